/**
 * Which chunks of the index a query needs. Pagefind 1.6 loads for every word the chunk in which its stem would stand and
 * the one in which the word itself would stand, and then finds all that begins so in what it has loaded.
 */
import { stemmer } from '@orama/stemmers/italian';
import { fold } from '../../text/fold.ts';
import type { IndexChunk } from '../../text/pagefind-file.ts';

/** Shorter beginnings of words would need half of the index. */
const SHORTEST_BEGINNING = 3;

/**
 * The chunks that Pagefind will load; it makes the same stems, those of Snowball.
 * @example chunksFor('Praia', [['00', 'it_1'], ['n', 'it_2'], ['te', 'it_3']]) // ['it_2']
 * @example chunksFor('europea', [['eu', 'it_1'], ['europea', 'it_2'], ['f', 'it_3']]) // ['it_1', 'it_2']
 */
export function chunksFor(term: string, chunks: readonly IndexChunk[]): string[] {
  const stems = wordsIn(term).flatMap((word) => [stemmer(word), word]);
  const names = stems.map((stem) => chunks.filter(([from]) => from <= stem).at(-1)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/**
 * The chunks that it would leave out although they have words that begin with those of the query, by their beginnings.
 * @example chunksBeyond('par', [['00', 'it_1'], ['parc', 'it_2'], ['parm', 'it_3']]) // [['parc', 'it_2'], ['parm', 'it_3']]
 */
export function chunksBeyond(term: string, chunks: readonly IndexChunk[]): IndexChunk[] {
  const long = wordsIn(term).filter((word) => word.length >= SHORTEST_BEGINNING);
  return chunks.filter(([from]) => long.some((word) => from.startsWith(word) && from !== word));
}

/** The words without accents and signs: so Pagefind looks for them. */
function wordsIn(term: string): string[] {
  const words = fold(term).split(/\s+/);
  return words.map((word) => word.replace(/[^\p{L}\p{N}]+/gu, '')).filter((word) => word !== '');
}
