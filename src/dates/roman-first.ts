// «I maggio»: the first of the month in a Roman number, which reads as an article of many.
import type { Token, TokenType } from './token.ts';

/**
 * Makes a number of each `I` before a month or a list of days, where nothing stands before it that it may belong to, as in
 * «Anno I», «Paolo I».
 */
export function withRomanFirst(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === 'i')) return tokens;
  return tokens.map((token, index) =>
    isRomanFirst(tokens, index)
      ? { ...token, type: 'number', text: '1', value: 1, ordinal: true }
      : token,
  );
}

function isRomanFirst(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, day] = [-1, 0, 1, 2].map((ahead) => tokens[index + ahead]);
  if (token?.text !== 'i' || token.type !== 'article') return false;
  if (before && !BEFORE_DAY.includes(before.type)) return false;
  if (next?.type === 'month') return true;
  return JOINTS.includes(next?.type ?? 'other') && day?.type === 'number' && day.text.length <= 2;
}

const BEFORE_DAY: readonly TokenType[] = [
  ',',
  ';',
  ':',
  '-',
  '(',
  'and',
  'of',
  'weekday',
  'from',
  'from-elided',
  'open-from',
  'to',
  'to-elided',
  'until',
];

const JOINTS: readonly TokenType[] = [',', 'and', '-', '/', 'to'];
