import { isWord } from '../search/match.ts';

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
  const isAsked = (part: string) => words.some((word) => isWord(part, word));
  const runs = text.split(/([\p{L}\p{N}]+(?:[.&][\p{L}\p{N}]+)*)/u).flatMap((part, at) => {
    if (at % 2 === 0) return { text: part, marked: false };
    if (isAsked(part.replace(/[.&]/g, ''))) return { text: part, marked: true };
    return part.split(/([.&])/).map((run) => ({ text: run, marked: isAsked(run) }));
  });
  return runs.filter((run) => run.text !== '');
}
