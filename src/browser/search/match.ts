/**
 * Does a text really have a word of the query? Pagefind 1.6 passes over a word that it does not know, or takes the
 * longest known word that begins it («dragone» finds «drago»), or any that begins with the stem («prato» finds
 * «pratiche»): what it found is compared with what was asked.
 */
import { fold } from '../../text/fold.ts';
import { otherShort } from '../../text/short-nouns.ts';

const ENDING = /(?:mente|[ei]ndo|ando|[aei]re|[aiu]t[aeio]|h?[aeio]{1,2})$/;
const LAST_VOWEL = /[aeio]$/;
/** What changes between singular and plural; of «laghi» the index keeps «lagh». */
const NUMBER = /h?[aeio]?$/;
const SHORTEST_ROOT = 3;
/** A day, «UE», the «co» of «co-progettazione»: too short to be the beginning of another word. */
const SHORT = /^(?:\d{1,2}|\p{L}{1,2})$/u;
/** From so many letters on, two words that begin with one root are of one family: «gemellate», «gemellaggio». */
const FAMILY_ROOT = 6;

/**
 * A word without accents, signs and the commonest Italian endings.
 * @example wordRoot('Città') // "citt"
 * @example wordRoot('gemellate') // "gemell"
 * @example wordRoot('Praia') // "prai"
 */
export function wordRoot(word: string): string {
  const letters = onlyLetters(word);
  const shortest = letters.length > 4 ? 4 : SHORTEST_ROOT;
  const roots = [letters.replace(ENDING, ''), letters.replace(LAST_VOWEL, '')];
  return roots.find((root) => root.length >= shortest) ?? letters;
}

/**
 * Whether one of the text's words is the word asked for, begins with it, or is another form of it.
 * @example hasWord("le reti dell'Europa", 'europee') // true
 * @example hasWord('il Nuovo Anno del Drago', 'dragone') // false
 * @example hasWord('le buone pratiche', 'prato') // false
 * @example hasWord('29 febbraio 2024', '2') // false
 * @example hasWord('la coesione', 'co') // false
 */
export function hasWord(text: string, word: string): boolean {
  const letters = onlyLetters(word);
  const root = wordRoot(word);
  const bare = letters.replace(NUMBER, '');
  const has = (part: string) =>
    SHORT.test(letters)
      ? part === letters
      : part.startsWith(letters) ||
        (part.startsWith(root) && (root.length >= FAMILY_ROOT || wordRoot(part) === root)) ||
        (bare.length >= SHORTEST_ROOT && part.replace(NUMBER, '') === bare) ||
        `${part}o` === letters ||
        part === otherShort(letters);
  return text
    .split(/\s+/)
    .some((token) => [onlyLetters(token), ...fold(token).split(/[^\p{L}\p{N}]+/u)].some(has));
}

/**
 * Whether a part of a text is to be marked: it has the word asked for, or is it where this is of one or two signs.
 * @example isWord('volontari', 'volontario') // true
 * @example isWord('marzo', 'mare') // false
 * @example isWord('dodici', 'd') // false
 */
export function isWord(part: string, word: string): boolean {
  return isShort(word) ? onlyLetters(part) === onlyLetters(word) : hasWord(part, word);
}

/** Whether a word is too short to be the beginning of another or to have other forms. */
export function isShort(word: string): boolean {
  return onlyLetters(word).length < SHORTEST_ROOT;
}

function onlyLetters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
