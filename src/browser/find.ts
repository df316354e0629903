import { hasWord } from './match.ts';
import type { Pagefind, PagefindRecord, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';

/** What was found, best first; the records of the first results are there already. */
export interface Found {
  readonly results: readonly PagefindResult[];
  readonly records: readonly PagefindRecord[];
}

const NOTHING: Found = { results: [], records: [] };

/**
 * Asks Pagefind and believes it only if every word of the query is really there. A word cut off before its last vowel,
 * as one types, is completed: the stem of «conferenza» does not begin with «conferenz».
 */
export async function find(pagefind: Pagefind, query: Query, first: number): Promise<Found> {
  const answer = await ask(pagefind, query.term, first);
  if (query.term.startsWith('"') || answer.results.length === 0) return answer;
  const words: string[] = [];
  for (const word of query.words) {
    const seen = answer.records.some((record) => shows(record, word));
    const known = seen ? word : await indexedForm(pagefind, word);
    if (known === undefined) return NOTHING;
    words.push(known);
  }
  const term = words.join(' ');
  return term === query.term ? answer : ask(pagefind, term, first);
}

async function ask(pagefind: Pagefind, term: string, first: number): Promise<Found> {
  const { results } = await pagefind.search(term);
  return { results, records: await Promise.all(results.slice(0, first).map((one) => one.data())) };
}

function shows({ content, locations, meta }: PagefindRecord, word: string): boolean {
  const tokens = content.split(/\s+/);
  const found = locations.map((at) => tokens[at] ?? '').join(' ');
  return [found, ...Object.values(meta)].some((text) => hasWord(text, word));
}

/** The word, or the word with its last vowel, if the index has its stem: a phrase of one word never finds another. */
async function indexedForm(pagefind: Pagefind, word: string): Promise<string | undefined> {
  for (const vowel of ['', 'a', 'e', 'i', 'o']) {
    const { results } = await pagefind.search(`"${word}${vowel}"`);
    if (results.length > 0) return word + vowel;
  }
  return undefined;
}
