import type { Step } from './explanation.ts';
import { type Found, find } from './find.ts';
import type { Pagefind } from './pagefind.ts';
import { parseQuery, type Query } from './query.ts';
import type { State } from './state.ts';

/**
 * Where several words together find nothing: those that the archive has, or each alone if it has them all; none for a
 * phrase, or beside filters, which may be what excludes.
 */
export async function fewerWords(
  pagefind: Pagefind,
  { term, words }: Query,
  { unknown }: Found,
  state: State,
): Promise<readonly Step[]> {
  if (words.length < 2 || term.startsWith('"')) return [];
  const known = words.filter((word) => !unknown.includes(word));
  const choices = unknown.length > 0 ? [known.join(' ')] : known;
  const steps = choices.map(async (q) => {
    const { results } = await find(pagefind, parseQuery(q));
    return { text: `Solo «${q}»`, count: results.length, state: { ...state, q } };
  });
  return (await Promise.all(steps)).filter((step) => step.count > 0);
}
