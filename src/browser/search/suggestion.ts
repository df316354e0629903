import { stripElisions } from '../../text/elision.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { once } from './once.ts';

/** Suggests from the words at an address, which are loaded when they are first needed. */
export function lazySuggestion(address: string) {
  const words = once(async () => (await (await fetch(address)).json()) as readonly string[]);
  return async (query: string, unknown: readonly string[]): Promise<string | undefined> =>
    suggestion(query, unknown, await words().catch(() => []));
}

const BETWEEN_WORDS = /([\s,;:!?()/&+"“”«»„]+)/;
const APOSTROPHES = /[’‘ʼ`´]/g;

/**
 * The query with each unknown word replaced by the nearest of the archive's own, otherwise as it was written; undefined
 * if for one of them none is near.
 * @param unknown words as `parseQuery` reads them
 * @param words the archive's words, the most important first
 * @example suggestion('missione a Praja', ['Praja'], ['Praia']) // "missione a Praia"
 */
export function suggestion(
  query: string,
  unknown: readonly string[],
  words: readonly string[],
): string | undefined {
  const left = new Set(unknown.map(fold));
  const near = new Map([...left].map((word) => [word, nearestTo(word, words)]));
  const asked = query.split(BETWEEN_WORDS).map((token) => {
    const bare = stripElisions(token.replace(APOSTROPHES, "'"));
    const known = near.get(fold(bare));
    if (known === undefined || !token.endsWith(bare)) return token;
    left.delete(fold(bare));
    return token.slice(0, -bare.length) + known;
  });
  return left.size > 0 ? undefined : asked.join('');
}

/** The nearest of the words that differ from a folded one by more than accents and case. */
function nearestTo(unknown: string, words: readonly string[]): string | undefined {
  const spellings = new Map<string, string>();
  for (const word of words) {
    const folded = fold(word);
    if (Math.abs(folded.length - unknown.length) <= unknown.length / 3) {
      spellings.set(folded, spellings.get(folded) ?? word);
    }
  }
  spellings.delete(unknown);
  return spellings.get(nearest(unknown, spellings.keys()) ?? '');
}
