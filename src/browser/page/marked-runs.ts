import { fold } from '../../text/fold.ts';
import { hasWord } from '../search/match.ts';

/** From so many letters on, a word may be the beginning of another or another form of it. */
const SHORTEST_FAMILY = 3;

/** A run of text and whether it is one of the words looked for. */
interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The words that an address wants to be marked: `?evidenzia=gemellaggio&evidenzia=Glasgow`.
 * @example wordsToMark('https://example.org/2024/marzo/x/?evidenzia=drago') // ["drago"]
 */
export function wordsToMark(address: string): readonly string[] {
  const words = new URL(address).searchParams.getAll('evidenzia');
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * A text in runs, whose marked ones are forms of the words; put together they are the text.
 * @example markedRuns("l'anno del Drago", ['drago']) // […, { text: 'Drago', marked: true }]
 */
export function markedRuns(text: string, words: readonly string[]): readonly Run[] {
  const runs = text.split(/([\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*)/u).flatMap((part, at) => {
    if (at % 2 === 0) return { text: part, marked: false };
    const letters = part.replaceAll('.', '');
    if (words.some((word) => isForm(letters, word))) return { text: part, marked: true };
    return part.split(/(?<=\.)|(?=\.)/).map((run) => ({
      text: run,
      marked: words.some((word) => isForm(run, word)),
    }));
  });
  return runs.filter((run) => run.text !== '');
}

function isForm(part: string, word: string): boolean {
  return word.length < SHORTEST_FAMILY ? fold(part) === fold(word) : hasWord(part, word);
}
