import { fold } from '../../text/fold.ts';
import { hasWord, wordRoot } from './match.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';

/** What was found, best first. */
export interface Found {
  readonly results: readonly PagefindResult[];
  /** The words of the query that no event has. */
  readonly unknown: readonly string[];
}

/** Two letters are no word's beginning, unless one is about to type it. */
const SHORT_BEGINNING = /^\p{L}{1,2}$/u;

/**
 * Asks Pagefind and believes each result only if every word of the query is really there: Pagefind compares stems, and
 * takes any word that begins with one («pratiche» for «prato»). A word cut off before its last vowel, as one types, is
 * completed: the stem of «conferenza» does not begin with «conferenz». Events that have the words themselves come before
 * those with longer ones, «Roma» before «Romania».
 */
export async function find(pagefind: Pagefind, { term, words }: Query): Promise<Found> {
  const { results } = await pagefind.search(term);
  if (term.startsWith('"')) {
    return { results, unknown: results.length > 0 ? [] : await unknownOf(pagefind, words) };
  }
  const known: string[] = [];
  const unknown: string[] = [];
  const whole: ReadonlySet<string>[] = [];
  let kept = results;
  for (const [at, word] of words.entries()) {
    const isTyped = at === words.length - 1 && SHORT_BEGINNING.test(word);
    const has = (form: string) => (isTyped ? form.startsWith(fold(word)) : hasWord(form, word));
    const { having, itself } = await idsWith(pagefind, results, word, has);
    const form = having.size > 0 ? word : await indexedForm(pagefind, word);
    whole.push(itself);
    if (form === undefined) unknown.push(word);
    else known.push(form);
    kept = kept.filter(({ id }) => having.has(id));
  }
  if (unknown.length > 0) return { results: [], unknown };
  const completed = known.join(' ');
  if (completed !== words.join(' ')) return find(pagefind, { term: completed, words: known });
  const isWhole = ({ id }: PagefindResult) => whole.every((ids) => ids.has(id));
  return { results: [...kept.filter(isWhole), ...kept.filter((one) => !isWhole(one))], unknown };
}

async function unknownOf(pagefind: Pagefind, words: readonly string[]): Promise<string[]> {
  const unknown: string[] = [];
  for (const word of words) {
    if ((await indexedForm(pagefind, word)) === undefined) unknown.push(word);
  }
  return unknown;
}

/**
 * Which results have a word: those with its very stem, as Pagefind knows by itself, and those with another form of it. What
 * the index keeps of each form is enough to tell, so that no record has to be fetched for it.
 */
async function idsWith(
  pagefind: Pagefind,
  results: readonly PagefindResult[],
  word: string,
  has: (form: string) => boolean,
): Promise<{ readonly having: ReadonlySet<string>; readonly itself: ReadonlySet<string> }> {
  const itself = new Set((await stemmed(pagefind, word)).map(({ id }) => id));
  const ids = new Set(itself);
  if (results.some(({ id }) => !ids.has(id))) {
    const forms = await pagefind.forms(wordRoot(word));
    for (const { form, ids: having } of forms) {
      if (has(form)) for (const id of having) ids.add(id);
    }
  }
  const having = new Set(results.map(({ id }) => id).filter((id) => ids.has(id)));
  return { having, itself };
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
