// Finds the date in its label: what may stand before it (a place, a caption) and after it (a feast, a full stop).
// The first date that reads to the end of the text is the date. What looks like one and is followed by other words
// is a title («Maggio Musicale») when it is a mere month or weekday; with a day number it is a date left half unread.
import { isNameWithYear, isStreetName, isTitle, isTitleBefore, withDeadline } from './caption.ts';
import { findLost } from './caption-lost.ts';
import { isNumberOfNoun } from './caption-numbers.ts';
import { withCause } from './causes.ts';
import { findDottedList } from './causes-hours.ts';
import { Cursor } from './cursor.ts';
import { isFeast, withoutFeasts } from './feasts.ts';
import { readSyntax } from './grammar.ts';
import { readHours } from './grammar-hours.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import { withRomanFirst } from './roman-first.ts';
import type { LabelSyntax, Span } from './syntax.ts';
import type { Token, TokenType } from './token.ts';
import { tokenize } from './tokens.ts';

/** Reads a whole label; what is left unread makes it a problem. */
export function readLabel(text: string): LabelSyntax | DateProblem {
  return readTokens(withRomanFirst(tokenize(text)), text);
}

/** Reads the period of a masthead, where «I Gennaio 2024» is no day. */
export function readPeriodLabel(text: string): LabelSyntax | DateProblem {
  return readTokens(tokenize(text), text);
}

function readTokens(all: readonly Token[], text: string): LabelSyntax | DateProblem {
  const dotted = findDottedList(text);
  if (dotted) return dotted;
  const tokens = withoutFeasts(all);
  const syntax = findDate(tokens, text);
  return 'code' in syntax ? withCause(syntax, tokens, text) : syntax;
}

function findDate(tokens: readonly Token[], text: string): LabelSyntax | DateProblem {
  let hoursBefore: Span | undefined;
  for (let start = 0; start < tokens.length; start++) {
    if (NEVER_FIRST.includes(tokens[start]?.type ?? 'other') || isNumberOfNoun(tokens, start))
      continue;
    if (isStreetName(tokens, start)) {
      start++;
      continue;
    }
    const cursor = new Cursor(tokens, start);
    const syntax = readSyntax(cursor);
    if (!syntax) {
      const hours = readHours(new Cursor(tokens, start));
      hoursBefore ??= hours[0];
      if (hours.length > 0) start = endOfHours(tokens, start) - 1;
      continue;
    }
    if (isTitle(syntax, tokens, start)) continue;
    const next = skipTrailing(cursor);
    const isCaption =
      next && (isTitleBefore(syntax, next, tokens[start]) || isNameWithYear(syntax, tokens, start));
    if (isCaption) {
      hoursBefore ??= syntax.segments.flatMap(({ hours }) => hours)[0];
      start = cursor.index - 1;
      continue;
    }
    return next
      ? unread(text, tokens, start, cursor)
      : (findLost(syntax, text, tokens, start, hoursBefore) ?? withDeadline(syntax, tokens, start));
  }
  return dateProblem('no-date', { offset: 0, end: text.length }, text.trim());
}

const NEVER_FIRST: readonly TokenType[] = [
  'word',
  'weekend',
  'and',
  'or',
  ',',
  ';',
  ':',
  '.',
  '-',
  '/',
  '(',
  ')',
  'other',
];

function endOfHours(tokens: readonly Token[], start: number): number {
  const cursor = new Cursor(tokens, start);
  readHours(cursor);
  return cursor.index;
}

function unread(
  text: string,
  tokens: readonly Token[],
  start: number,
  cursor: Cursor,
): DateProblem {
  const rest = tokens[cursor.index];
  const span = { offset: rest?.offset ?? 0, end: text.length };
  const read = text
    .slice(tokens[start]?.offset, tokens[cursor.index - 1]?.end)
    .replace(LAST_SIGN, '');
  if (rest?.type === 'or' && !rest.adjacent) return dateProblem('alternative', span, text.trim());
  return dateProblem('unread', span, text.slice(span.offset).trim(), read);
}

const LAST_SIGN = /[\s,;:‐‑‒–—―−-]+$/u;

const TRAILING: readonly TokenType[] = [
  '.',
  ',',
  ';',
  ':',
  ')',
  '-',
  'other',
  'day-part',
  'afternoon',
  'included',
  'daily',
];

/** Moves past what may end a label; what is left is returned. «5 marzo?» is not certain. */
function skipTrailing(cursor: Cursor): Token | undefined {
  const end = cursor.index;
  while (cursor.at(...TRAILING) && cursor.peek()?.text !== '?') cursor.index++;
  const rest = cursor.tokens.slice(cursor.index);
  return cursor.index > end && isFeast(rest) ? undefined : rest[0];
}
