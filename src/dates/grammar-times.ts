// One hour, or from one to another: `ore 17.30`, `dalle 9 alle 13`, `10-12` after `ore`, `dalle 19`.
import type { Cursor } from './cursor.ts';
import { peekDateInDigits } from './grammar-digits.ts';
import type { Clock, Hours } from './syntax.ts';
import type { Token, TokenType } from './token.ts';

/** Reads an hour, or from one to another; one without a word or minutes only where `readOther` knows it. */
export function readOneHours(
  cursor: Cursor,
  readOther: (cursor: Cursor) => Ends | undefined = () => undefined,
): Hours | undefined {
  return cursor.attempt(() => {
    const start = cursor.index;
    const hours = readMarked(cursor) ?? readWithMinutes(cursor) ?? readOther(cursor);
    if (!hours) return undefined;
    cursor.skip('day-part', 'about');
    return { ...hours, ...cursor.spanFrom(start) };
  });
}

/** Hours without their place. */
export type Ends = Omit<Hours, 'offset' | 'end'>;

function readMarked(cursor: Cursor): Ends | undefined {
  return (
    cursor.attempt(readFromTime) ??
    cursor.attempt(readBetweenTimes) ??
    cursor.attempt(readUntilTime) ??
    cursor.attempt(readAtTime)
  );
}

function readFromTime(cursor: Cursor): Ends | undefined {
  const start =
    readClockAfter(cursor, 'from-time', 'from-elided', 'open-from') ?? readNamedClock(cursor);
  if (!start) return undefined;
  cursor.skip('day-part', 'about');
  const end = readClockAfter(cursor, 'to-time', 'until-time', 'to-elided', 'until', 'to', '-');
  if (!end) cursor.take('onward');
  return { kind: 'span', from: sameHalfOfDay(cursor, start, end), to: end };
}

/** «da mezzogiorno». */
function readNamedClock(cursor: Cursor): Clock | undefined {
  return cursor.attempt((ahead) =>
    ahead.take('from') && ahead.at('clock-word') && ahead.peek()?.value !== 1
      ? readClock(ahead)
      : undefined,
  );
}

/** «dalle 3 alle 5 del pomeriggio»: from 15. */
function sameHalfOfDay(cursor: Cursor, start: Clock, end: Clock | undefined): Clock {
  const isAfternoon = cursor.peek(-1)?.type === 'afternoon';
  const hour = start.hour + 12;
  return isAfternoon && end && hour < end.hour ? { ...start, hour } : start;
}

/** Prepositions that stand before hours only. */
export const HOUR_PREPOSITIONS: readonly TokenType[] = [
  'from-time',
  'to-time',
  'until-time',
  'by-time',
  '-',
];

/** A time after its preposition; after one that dates have too it is one o'clock, noon or midnight: «all'1», «a mezzanotte». */
export function readClockAfter(
  cursor: Cursor,
  ...prepositions: readonly TokenType[]
): Clock | undefined {
  return cursor.attempt((ahead) => {
    const preposition = ahead.take(...prepositions);
    if (!preposition) return undefined;
    const word = ahead.at('clock-word');
    const clock = readClock(ahead);
    if (!clock || word || HOUR_PREPOSITIONS.includes(preposition.type)) return clock;
    return clock.hour === 1 || clock.minute > 0 ? clock : undefined;
  });
}

function readBetweenTimes(cursor: Cursor): Ends | undefined {
  if (!cursor.take('between-times')) return undefined;
  const start = readClock(cursor);
  if (!start || !cursor.take('and')) return undefined;
  cursor.take('article');
  const end = readClock(cursor);
  return end && { kind: 'span', from: start, to: end };
}

function readUntilTime(cursor: Cursor): Ends | undefined {
  const end = readClockAfter(cursor, 'until-time', 'by-time', 'until');
  return end && { kind: 'span', from: undefined, to: end };
}

function readAtTime(cursor: Cursor): Ends | undefined {
  const clock = readClockAfter(cursor, 'to-elided', 'to');
  if (clock) return { kind: 'at', from: clock, to: undefined };
  if (!cursor.take('hour', 'to-time')) return undefined;
  cursor.take('.', ':');
  return readBareHours(cursor);
}

/** `17`, `10-12`, `10/12`: an hour or two without a word before them. */
export function readBareHours(cursor: Cursor): Hours | undefined {
  const first = cursor.index;
  const start = readClock(cursor);
  if (!start) return undefined;
  const end = cursor.attempt(() => {
    return cursor.take('/')
      ? readClock(cursor)
      : readClockAfter(cursor, '-', 'to-time', 'until-time', 'to-elided', 'to');
  });
  return { kind: end ? 'span' : 'at', from: start, to: end, ...cursor.spanFrom(first) };
}

