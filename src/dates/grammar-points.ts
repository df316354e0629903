// One date: `[weekday] day [month [year]]`, a month, a season, a year, a third of a month; in digits: `grammar-digits.ts`.

import { QUANTITY_NOUNS } from './caption-words.ts';
import type { Cursor } from './cursor.ts';
import { isHourLetter } from './grammar-clock.ts';
import {
  fullYear,
  isAdjacentYear,
  isYear,
  readIsoDate,
  readNumericDate,
  readYearAfter,
} from './grammar-digits.ts';
import type { Point } from './syntax.ts';
import type { TokenType } from './token.ts';

type Parts = Omit<Point, 'offset' | 'end'>;

/** Reads one date at the cursor, with the articles and empty words before it. */
export function readPoint(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    cursor.skip('article', 'noise', 'of', 'of-the-month');
    const start = cursor.index;
    const before = readNearness(cursor);
    const parts =
      readDay(cursor) ??
      readDecade(cursor) ??
      readMonth(cursor) ??
      readSeason(cursor) ??
      readYear(cursor);
    if (!parts) return undefined;
    const isDated = parts.month !== undefined || parts.day !== undefined;
    const nearness = before ?? (isDated ? readNearness(cursor) : undefined);
    return { ...parts, ...(nearness && { nearness }), ...cursor.spanFrom(start) };
  });
}

/** «il prossimo 12 aprile», «12 aprile p.v.», «il 9 p.v.», «5 marzo c.a.». */
function readNearness(cursor: Cursor): Point['nearness'] {
  const token = cursor.take('coming', 'current');
  return token && (token.type === 'coming' ? 'coming' : 'current');
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

function readWrittenDay(cursor: Cursor): Parts | undefined {
  const day = readDayNumber(cursor);
  if (day === undefined) return undefined;
  const joined = readMonthJoined(cursor);
  if (joined) return { day, ...joined };
  const month = cursor.attempt(() => {
    cursor.take('.');
    cursor.skip('of-the-month', 'of', 'noise');
    return cursor.take('month')?.value;
  });
  if (month === undefined) return { day };
  return { day, month, year: readYearAfter(cursor) };
}

/** The rest of `5-marzo-2024`, `5/mar/24`, `5-mar`; not `5-7 marzo`. */
function readMonthJoined(cursor: Cursor): Parts | undefined {
  const [joint, month, joint2, year] = [0, 1, 2, 3].map((ahead) => cursor.peek(ahead));
  const isJoint = joint?.type === '-' || joint?.type === '/';
  if (!isJoint || !joint.adjacent || month?.type !== 'month' || !month.adjacent) return undefined;
  const isYear = joint2?.type === joint.type && joint2.adjacent && isAdjacentYear(joint2, year);
  if (joint2?.type === joint.type && joint2.adjacent && !isYear) return undefined;
  cursor.index += isYear ? 4 : 2;
  return { month: month.value, year: isYear ? fullYear(year) : readYearAfter(cursor) };
}

/** Of the ordinals only «primo» is a day. */
const FIRST_OF_THE_MONTH = 'primo';

function readDayNumber(cursor: Cursor): number | undefined {
  const ordinal = cursor.peek();
  if (isNumberOfMeeting(cursor)) return undefined;
  if (ordinal?.text === FIRST_OF_THE_MONTH) {
    if (['weekday', 'decade', 'noise', 'word'].includes(cursor.peek(1)?.type ?? ''))
      return undefined;
    cursor.index++;
    return 1;
  }
  const token = cursor.peek();
  if (token?.type !== 'number' || token.text.length > 2 || startsClock(cursor)) return undefined;
  if (QUANTITY_NOUNS.has(cursor.peek(1)?.text ?? '') || isNumberOfWeekdays(cursor))
    return undefined;
  if (token.ordinal && ['weekday', 'decade', 'word'].includes(cursor.peek(1)?.type ?? ''))
    return undefined;
  cursor.index++;
  return token.value;
}

/** «primo appuntamento ore 9», «2 ritrovo ore 9»: the number of a meeting; not «sabato 9 ritrovo ore 9». */
function isNumberOfMeeting(cursor: Cursor): boolean {
  const [earlier, before, number, hour] = [-2, -1, 0, 1].map((ahead) => cursor.peek(ahead));
  if (hour?.type !== 'hour' || !MEETINGS.includes(hour.text)) return false;
  if (before?.type === 'weekday') return false;
  if (number?.type === 'ordinal' || number?.ordinal) return true;
  const isListed = earlier?.type === 'number' && DAY_JOINTS.includes(before?.type ?? 'other');
  return before?.text !== 'il' && !isListed;
}

const MEETINGS = ['ritrovo', 'appuntamento', 'inizio'];
const DAY_JOINTS: readonly TokenType[] = ['and', '-', '/', 'to'];

/** «4 lunedì dal 4 marzo», «3 sabati di marzo»: how many. */
function isNumberOfWeekdays(cursor: Cursor): boolean {
  const after = cursor.peek(2)?.type ?? 'other';
  return (
    cursor.peek(1)?.type === 'weekday' && ['from', 'from-elided', 'open-from', 'of'].includes(after)
  );
}

/** `17.30`, `17:30`, `17h30`, `17h`: an hour, not a day. */
function startsClock(cursor: Cursor): boolean {
  const [, mark, minutes] = [0, 1, 2].map((ahead) => cursor.peek(ahead));
  if (isHourLetter(mark)) return true;
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

/** «I decade»: the article that `readPoint` has passed was a number. */
function readDecadeNumber(cursor: Cursor): number {
  if (cursor.at('decade')) return cursor.peek(-1)?.text === 'i' ? 1 : 0;
  return cursor.take('ordinal', 'number')?.value ?? 0;
}

function readDecade(cursor: Cursor): Parts | undefined {
  return cursor.attempt(() => {
    const decade = readDecadeNumber(cursor);
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
