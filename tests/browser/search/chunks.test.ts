import { expect, test } from 'vitest';
import { likelyChunks } from '../../../src/browser/search/chunks.ts';
import type { IndexChunk } from '../../../src/text/pagefind-file.ts';

const CHUNKS: readonly IndexChunk[] = [
  ['00', 'numbers'],
  ['act', 'a'],
  ['citta', 'cittadini'],
  ['p', 'p'],
];

test.each([
  ['praia', ['p']],
  ['Praia', ['p']],
  ['acqua', ['numbers']],
  ['Città', ['a']],
  ['cittadino', ['cittadini']],
  ['praia cittadini', ['p', 'cittadini']],
  ['praia prato', ['p']],
  ['"praia"', ['p']],
  ['2024', ['numbers']],
  ['', []],
  [' – ', []],
])('the words of «%s» are likely in %j', (term, names) => {
  expect(likelyChunks(term, CHUNKS)).toEqual(names);
});

test('before the first word of the index and without any index there is no file', () => {
  expect(likelyChunks('-', CHUNKS)).toEqual([]);
  expect(likelyChunks('praia', [])).toEqual([]);
});
