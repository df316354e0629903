import { expect, test } from 'vitest';
import { municipalityNames } from '../../src/views/municipality-names.ts';

const TURIN = { short: 'Torino', aliases: ['Torino', 'Turin'] };

test.each(['Missione a Torino.', 'La città di TORINO', 'Turin, l’École', 'Tra Torino-Glasgow'])(
  '«%s» names the municipality, which is found by all its names',
  (text) => {
    expect(municipalityNames(text, TURIN)).toEqual(['Torino', 'Turin']);
  },
);

test.each([
  'I torinesi',
  'Si veda il [sito](https://www.comune.torino.it/x)',
  'https://comune.torino.it/x, prove@comune.torino.it',
  '',
])('«%s» does not', (text) => {
  expect(municipalityNames(text, TURIN)).toEqual([]);
});

test('one name alone needs no other', () => {
  expect(municipalityNames('A Prova', { short: 'Prova', aliases: [] })).toEqual([]);
});
