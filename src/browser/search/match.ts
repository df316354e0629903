/**
 * Does a text really have a word of the query? Pagefind 1.6 passes over a word that it does not know, or takes the
 * longest known word that begins it («dragone» finds «drago»), or any that begins with the stem («prato» finds
 * «pratiche»): what it found is compared with what was asked.
 */
import { fold } from '../../text/fold.ts';

const ENDING = /(?:mente|[ei]ndo|ando|[aei]re|[aiu]t[aeio]|h?[aeio]{1,2})$/;
const LAST_VOWEL = /[aeio]$/;
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
  const shortest = letters.length > 4 ? 4 : 3;
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
  const has = (part: string) =>
    SHORT.test(letters)
      ? part === letters
      : part.startsWith(letters) ||
        (part.startsWith(root) && (root.length >= FAMILY_ROOT || wordRoot(part) === root));
  return text
    .split(/\s+/)
    .some((token) => [onlyLetters(token), ...fold(token).split(/[^\p{L}\p{N}]+/u)].some(has));
}

/**
 * Whether a part of a text is the word asked for, give or take its ending.
 * @example isWord('volontari', 'volontario') // true
 * @example isWord('artigiani', 'arte') // false
 */
export function isWord(part: string, word: string): boolean {
  const [letters, wanted] = [onlyLetters(part), onlyLetters(word)];
  if (SHORT.test(wanted)) return letters === wanted;
  return letters.startsWith(wordRoot(word)) && Math.abs(letters.length - wanted.length) <= 2;
}

function onlyLetters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
