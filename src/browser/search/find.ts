import { hasWord } from './match.ts';
import type { Pagefind, PagefindRecord, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';

/** What was found, best first; the records of the first results are there already. */
export interface Found {
  readonly results: readonly PagefindResult[];
  readonly records: readonly PagefindRecord[];
}

/** So many records are fetched to see whether they have a word; beyond, the rest goes the way of these. */
const MOST_CHECKED = 100;

/**
 * Asks Pagefind and believes each result only if every word of the query is really there: Pagefind compares stems, and
 * takes any word that begins with one («pratiche» for «prato»). A word cut off before its last vowel, as one types, is
 * completed: the stem of «conferenza» does not begin with «conferenz».
 */
export async function find(
  pagefind: Pagefind,
  { term, words }: Query,
  first: number,
): Promise<Found> {
  const { results } = await pagefind.search(term);
  if (term.startsWith('"') || results.length === 0) return withRecords(results, first);
  const known: string[] = [];
  let kept = results;
  for (const word of words) {
    const having = await idsWith(pagefind, results, word);
    const form = having.size > 0 ? word : await indexedForm(pagefind, word);
    if (form === undefined) return { results: [], records: [] };
    known.push(form);
    kept = kept.filter(({ id }) => having.has(id));
  }
  const completed = known.join(' ');
  if (completed !== words.join(' ')) {
    return find(pagefind, { term: completed, words: known }, first);
  }
  return withRecords(kept, first);
}

async function withRecords(results: readonly PagefindResult[], first: number): Promise<Found> {
  return { results, records: await Promise.all(results.slice(0, first).map((one) => one.data())) };
}

/** Which results have a word: those with its very stem, as Pagefind knows by itself, and those whose record shows it. */
async function idsWith(
  pagefind: Pagefind,
  results: readonly PagefindResult[],
  word: string,
): Promise<ReadonlySet<string>> {
  const ids = new Set((await stemmed(pagefind, word)).map(({ id }) => id));
  const doubtful = results.filter(({ id }) => !ids.has(id));
  const checked = doubtful.slice(0, MOST_CHECKED);
  const records = await Promise.all(checked.map((result) => result.data()));
  const having = checked.filter((_, at) => shows(records[at] as PagefindRecord, word));
  const rest = having.length === checked.length ? doubtful.slice(MOST_CHECKED) : [];
  for (const { id } of [...having, ...rest]) ids.add(id);
  return new Set(results.map(({ id }) => id).filter((id) => ids.has(id)));
}

function shows({ content, locations, meta }: PagefindRecord, word: string): boolean {
  const tokens = content.split(/\s+/);
  const found = locations.map((at) => tokens[at] ?? '').join(' ');
  return [found, ...Object.values(meta)].some((text) => hasWord(text, word));
}

/** The word, or the word with its last vowel, if the index has its stem. */
async function indexedForm(pagefind: Pagefind, word: string): Promise<string | undefined> {
  for (const vowel of ['', 'a', 'e', 'i', 'o']) {
    if ((await stemmed(pagefind, word + vowel)).length > 0) return word + vowel;
  }
  return undefined;
}

/** The results that have a word with the same stem: a phrase of one word never finds another. */
async function stemmed(pagefind: Pagefind, word: string): Promise<readonly PagefindResult[]> {
  return (await pagefind.search(`"${word}"`)).results;
}
