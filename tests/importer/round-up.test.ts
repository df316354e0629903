import { describe, expect, it } from 'vitest';
import { importText } from './import-text.ts';

describe('the dates inside the text of an event', () => {
  it.each([
    ['short lines below each other', '10 marzo: arrivo\n11 marzo: visita\n12 marzo: ritorno'],
    [
      'lines below an introduction',
      'Il programma\n10 marzo: arrivo\n11 marzo: visita\n12 marzo: ritorno',
    ],
    ['paragraphs', '10 marzo: arrivo\n\n11 marzo: visita\n\n12 marzo: ritorno'],
    ['items', '- 10 marzo: arrivo\n- 11 marzo: visita\n- 12 marzo: ritorno'],
  ])('become dates: %s', (_, text) => {
    expect(eventOf(text)?.dates.map(({ title, when }) => [title, when])).toEqual([
      ['arrivo', '10 marzo'],
      ['visita', '11 marzo'],
      ['ritorno', '12 marzo'],
    ]);
  });

  it('become dates in long lines, if every one begins with a date', () => {
    const long = 'la delegazione incontra gli uffici e le associazioni della città';
    expect(eventOf(`10 marzo: ${long}\n11 marzo: ${long}`)?.dates.map(({ when }) => when)).toEqual([
      '10 marzo',
      '11 marzo',
    ]);
  });

  it('are told where most of the text has none', () => {
    const { draft } = importText(
      newsletter('Si parte\nSi arriva\nSi torna\n10 marzo: visita\n11 marzo: ritorno\n'),
    );
    expect(draft.fields.events[0]?.dates).toEqual([]);
    expect(draft.notes.doubts).toContainEqual({
      place: { line: 9 },
      message:
        'events[1]: 2 righe cominciano con una data: decidere se sono appuntamenti da elencare in «dates».',
    });
  });

  it('are no dates where a sentence names one in passing', () => {
    const { draft } = importText(newsletter('La Città va a Praia.\nIl 10 marzo si parte.\n'));
    expect(draft.fields.events[0]?.dates).toEqual([]);
    expect(draft.notes.doubts).toEqual([]);
  });
});

const newsletter = (text: string) =>
  `Work in Progress\nMarzo 2024\n\n## Missione a Praia\n\n${text}`;

function eventOf(text: string) {
  return importText(newsletter(text)).draft.fields.events[0];
}
