// Dates in digits, `14/02/2024`, and the year of any date.
import { Cursor } from './cursor.ts';
import type { Token, TokenType } from './token.ts';

/** The parts that digits say. */
interface DateInDigits {
  readonly day: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

/** The date in digits at the cursor or so much further, where the cursor stays, and what comes after it. */
export function peekDateInDigits(
  cursor: Cursor,
  further = 0,
): { readonly date: DateInDigits; readonly next: Token | undefined } | undefined {
  const ahead = new Cursor(cursor.tokens, cursor.index + further);
  const date = readIsoDate(ahead) ?? readNumericDate(ahead);
  return date && { date, next: ahead.peek() };
}

/** An ISO day. */
export function readIsoDate(cursor: Cursor): DateInDigits | undefined {
  const token = cursor.take('iso-date');
  if (!token) return undefined;
  const [year, month, day] = token.text.split('-').map(Number);
  return { year, month, day };
}

/** `14/02/2024`, `14.2.2024`, `14-02-2024`, `14/2/24`, `14/2`; not `20/21 marzo`, nor `5/6/7 marzo`. */
export function readNumericDate(cursor: Cursor): DateInDigits | undefined {
  const [day, joint, month, joint2, year] = [0, 1, 2, 3, 4].map((ahead) => cursor.peek(ahead));
  if (day?.text.length === 4) return readYearMonthDay(cursor);
  const monthAndYear = readMonthAndYear(cursor);
  if (monthAndYear) return monthAndYear;
  if (!isShortNumber(day) || !isShortNumber(month) || !joint) return undefined;
  if (!joint.adjacent || !month.adjacent) return undefined;
  if (isNumericJoint(joint, joint2) && isAdjacentYear(joint2, year)) {
    if (year.text.length === 2 && isListOfDays(cursor, joint.type)) return undefined;
    cursor.index += 5;
    return { day: day.value, month: month.value, year: fullYear(year) };
  }
  if (joint.type === '.' && month.value <= 12 && isDottedDay(cursor)) {
    cursor.index += joint2?.type === '.' && joint2.adjacent ? 4 : 3;
    return { day: day.value, month: month.value, year: undefined };
  }
  if (joint.type !== '/' || month.value > 12) return undefined;
  if (joint2?.type === '/' && joint2.adjacent) return undefined;
  if (joint2?.type === '.' && joint2.adjacent && year?.adjacent) return undefined;
  if (day.value < month.value && (monthFollows(cursor, 3) || isThird(cursor))) return undefined;
  cursor.index += 3;
  return { day: day.value, month: month.value, year: readYearAfter(cursor) };
}

/** `03/2024`. */
function readMonthAndYear(cursor: Cursor): DateInDigits | undefined {
  const [month, joint, year, joint2] = [0, 1, 2, 3].map((ahead) => cursor.peek(ahead));
  if (!isShortNumber(month) || month.value < 1 || month.value > 12) return undefined;
  if (joint?.type !== '/' || !joint.adjacent || !isYear(year) || !year.adjacent) return undefined;
  if (joint2?.type === '/' && joint2.adjacent) return undefined;
  cursor.index += 3;
  return { day: undefined, month: month.value, year: year.value };
}

/** `2024/03/05`. */
function readYearMonthDay(cursor: Cursor): DateInDigits | undefined {
  const [year, joint, month, joint2, day] = [0, 1, 2, 3, 4].map((ahead) => cursor.peek(ahead));
  if (!joint || !isNumericJoint(joint, joint2) || !isShortNumber(month) || !isShortNumber(day))
    return undefined;
  if (![joint, month, day].every(({ adjacent }) => adjacent)) return undefined;
  cursor.index += 5;
  return { day: day.value, month: month.value, year: year?.value };
}

function isShortNumber(token: Token | undefined): token is Token {
  return (
    token?.type === 'number' && token.text.length <= 2 && (!token.ordinal || token.value === 1)
  );
}

function isNumericJoint(joint: Token, joint2: Token | undefined): boolean {
  return ['/', '.', '-'].includes(joint.type) && joint2?.type === joint.type && joint2.adjacent;
}

/** Whether a number with nothing before it can be the year of a date in digits. */
export function isAdjacentYear(joint: Token | undefined, year: Token | undefined): year is Token {
  if (!joint || year?.type !== 'number' || !year.adjacent) return false;
  return year.text.length === 4 || year.text.length === 2;
}

/** `5-12-19` and `5/6/7 marzo` are lists; `14-2-24`, which is in no order, is a date. */
function isListOfDays(cursor: Cursor, joint: TokenType): boolean {
  const [first = 0, second = 0, third = 0] = [0, 2, 4].map((ahead) => cursor.peek(ahead)?.value);
  return first < second && second < third && (joint === '-' || monthFollows(cursor, 5));
}

/** The end of `5/6/7`, three days in order; not of `20/21/5`. */
function isThird(cursor: Cursor): boolean {
  const [first, slash, day] = [-2, -1, 0].map((ahead) => cursor.peek(ahead));
  return slash?.type === '/' && slash.adjacent && (first?.value ?? 0) < (day?.value ?? 0);
}

/** Words before which `14.02` is no hour. */
const DAY_WORDS = ['dal', 'al', 'il'];
/** Before hours these stand only with one o'clock. */
const MAY_BE_BEFORE_HOURS: readonly TokenType[] = ['until', 'from-elided', 'to-elided'];
const JOINTS: readonly TokenType[] = ['-', 'to', 'to-elided', 'and', 'until', ','];

/** `14.02` is an hour, but not in `martedì 5.3`, `dal 14.02 al 17.03` and `14.02 - 17.03.2024`. */
function isDottedDay(cursor: Cursor): boolean {
  const before = cursor.peek(-1);
  if (DAY_WORDS.includes(before?.text ?? '')) return true;
  if (before?.type === 'weekday' && cursor.peek(2)?.text.length === 1) return true;
  const isHour = cursor.peek()?.value === 1 && cursor.peek(2)?.text.length === 2;
  if (MAY_BE_BEFORE_HOURS.includes(before?.type ?? 'other') && !isHour) return true;
  let ahead = cursor.peek(3)?.type === '.' ? 4 : 3;
  if (!JOINTS.includes(cursor.peek(ahead++)?.type ?? 'other')) return false;
  if (cursor.peek(ahead)?.type === 'article') ahead++;
  const types = [0, 1, 2, 3, 4].map((next) => cursor.peek(ahead + next));
  const [, point, , point2, year] = types;
  return (
    types.every((token, index) => token?.type === (index % 2 === 0 ? 'number' : '.')) &&
    point?.adjacent === true &&
    isAdjacentYear(point2, year)
  );
}

/** Two digits from here on are of the last century: «5/3/94». */
const LAST_CENTURY = 50;

/** The year of four digits, or of two. */
export function fullYear({ text, value }: Pick<Token, 'text' | 'value'>): number {
  if (text.length !== 2) return value;
  return value < LAST_CENTURY ? 2000 + value : 1900 + value;
}

const LIST_TOKENS: readonly TokenType[] = ['number', '/', '-', ',', 'and', 'weekday', 'article'];

/** Whether the list of day numbers that begins here ends in the name of a month. */
function monthFollows(cursor: Cursor, ahead: number): boolean {
  let next = cursor.peek(ahead);
  while (next && LIST_TOKENS.includes(next.type) && !next.newLine) next = cursor.peek(++ahead);
  return next?.type === 'month';
}

/** The year after a month, a season or a numeric date, with what may stand before it. */
export function readYearAfter(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    cursor.take(',');
    cursor.take('of');
    cursor.take('noise');
    const token = cursor.take('short-year');
    if (token) return fullYear(token);
    const year = cursor.peek();
    if (!isYear(year)) return undefined;
    cursor.index++;
    return year.value;
  });
}

/** Whether a number has the four digits of a year. */
export function isYear(token: Token | undefined): token is Token {
  return token?.type === 'number' && token.text.length === 4;
}
