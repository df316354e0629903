import type { IndexChunk } from '../../text/pagefind-file.ts';
import { wordRoot } from './match.ts';

/**
 * The files of the index in which the words of a query most likely are. Pagefind looks for stems, which we do not know;
 * but they are nearly always our roots, and the files divide the words by their beginnings.
 * @example likelyChunks('Praia', [['00', 'it_1'], ['n', 'it_2'], ['te', 'it_3']]) // ['it_2']
 */
export function likelyChunks(term: string, chunks: readonly IndexChunk[]): string[] {
  const roots = term
    .split(/\s+/)
    .map(wordRoot)
    .filter((root) => root !== '');
  const names = roots.map((root) => chunks.findLast(([from]) => from <= root)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}
