import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/browser/search/query.ts';
import { dossierFor, suggestion } from '../../../src/browser/search/suggestion.ts';

const WORDS = [
  'meglio',
  'Marino',
  'Marocco',
  'Praia',
  'gemellaggio',
  'MOLOC',
  'Università',
  'Lione',
  'Africa',
  'Łódź',
  'città',
  'auto',
  'africana',
  'mappe',
  'Zagabria',
];

/** What is suggested for a query if these of its words, counted from 0, are unknown. */
function suggested(query: string, ...unknown: readonly number[]): string | undefined {
  const { words } = parseQuery(query);
  return suggestion(
    query,
    unknown.map((at) => words[at] ?? ''),
    WORDS,
  );
}

test.each([
  ['Praja', [0], 'Praia'],
  ['missione a praja', [1], 'missione a Praia'],
  ['gemelagio', [0], 'gemellaggio'],
  ['molocco', [0], 'MOLOC'],
  ['universit', [0], 'Università'],
  ['Łódz a Ptaia', [1], 'Łódz a Praia'],
  ['Łódzz', [0], 'Łódź'],
  ["gemellaggio con l'Afrixa", [1], "gemellaggio con l'Africa"],
  ['gemellaggio con l’Afrixa', [1], 'gemellaggio con l’Africa'],
  ['«Praja», Afrixa', [0, 1], '«Praia», Africa'],
  ['Praja e Praja', [0], 'Praia e Praia'],
  ['Praja-Torino', [0], 'Praia-Torino'],
  ['[Praja]*', [0], '[Praia]*'],
  ['Maroko', [0], 'Marocco'],
  ['africanna', [0], 'africana'],
  ['Zagrabia', [0], 'Zagabria'],
  ['mape', [0], 'mappe'],
  ['dell’Praja', [0], 'Praia'],
  ['cittàà'.normalize('NFD'), [0], 'città'],
])('for «%s», of which the words %j are unknown: «%s»', (query, unknown, near) => {
  expect(suggested(query, ...unknown)).toBe(near);
});

test.each([
  'D’Azeglio',
  'Azeglio',
  'xyzzy',
  'praia',
  'a',
  'drago',
  'autori',
  'americano',
  'mare',
  'dare',
  'Łódź',
  'Citta',
  'città'.normalize('NFD'),
])('for «%s» nothing is near enough, or it is the same', (word) => {
  expect(suggested(word, 0)).toBeUndefined();
});

test('if one of several unknown words is like none of the archive, nothing is suggested', () => {
  expect(suggested('Praja xyzzyxyzzy', 0, 1)).toBeUndefined();
});

describe('a dossier that no event leads to', () => {
  const nagoya = { names: ['Nagoya', 'ナゴヤ'], url: '/luoghi/nagoya/', summary: '1 annuncio' };
  const lagos = { names: ['Lago di Como'], url: '/luoghi/lago-di-como/', summary: '1 annuncio' };
  const found = (query: string, ...unknown: readonly string[]) =>
    dossierFor(query, unknown, [lagos, nagoya]);

  test.each([
    ['Nagoya', ['Nagoya']],
    ['missione a nagoya', ['nagoya']],
    ['Nagoja', ['Nagoja']],
    ['l’amica Nagoia', ['Nagoia']],
  ])('is found for «%s», of which the words %j are unknown', (query, unknown) => {
    expect(found(query, ...unknown)).toBe(nagoya);
  });

  test('has all words of its name in the query', () => {
    expect(found('lago Como', 'Como')).toBe(lagos);
    expect(found('Como', 'Como')).toBeUndefined();
    expect(found('Lago di Como zzzz', 'zzzz')).toBeUndefined();
  });
});
