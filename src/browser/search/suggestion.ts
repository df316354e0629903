import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { once } from './once.ts';

/** Suggests from the words at an address, which are loaded when they are first needed. */
export function lazySuggestion(address: string) {
  const words = once(async () => (await (await fetch(address)).json()) as readonly string[]);
  return async (query: string, unknown: string): Promise<string | undefined> =>
    suggestion(query, unknown, await words().catch(() => []));
}

/**
 * The query with its unknown word replaced by the nearest of the archive's own; undefined if none is near.
 * @param words the archive's words, the most important first
 * @example suggestion('missione a Praja', 'Praja', ['Praia']) // "missione a Praia"
 */
export function suggestion(
  query: string,
  unknown: string,
  words: readonly string[],
): string | undefined {
  const spellings = new Map<string, string>();
  for (const word of words) {
    const folded = fold(word);
    if (Math.abs(folded.length - unknown.length) <= unknown.length / 3) {
      spellings.set(folded, spellings.get(folded) ?? word);
    }
  }
  spellings.delete(fold(unknown));
  const near = spellings.get(nearest(fold(unknown), spellings.keys()) ?? '');
  return near === undefined ? undefined : query.replace(unknown, () => near);
}
