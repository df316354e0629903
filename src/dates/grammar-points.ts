// One date: `[weekday] day [month [year]]`, a numeric date, a month, a season, a year, a third of a month.

import { QUANTITY_NOUNS } from './caption-words.ts';
import type { Cursor } from './cursor.ts';
import type { Point } from './draft.ts';
import type { Token, TokenType } from './tokens.ts';

type Parts = Omit<Point, 'offset' | 'end'>;

/** Reads one date at the cursor, with the articles and empty words before it. */
export function readPoint(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    cursor.skip('article', 'noise', 'of', 'of-the-month');
    const start = cursor.index;
    const parts =
      readDay(cursor) ??
      readDecade(cursor) ??
      readMonth(cursor) ??
      readSeason(cursor) ??
      readYear(cursor);
    return parts && { ...parts, ...cursor.spanFrom(start) };
  });
}

function readDay(cursor: Cursor): Parts | undefined {
  return cursor.attempt(() => {
    const weekday = cursor.take('weekday')?.value;
    if (weekday !== undefined) {
      cursor.take(',');
      cursor.skip('article', 'noise');
    }
    const numeric = readIsoDate(cursor) ?? readNumericDate(cursor);
    const date = numeric ?? readWrittenDay(cursor);
    return date && { ...date, weekday: weekday ?? readWeekdayInParentheses(cursor) };
  });
}

function readWeekdayInParentheses(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('(')) return undefined;
    const weekday = cursor.take('weekday')?.value;
    return cursor.take(')') ? weekday : undefined;
  });
}

function readIsoDate(cursor: Cursor): Parts | undefined {
  const token = cursor.take('iso-date');
  if (!token) return undefined;
  const [year, month, day] = token.text.split('-').map(Number);
  return { year, month, day };
}

/** `14/02/2024`, `14.2.2024`, `14-02-2024`, `14/2/24`, `14/2`; not `20/21 marzo`, nor `5/6/7 marzo`. */
function readNumericDate(cursor: Cursor): Parts | undefined {
  const [day, joint, month, joint2, year] = [0, 1, 2, 3, 4].map((ahead) => cursor.peek(ahead));
  if (!isShortNumber(day) || !isShortNumber(month) || !joint) return undefined;
  if (!joint.adjacent || !month.adjacent) return undefined;
  if (isNumericJoint(joint, joint2) && isAdjacentYear(joint2, year, joint.type)) {
    if (year.text.length === 2 && monthFollows(cursor, 5)) return undefined;
    cursor.index += 5;
    return { day: day.value, month: month.value, year: fullYear(year) };
  }
  if (joint.type !== '/' || month.value > 12) return undefined;
  if (joint2?.type === '/' && joint2.adjacent) return undefined;
  if (day.value < month.value && monthFollows(cursor, 3)) return undefined;
  cursor.index += 3;
  return { day: day.value, month: month.value, year: readYearAfter(cursor) };
}

function isShortNumber(token: Token | undefined): token is Token {
  return token?.type === 'number' && token.text.length <= 2 && !token.ordinal;
}

function isNumericJoint(joint: Token, joint2: Token | undefined): boolean {
  return ['/', '.', '-'].includes(joint.type) && joint2?.type === joint.type && joint2.adjacent;
}

function isAdjacentYear(
  joint: Token | undefined,
  year: Token | undefined,
  type: TokenType,
): year is Token {
  if (!joint || year?.type !== 'number' || !year.adjacent) return false;
  return year.text.length === 4 || (year.text.length === 2 && type !== '-');
}

function fullYear(token: Token): number {
  return token.text.length === 2 ? 2000 + token.value : token.value;
}

const LIST_TOKENS: readonly TokenType[] = ['number', '/', '-', ',', 'and', 'weekday', 'article'];

/** Whether the list of day numbers that begins here ends in the name of a month. */
function monthFollows(cursor: Cursor, ahead: number): boolean {
  let next = cursor.peek(ahead);
  while (next && LIST_TOKENS.includes(next.type)) next = cursor.peek(++ahead);
  return next?.type === 'month';
}

function readWrittenDay(cursor: Cursor): Parts | undefined {
  const day = readDayNumber(cursor);
  if (day === undefined) return undefined;
  const month = cursor.attempt(() => {
    cursor.skip('of-the-month', 'of', 'noise');
    return cursor.take('month')?.value;
  });
  return month === undefined ? { day } : { day, month, year: readYearAfter(cursor) };
}

/** Of the ordinals only «primo» is a day. */
const FIRST_OF_THE_MONTH = 'primo';

function readDayNumber(cursor: Cursor): number | undefined {
  const ordinal = cursor.peek();
  if (ordinal?.text === FIRST_OF_THE_MONTH) {
    if (['weekday', 'decade', 'noise', 'word'].includes(cursor.peek(1)?.type ?? ''))
      return undefined;
    cursor.index++;
    return 1;
  }
  const token = cursor.peek();
  if (token?.type !== 'number' || token.text.length > 2 || startsClock(cursor)) return undefined;
  if (QUANTITY_NOUNS.has(cursor.peek(1)?.text ?? '')) return undefined;
  if (token.ordinal && ['weekday', 'decade', 'word'].includes(cursor.peek(1)?.type ?? ''))
    return undefined;
  cursor.index++;
  return token.value;
}

/** `17.30`, `17:30`: an hour, not a day. */
function startsClock(cursor: Cursor): boolean {
  const [, mark, minutes] = [0, 1, 2].map((ahead) => cursor.peek(ahead));
  return (
    (mark?.type === ':' || mark?.type === '.') &&
    mark.adjacent &&
    minutes?.type === 'number' &&
    minutes.adjacent
  );
}

function readMonth(cursor: Cursor): Parts | undefined {
  const month = cursor.take('month')?.value;
  return month === undefined ? undefined : { month, year: readYearAfter(cursor) };
}

function readDecade(cursor: Cursor): Parts | undefined {
  return cursor.attempt(() => {
    const decade = cursor.take('ordinal', 'number')?.value ?? 0;
    if (!cursor.take('decade')) return undefined;
    cursor.skip('of', 'noise', 'of-the-month');
    const month = cursor.take('month')?.value;
    return { decade: decade === -1 ? 3 : decade, month, year: readYearAfter(cursor) };
  });
}

/** Winter takes two years: `inverno 2023/24`. */
function readSeason(cursor: Cursor): Parts | undefined {
  const season = cursor.take('season')?.value;
  if (season === undefined) return undefined;
  const year = readYearAfter(cursor);
  if (year !== undefined && season === 24) {
    cursor.attempt(() => {
      const next = cursor.take('/', '-') && cursor.take('number', 'short-year');
      const follows = next && (next.value === year + 1 || next.value === (year + 1) % 100);
      return follows || undefined;
    });
  }
  return { season, year };
}

function readYear(cursor: Cursor): Parts | undefined {
  const token = cursor.peek();
  if (!isYear(token)) return undefined;
  cursor.index++;
  return { year: token.value };
}

/** The year after a month, a season or a numeric date, with what may stand before it. */
function readYearAfter(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    cursor.take(',');
    cursor.take('of');
    cursor.take('noise');
    const token = cursor.take('short-year');
    if (token) return 2000 + token.value;
    const year = cursor.peek();
    if (!isYear(year)) return undefined;
    cursor.index++;
    return year.value;
  });
}

function isYear(token: Token | undefined): token is Token {
  return token?.type === 'number' && token.text.length === 4;
}
