// The symbols that the grammar reads.
import type { WordSymbol } from './lexicon.ts';

/** Signs, with all dashes and all apostrophes made one. */
export type Mark = '-' | '/' | ',' | ';' | ':' | '.' | '(' | ')' | "'" | 'other';
/** What a token is to the grammar; `word` is one that the lexicon does not know. */
export type TokenType = WordSymbol | Mark | 'number' | 'short-year' | 'iso-date' | 'word';

/** A piece of the text with its place in it; `offset` and `end` count UTF-16 units. */
export interface Token {
  readonly type: TokenType;
  /** Folded. */
  readonly text: string;
  /** The number of a number, month, weekday …; 0 where there is none. */
  readonly value: number;
  /** A number with ° or ª. */
  readonly ordinal: boolean;
  /** Nothing stands between this token and the one before. */
  readonly adjacent: boolean;
  /** Begins a line. */
  readonly newLine: boolean;
  readonly offset: number;
  readonly end: number;
}
