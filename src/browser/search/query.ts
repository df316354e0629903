/** From what a reader types to what Pagefind 1.6 understands: it knows no elisions and folds only accents. */
import { stripElisions } from '../../text/elision.ts';
import { fold } from '../../text/fold.ts';

export interface Query {
  /** What Pagefind is asked. */
  readonly term: string;
  /** The single words that a result must have. */
  readonly words: readonly string[];
}

const APOSTROPHES = /[’‘ʼ`´]/g;
const QUOTATION_MARKS = /["“”«»„]/g;
const SEPARATORS = /[\s,;:!?()/&+]+/;
const LETTERS_NOT_FOLDED = /[łøđðþßæœıħ]/i;
const PHRASE = /^["“«„](.+)["”»“]$/;

/**
 * Reads a query; a query in quotation marks is a phrase. Accents stay, for Pagefind puts their exact matches first.
 * @example parseQuery("l’arte dell'Europa") // { term: 'arte Europa', words: ['arte', 'Europa'] }
 * @example parseQuery('«Black History Month»').term // '"Black History Month"'
 */
export function parseQuery(text: string): Query {
  const trimmed = text.normalize('NFC').trim();
  const phrase = PHRASE.exec(trimmed)?.[1];
  const words = stripElisions((phrase ?? trimmed).replace(APOSTROPHES, "'"))
    .replace(QUOTATION_MARKS, ' ')
    .split(SEPARATORS)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => (LETTERS_NOT_FOLDED.test(word) ? fold(word) : word));
  const term = words.join(' ');
  return { term: phrase !== undefined && term !== '' ? `"${term}"` : term, words };
}
