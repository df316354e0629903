import { dossierLine, suggestionLine } from './advice.ts';
import type { lazyEventIndex } from './event-index.ts';
import { find } from './find.ts';
import type { Pagefind } from './pagefind.ts';
import { parseQuery } from './query.ts';
import { select } from './selection.ts';
import { isFiltered, type State, withoutFilters } from './state.ts';
import { lazySuggestion } from './suggestion.ts';

/**
 * Says what the archive has instead of words that no event has: a dossier, and other words if they find something, with
 * the filters of the search or else without.
 */
export function lazyHints(
  addresses: { readonly words: string; readonly root: string },
  pagefind: () => Promise<Pagefind>,
  events: ReturnType<typeof lazyEventIndex>,
) {
  const suggested = lazySuggestion(addresses.words);

  return async (
    state: State,
    unknown: readonly string[],
    go: (state: State) => void,
  ): Promise<readonly (Node | string)[]> => {
    if (unknown.length === 0) return [];
    const { q, dossier } = await suggested(state.q, unknown);
    const lines = dossier ? dossierLine(dossier, addresses.root) : [];
    if (q === undefined) return lines;
    const asked = { ...state, q };
    if (await leads(asked)) return [...lines, ...suggestionLine(q, '', () => go(asked))];
    const bare = withoutFilters(asked);
    if (!isFiltered(asked) || !(await leads(bare))) return lines;
    return [...lines, ...suggestionLine(q, ', senza filtri', () => go(bare))];
  };

  /** Whether a search finds anything; what cannot be asked is not suggested. */
  function leads(to: State): Promise<boolean> {
    return finds(to).catch(() => false);
  }

  async function finds(to: State): Promise<boolean> {
    const { results } = await find(await pagefind(), parseQuery(to.q));
    if (!isFiltered(to) || results.length === 0) return results.length > 0;
    const { table, rowsOf } = await events.index();
    return select(table, to, rowsOf(results)).rows.length > 0;
  }
}
