import { hasWord } from './match.ts';
import type { Pagefind, PagefindRecord, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';

/** What was found, best first; the records of the first results are there already. */
export interface Found {
  readonly results: readonly PagefindResult[];
  readonly records: readonly PagefindRecord[];
}

const NOTHING: Found = { results: [], records: [] };

/** Asks Pagefind and believes it only if every word of the query is really there. */
export async function find(pagefind: Pagefind, query: Query, first: number): Promise<Found> {
  const { results } = await pagefind.search(query.term);
  const records = await Promise.all(results.slice(0, first).map((result) => result.data()));
  const unseen = query.words.filter((word) => !records.some((record) => shows(record, word)));
  const known = await Promise.all(unseen.map((word) => isIndexed(pagefind, word)));
  return known.every(Boolean) ? { results, records } : NOTHING;
}

function shows({ content, locations, meta }: PagefindRecord, word: string): boolean {
  const tokens = content.split(/\s+/);
  const found = locations.map((at) => tokens[at] ?? '').join(' ');
  return [found, ...Object.values(meta)].some((text) => hasWord(text, word));
}

/** A search for a phrase of one word never falls back to another word. */
async function isIndexed(pagefind: Pagefind, word: string): Promise<boolean> {
  const { results } = await pagefind.search(`"${word}"`);
  return results.length > 0;
}