/** `9,30-12,30`, `20-22.30`: not days, though nothing says that they are hours. */
export function atPairWithMinutes(cursor: Cursor): boolean {
  const first = clockAt(cursor, 0);
  if (!first || cursor.peek(first.length)?.type !== '-') return false;
  const second = clockAt(cursor, first.length + 1);
  if (!second) return false;
  const end = first.length + 1 + second.length;
  const [after, number] = [cursor.peek(end), cursor.peek(end + 1)];
  const goesOn = after?.adjacent === true && number?.type === 'number' && number.adjacent;
  const marks = [first.mark, second.mark].filter((mark) => mark !== undefined);
  if (goesOn || after?.type === 'month' || marks.length === 0) return false;
  return !marks.includes(',') || marks.join(' ') === ', ,';
}

/** The number so far ahead with the mark and the minutes that may follow it. */
function clockAt(
  cursor: Cursor,
  ahead: number,
): { length: number; mark: TokenType | undefined } | undefined {
  const [hour, mark, minutes] = [0, 1, 2].map((next) => cursor.peek(ahead + next));
  if (hour?.type !== 'number' || hour.text.length > 2) return undefined;
  return areMinutes(mark, minutes)
    ? { length: 3, mark: mark?.type }
    : { length: 1, mark: undefined };
}

/** `17:30`, `17h30` after a date, without `ore`; `mezzogiorno`; not `3h`, which may be how long it takes. */
function readWithMinutes(cursor: Cursor): Ends | undefined {
  const [, mark, minutes] = [0, 1, 2].map((ahead) => cursor.peek(ahead));
  const isClock = mark?.type !== ',' && areMinutes(mark, minutes);
  const isNamed = cursor.at('clock-word') && cursor.peek()?.value !== 1;
  if (peekDateInDigits(cursor)?.date.year !== undefined) return undefined;
  return isClock || isNamed || atPairWithMinutes(cursor) ? readBareHours(cursor) : undefined;
}

const MINUTE_MARKS: readonly TokenType[] = ['.', ':', ','];

/** Reads a time of the day; a number that belongs to a date («9 marzo») is none. */
export function readClock(cursor: Cursor): Clock | undefined {
  return cursor.attempt(() => {
    cursor.take('hour');
    const isMarked = cursor.index > 0 && ['hour', 'to-time'].includes(cursor.peek(-1)?.type ?? '');
    const start = cursor.index;
    const word = cursor.take('clock-word');
    if (word) return { hour: word.value, minute: readQuarter(cursor), ...cursor.spanFrom(start) };
    const hour = cursor.take('number');
    if (!hour || hour.text.length > 2 || hour.ordinal) return undefined;
    const minute = readMinutes(cursor);
    const letter = minute === undefined && isHourLetter(cursor.peek()) && cursor.take('hour');
    if (letter && cursor.at('number') && cursor.peek()?.adjacent) return undefined;
    const isOfWeekday = !isMarked && cursor.at('weekday') && !cursor.peek()?.newLine;
    if (minute === undefined && (cursor.at('month') || isOfWeekday)) return undefined;
    const clock = { hour: hour.value, minute: minute ?? readQuarter(cursor) };
    const isAfternoon = cursor.take('afternoon') !== undefined && hour.value < 12;
    return { ...clock, ...(isAfternoon && { hour: hour.value + 12 }), ...cursor.spanFrom(start) };
  });
}

/** After a comma `17` is more likely another hour: «ore 15,17 e 19». */
function readMinutes(cursor: Cursor): number | undefined {
  const [mark, minutes] = [cursor.peek(), cursor.peek(1)];
  if (!areMinutes(mark, minutes)) return undefined;
  if (mark?.type === ',' && minutes.value % 5 !== 0 && minutes.value < 24) return undefined;
  cursor.index += 2;
  return minutes.value;
}

function areMinutes(mark: Token | undefined, minutes: Token | undefined): minutes is Token {
  if (!isHourLetter(mark) && !(mark?.adjacent && MINUTE_MARKS.includes(mark.type))) return false;
  return minutes?.type === 'number' && minutes.adjacent && minutes.text.length === 2;
}

/** The `h` of `18h30` and `18h`, with nothing between it and its number. */
export function isHourLetter(token: Token | undefined): boolean {
  return token?.text === 'h' && token.adjacent;
}

/** `e mezza`, `e un quarto`, `e 30`: a number that is no hour. */
function readQuarter(cursor: Cursor): number {
  const quarter = cursor.attempt((ahead) => {
    if (!ahead.take('and')) return undefined;
    const token = ahead.take('quarter', 'number');
    const isMinutes = token?.type === 'quarter' || (token && token.value > 24 && token.value < 60);
    return isMinutes && !isDay(ahead) ? token : undefined;
  });
  return quarter?.value ?? 0;
}

/** «ore 9 e 30 marzo», «ore 9 e 30/3», «ore 9 e 30-31 marzo». */
function isDay(cursor: Cursor): boolean {
  return cursor.at('month', '/') || (cursor.at('-') && cursor.peek(2)?.type === 'month');
}
