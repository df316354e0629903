// Words joined into the phrases of the lexicon, and told apart where one means two things: «mar», «ma».
import { LEXICON, TUESDAY_OR_MARCH, type WordSymbol } from './lexicon.ts';
import { SHORTEST_WEEKDAYS } from './lexicon-names.ts';
import type { Token, TokenType } from './token.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly symbol: WordSymbol;
  readonly value: number;
}

const PHRASES_BY_FIRST_WORD = indexPhrases();

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [phrase, symbol, value = 0] of LEXICON) {
    const words = phrase.replace(/'(?=\S)/g, "' ").split(' ');
    const first = words[0] ?? '';
    const phrases = index.get(first) ?? [];
    phrases.push({ words, symbol, value });
    index.set(first, phrases);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Whether a phrase of the lexicon begins with the word. */
export function beginsPhrase(word: string): boolean {
  return PHRASES_BY_FIRST_WORD.has(word);
}

/** Gives words the symbols of their phrases; a phrase of several words becomes one token. */
export function joinPhrases(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    const phrase = token.type === 'word' ? findPhrase(tokens, index) : undefined;
    const length = phrase?.words.length ?? 1;
    const end = tokens[index + length - 1]?.end ?? token.end;
    joined.push(phrase ? { ...token, type: phrase.symbol, value: phrase.value, end } : token);
    index += length;
    if (
      phrase &&
      token.text.length <= 5 &&
      tokens[index]?.type === '.' &&
      tokens[index]?.adjacent
    ) {
      index++;
    }
  }
  return joined.map((token, index) => {
    if (token.text === TUESDAY_OR_MARCH && isTuesday(joined, index))
      return { ...token, type: 'weekday', value: 2 };
    const value = SHORTEST_WEEKDAYS.indexOf(token.text) + 1;
    const isWeekday = value > 0 && isShortNumber(joined[index + 1]);
    return isWeekday ? { ...token, type: 'weekday', value } : token;
  });
}

function isShortNumber(token: Token | undefined): boolean {
  return token?.type === 'number' && token.text.length <= 2;
}

function findPhrase(tokens: readonly Token[], start: number): Phrase | undefined {
  const phrases = PHRASES_BY_FIRST_WORD.get(tokens[start]?.text ?? '');
  return phrases?.find(({ words }) =>
    words.every((word, index) => {
      const token = tokens[start + index];
      return token?.type === 'word' && token.text === word;
    }),
  );
}

function isTuesday(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before?.type === '(' && after?.type === ')') return true;
  if (isShortNumber(before)) return false;
  if (after?.type === 'number') return isShortNumber(after);
  return before?.type === 'every' || [-1, 1].some((step) => isWeekdayBeside(tokens, index, step));
}

const WEEKDAY_JOINTS: readonly TokenType[] = ['and', ',', '-', '/', 'to', 'article'];

/** «lun, mar e gio»: the word is in a list of weekdays. */
function isWeekdayBeside(tokens: readonly Token[], index: number, step: number): boolean {
  let beside = index + step;
  while (WEEKDAY_JOINTS.includes(tokens[beside]?.type ?? 'other')) beside += step;
  return beside !== index + step && tokens[beside]?.type === 'weekday';
}
