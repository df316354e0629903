import { describe, expect, it } from 'vitest';
import { repairLetters } from '../../src/importer/damage.ts';

const mended = (text: string) =>
  repairLetters([{ kind: 'text', text, place: { line: 1 } }]).lines[0]?.text;

describe('accents behind their letters are put on them', () => {
  it.each([
    ['la citta´ di Praia', 'la città di Praia'],
    ['Cosi` si fa', 'Così si fa'],
    ['piu´ e gia´, giu`, cio´, puo´, l´eta´', "più e già, giù, ciò, può, l'età"],
    ['la visita e´ utile', 'la visita è utile'],
    ['perche´, poiche´, benche´, finche´, affinche´', 'perché, poiché, benché, finché, affinché'],
    ['giacche´, anziche´, purche´, sicche´, nonche´', 'giacché, anziché, purché, sicché, nonché'],
    ['Perche` no', 'Perché no'],
    ['`codice` della citta´', '`codice` della città'],
  ])('%s', (damaged, text) => {
    expect(mended(damaged)).toBe(text);
  });
});

describe('accents that are none are left alone', () => {
  it.each([
    ['`codice`'],
    ['il comando ``codice`` di una riga'],
    ['i ´prodotti´ e le (´nuove strade´)'],
    ['´perche´'],
    ['sta´ e fra´ Luca, qua´, tra´'],
    ['un po´'],
  ])('%s', (text) => {
    expect(mended(text)).toBe(text);
  });
});

describe('a repair', () => {
  it('names the words before and after, and no word that stays', () => {
    const line = { kind: 'text' as const, text: 'i ´prodotti´ della citta´.', place: { line: 7 } };
    expect(repairLetters([line]).repairs).toMatchObject([
      { place: { line: 7 }, find: 'citta´', replace: 'città' },
    ]);
  });
});
