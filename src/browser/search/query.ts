/** From what a reader types to what Pagefind 1.6 understands: it knows no elisions and folds only accents. */
import { stripElisions } from '../../text/elision.ts';
import { fold, MORE_THAN_ACCENTS } from '../../text/fold.ts';

/** What was typed, in the two forms in which it is needed: for the index, and to judge what the index finds. */
export interface Query {
  /** What Pagefind is asked. */
  readonly term: string;
  /** The single words that a result must have. */
  readonly words: readonly string[];
}

const APOSTROPHES = /[’‘ʼ`´]/g;
const QUOTATION_MARKS = /["“”«»„]/g;
/** What stands between words; a dash too: «7-14» is two days. */
export const SEPARATORS = /[\s,;:!?()[\]{}<>/\\|&+=*~^\p{Pd}−]+/u;
/** Nearly every event has these: they tell nothing, and the parts of the index that hold them are the largest. */
const LINKING = new Set(
  `a ad al allo alla ai agli alle con col e ed di del dello della dei degli delle da dal dallo dalla dai dagli dalle
  il lo la i gli le un uno una in nel nello nella nei negli nelle o od per su sul sullo sulla sui sugli sulle tra fra`.split(
    /\s+/,
  ),
);
/** «S&T» and «R&D» are one word to Pagefind. */
const JOINED = /[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)+/gu;
const LONGEST_INITIAL = 2;
const PHRASE = /^["“«„](.+)["”»“]$/;

/**
 * Reads a query; a query in quotation marks is a phrase. Accents stay, for Pagefind puts their exact matches first; words
 * that only link others are left out unless there are no others.
 * @example parseQuery("l’arte dell'Europa") // { term: 'arte Europa', words: ['arte', 'Europa'] }
 * @example parseQuery('missione a Praia').words // ['missione', 'Praia']
 * @example parseQuery('S&T Cities').words // ['ST', 'Cities']
 * @example parseQuery('«Black History Month»').term // '"Black History Month"'
 */
export function parseQuery(text: string): Query {
  const trimmed = text.normalize('NFC').trim();
  const phrase = PHRASE.exec(trimmed)?.[1];
  const words = stripElisions((phrase ?? trimmed).replace(APOSTROPHES, "'"))
    .replace(QUOTATION_MARKS, ' ')
    .replace(JOINED, joinInitials)
    .split(SEPARATORS)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => (MORE_THAN_ACCENTS.test(word) ? fold(word) : word));
  if (phrase !== undefined && words.length > 0) return { term: `"${words.join(' ')}"`, words };
  const telling = words.filter((word) => !isLinking(word));
  const asked = eachOnce(telling.length > 0 ? telling : words);
  return { term: asked.join(' '), words: asked };
}

/** The words that differ, for a word said again asks for nothing more, and the index would be asked again for each. */
function eachOnce(words: readonly string[]): string[] {
  const folded = words.map(fold);
  return words.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
}

function joinInitials(name: string): string {
  const parts = name.split('&');
  return parts.every((part) => part.length <= LONGEST_INITIAL) ? parts.join('') : name;
}

/** Whether a word only links others: an article, a preposition, «e», «o». */
export function isLinking(word: string): boolean {
  return LINKING.has(word.toLowerCase());
}
