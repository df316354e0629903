// Several hours one after the other, and where they end because what follows is a day: `ore 10, 15 e 17.30`,
// `ore 9-13 e 14-18`, but `ore 21, 6 e 7 marzo`.
import type { Cursor } from './cursor.ts';
import { peekDateInDigits } from './grammar-digits.ts';
import { type Ends, HOUR_PREPOSITIONS, readBareHours, readOneHours } from './grammar-times.ts';
import type { Hours } from './syntax.ts';
import type { Token, TokenType } from './token.ts';

/** Words and marks that may stand between a date and its hours, or between hours. */
const BEFORE_HOURS: readonly TokenType[] = [
  ',',
  ';',
  '-',
  'noise',
  'day-part',
  'afternoon',
  'included',
  ':',
];

/** Reads the hours at the cursor, one or several; empty when there are none. */
export function readHours(cursor: Cursor): readonly Hours[] {
  const first = cursor.attempt(() => {
    if (!cursor.peek(1)?.adjacent) cursor.take('.');
    cursor.skip(...BEFORE_HOURS);
    return readOneHours(cursor);
  });
  if (!first) return [];
  const hours = [first];
  for (;;) {
    const before = hours.at(-1) ?? first;
    const next = cursor.attempt(() => {
      const sign = cursor.take('/', '-');
      const joint = [sign ?? cursor.take(',', ';'), cursor.take('and')].some(Boolean);
      cursor.take('day-part');
      if (atDateInDigits(cursor, before)) return undefined;
      const isMarked = cursor.at('hour', ...HOUR_PREPOSITIONS);
      const read = readOneHours(cursor, joint ? readListedHours : undefined);
      const areSpans = read?.to !== undefined && before.to !== undefined;
      return sign && !isMarked && !areSpans ? undefined : read;
    });
    if (!next) return hours;
    hours.push(next);
  }
}

/** `18h-20h`, `18-20h`, `9h e 14h`, `20h` after a date; one alone may be how long it takes (`doubts.ts`). */
export function readHoursByLetter(cursor: Cursor): readonly Hours[] {
  const hours: Hours[] = [];
  const isBroken = cursor.at('-') && cursor.peek()?.adjacent;
  if (isBroken || !cursor.tokens.some(isLetter)) return hours;
  for (;;) {
    const next = cursor.attempt(() => {
      if (hours.length === 0) cursor.skip(...BEFORE_HOURS);
      else if (!cursor.take(',', 'and', '/')) return undefined;
      const start = cursor.index;
      const read = readBareHours(cursor);
      return cursor.tokens.slice(start + 1, cursor.index).some(isLetter) ? read : undefined;
    });
    if (!next) return hours;
    hours.push(next);
  }
}

function isLetter({ text }: Token): boolean {
  return text === 'h';
}

function readListedHours(cursor: Cursor): Ends | undefined {
  if (AFTER_A_DAY.includes(cursor.peek(1)?.type ?? 'other') || atDays(cursor)) return undefined;
  return readUnmarkedHours(cursor);
}

/** `17`, `10-12`, `10/12` without a word before them; not `17/4`, which is a date. */
export function readUnmarkedHours(cursor: Cursor): Hours | undefined {
  return cursor.attempt(() => {
    const hours = readBareHours(cursor);
    const { from, to } = hours ?? {};
    const isBackwards = from && to && from.hour >= to.hour && from.hour < EVENING;
    return hours && isBackwards && isPairWithSlash(cursor.tokens, hours) ? undefined : hours;
  });
}

/** From this hour on `22/2` is more likely a night than a date. */
const EVENING = 20;

/** After one of these a bare number in a list of hours was a day: «ore 21, 11 ore 17». */
const AFTER_A_DAY: readonly TokenType[] = ['hour', 'from-time', 'to-time', 'to-elided'];

const LIST_JOINTS: readonly TokenType[] = [',', 'and', '-', '/'];

/**
 * Numbers in order before hours or a month are days: «ore 21, 6 e 7 ore 18», «ore 21, 15 e 16 marzo», «ore 10 e 6-7
 * marzo»; not «ore 10 e 16, 6 marzo».
 */
function atDays(cursor: Cursor): boolean {
  const afterComma = [',', ';'].includes(cursor.peek(-1)?.type ?? 'other');
  let isPair = true;
  let before = 0;
  for (let ahead = 0; ; ahead += 2) {
    const [number, joint] = [cursor.peek(ahead), cursor.peek(ahead + 1)];
    if (number?.type !== 'number' || number.value <= before) return false;
    if (joint?.type === 'month') return afterComma || isPair;
    if (ahead > 0 && AFTER_A_DAY.includes(joint?.type ?? 'other')) return true;
    if (!LIST_JOINTS.includes(joint?.type ?? 'other')) return false;
    isPair &&= joint?.type === '-' || joint?.type === '/';
    before = number.value;
  }
}

/** «5/3 ore 10, 6/3 ore 15»: a date where an hour could be; `9/11` is one only where the dates are in digits too. */
function atDateInDigits(cursor: Cursor, before: Hours): boolean {
  const ahead = peekDateInDigits(cursor);
  if (!ahead) return false;
  if (ahead.date.year !== undefined || AFTER_A_DAY.includes(ahead.next?.type ?? 'other'))
    return true;
  return hasDatesInDigits(cursor.tokens) && !isPairWithSlash(cursor.tokens, before);
}

function hasDatesInDigits(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ type }) => type === 'number');
  const [slash, month] = [tokens[first + 1], tokens[first + 2]];
  return slash?.type === '/' && slash.adjacent && month?.type === 'number' && month.adjacent;
}

function isPairWithSlash(tokens: readonly Token[], { offset, end }: Hours): boolean {
  return tokens.some((token) => token.type === '/' && token.offset > offset && token.end < end);
}
