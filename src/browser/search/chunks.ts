import { fold } from '../../text/fold.ts';

/** The first word of a file of the index, and its name. */
export type IndexChunk = readonly [from: string, name: string];

/**
 * The files of the index in which the words of a query most likely are. Pagefind looks for stems, which we do not know;
 * but the stem of a word nearly always begins as the word does, and the files divide the words by their beginnings.
 * @example likelyChunks('Praia', [['00', 'it_1'], ['n', 'it_2'], ['te', 'it_3']]) // ['it_2']
 */
export function likelyChunks(term: string, chunks: readonly IndexChunk[]): string[] {
  const words = fold(term)
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((word) => word !== '');
  const names = words.map((word) => chunks.findLast(([from]) => from <= word)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}
