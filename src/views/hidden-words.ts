import { fold, MORE_THAN_ACCENTS } from '../text/fold.ts';
import { otherNumber } from '../text/other-number.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const AFTER_CURLY_APOSTROPHE = /\p{L}’([\p{L}\p{N}]+)/gu;
/** Pagefind knows it as one word and perhaps by its smallest parts: «S&T» is «ST», «040-675.1111» three numbers besides. */
const JOINED = /[\p{L}\p{N}]+(?:[.&-][\p{L}\p{N}]+)+/gu;

/**
 * Words by which Pagefind would not find a text although it has them: those behind a curly apostrophe, those with signs
 * that it does not fold, parts of joined ones, and singulars and plurals of which it takes the stems for others.
 * @example hiddenWords('L’arte a Łódź') // ["arte", "lodz", "arti"]
 */
export function hiddenWords(text: string): readonly string[] {
  const hidden = new Set<string>();
  for (const [, word = ''] of text.matchAll(AFTER_CURLY_APOSTROPHE)) hidden.add(word);
  for (const [name] of text.matchAll(JOINED)) for (const part of partsOf(name)) hidden.add(part);
  const words = new Set(text.match(WORD));
  const folds = MORE_THAN_ACCENTS.test(text);
  for (const word of words) {
    if (folds && MORE_THAN_ACCENTS.test(word)) hidden.add(fold(word));
    const other = otherNumber(word);
    if (other !== undefined && !words.has(other)) hidden.add(other);
  }
  return [...hidden];
}

/** What a reader may ask of a joined word besides the whole and its smallest parts. */
function partsOf(name: string): readonly string[] {
  const parts = name.split(/[&-]/);
  if (parts.length === 1) return [];
  return name.includes('&') ? parts : parts.filter((part) => part.includes('.'));
}
