import type { Step } from './explanation.ts';
import { type Found, find } from './find.ts';
import type { Pagefind } from './pagefind.ts';
import { parseQuery, type Query } from './query.ts';
import type { State } from './state.ts';

/** Of more words than these, the last are not tried alone. */
const MOST_ALONE = 5;

/**
 * Where several words together find nothing: those that the archive has, or each of them alone if they exclude each
 * other; the words of a phrase in any order; none beside filters, which may be what excludes.
 */
export async function fewerWords(
  pagefind: Pagefind,
  { term, words }: Query,
  { unknown }: Found,
  state: State,
): Promise<readonly Step[]> {
  if (words.length < 2) return [];
  if (term.startsWith('"')) {
    const anyhow = { ...(await stepTo(words.join(' '))), text: 'Senza virgolette' };
    if (finds(anyhow)) return [anyhow];
  }
  const known = [...new Set(words.filter((word) => !unknown.includes(word)))];
  if (unknown.length > 0 && known.length > 0) {
    const together = await stepTo(known.join(' '));
    if (finds(together)) return [together];
  }
  const alone = known.slice(0, MOST_ALONE).map(stepTo);
  return (await Promise.all(alone)).filter(finds);

  async function stepTo(q: string): Promise<Step> {
    const { results } = await find(pagefind, parseQuery(q));
    return { text: `Solo «${q}»`, count: results.length, state: { ...state, q } };
  }
}

function finds({ count }: Step): boolean {
  return count > 0;
}
