import { expect, test } from 'vitest';
import { uncounted } from '../../src/text/uncounted.ts';

test.each([
  [0, 0, ''],
  [1, 0, 'Nelle barre manca 1 evento senza data.'],
  [2, 0, 'Nelle barre mancano 2 eventi senza data.'],
  [0, 1, 'Nelle barre manca 1 evento di cui non si sa l’inizio.'],
  [0, 1200, 'Nelle barre mancano 1.200 eventi di cui non si sa l’inizio.'],
  [1, 1, 'Nelle barre mancano 1 evento senza data e 1 di cui non si sa l’inizio.'],
])('%i undated and %i begun on an unknown day: «%s»', (undated, openStart, words) => {
  expect(uncounted({ undated, openStart })).toBe(words);
});
