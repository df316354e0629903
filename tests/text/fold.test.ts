import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('folding', () => {
  it.each([
    ['Città', 'citta'],
    ['PERCHÉ', 'perche'],
    ['L’Università di Łódź', "l'universita di lodz"],
    ['Tromsø, Århus, Besançon', 'tromso, arhus, besancon'],
    ['Weißenstraße, Cœur, Þingvellir', 'weissenstrasse, coeur, thingvellir'],
    ['già scritto e\u0300 composto', 'gia scritto e composto'],
    ['‘virgolette’ e ʼapice', "'virgolette' e 'apice"],
    ['', ''],
    ['5G4LIVES', '5g4lives'],
    ['Ħamrun, il-Ħamrun', 'hamrun, il-hamrun'],
    ['CO₂ e C³', 'co2 e c3'],
  ])('makes %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps letters of other alphabets, with case folded', () => {
    expect(fold('Пловдив 沈阳')).toBe('пловдив 沈阳');
  });

  it('gives the same form to a text composed and decomposed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
      }),
    );
  });

  it('changes nothing that was folded before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
