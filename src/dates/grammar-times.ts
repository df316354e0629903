// Hours: `ore 17.30`, `dalle 9 alle 13`, `10-12` after `ore`, `dalle 19`, several of them.
import type { Cursor } from './cursor.ts';
import type { Clock, Hours } from './draft.ts';
import type { TokenType } from './token.ts';

/** Words and marks that may stand between a date and its hours, or between hours. */
const BEFORE_HOURS: readonly TokenType[] = [',', ';', '-', 'noise', 'day-part', 'afternoon', ':'];

/** Reads the hours at the cursor, one or several; empty when there are none. */
export function readHours(cursor: Cursor): readonly Hours[] {
  const first = cursor.attempt(() => {
    cursor.skip(...BEFORE_HOURS);
    return readOneHours(cursor);
  });
  if (!first) return [];
  const hours = [first];
  for (;;) {
    const next = cursor.attempt(() => {
      const sign = cursor.take('/', '-');
      if (!sign) cursor.take(',', ';');
      cursor.take('and');
      cursor.take('day-part');
      const isMarked = cursor.at('hour', ...HOUR_PREPOSITIONS);
      const read = readOneHours(cursor, true);
      const areSpans = read?.to !== undefined && hours.at(-1)?.to !== undefined;
      return sign && !isMarked && !areSpans ? undefined : read;
    });
    if (!next) return hours;
    hours.push(next);
  }
}

function readOneHours(cursor: Cursor, inList = false): Hours | undefined {
  return cursor.attempt(() => {
    const start = cursor.index;
    const hours =
      readMarked(cursor) ??
      readWithMinutes(cursor) ??
      (inList ? readListedHours(cursor) : undefined);
    if (!hours) return undefined;
    cursor.skip('day-part', 'about');
    return { ...hours, ...cursor.spanFrom(start) };
  });
}

type Ends = Omit<Hours, 'offset' | 'end'>;

function readMarked(cursor: Cursor): Ends | undefined {
  return (
    cursor.attempt(readFromTime) ??
    cursor.attempt(readBetweenTimes) ??
    cursor.attempt(readUntilTime) ??
    cursor.attempt(readAtTime)
  );
}

function readFromTime(cursor: Cursor): Ends | undefined {
  const start = readClockAfter(cursor, 'from-time', 'from-elided', 'open-from');
  if (!start) return undefined;
  cursor.skip('day-part', 'about');
  const end = readClockAfter(cursor, 'to-time', 'until-time', 'to-elided', 'until', 'to', '-');
  if (!end) cursor.take('onward');
  return { kind: 'span', from: sameHalfOfDay(cursor, start, end), to: end };
}

/** «dalle 3 alle 5 del pomeriggio»: from 15. */
function sameHalfOfDay(cursor: Cursor, start: Clock, end: Clock | undefined): Clock {
  const isAfternoon = cursor.peek(-1)?.type === 'afternoon';
  const hour = start.hour + 12;
  return isAfternoon && end && hour < end.hour ? { ...start, hour } : start;
}

/** Prepositions that stand before hours only. */
const HOUR_PREPOSITIONS: readonly TokenType[] = [
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

function readListedHours(cursor: Cursor): Ends | undefined {
  return cursor.attempt((ahead) => {
    if (AFTER_A_DAY.includes(ahead.peek(1)?.type ?? 'other') || atDaysOfMonth(ahead))
      return undefined;
    return readBareHours(ahead);
  });
}

/** `9,30-12,30`: not days, though nothing says that they are hours. */
export function atHoursWithCommas(cursor: Cursor): boolean {
  const tokens = [0, 1, 2, 3, 4, 5, 6].map((ahead) => cursor.peek(ahead));
  const types = tokens.map((token) => token?.type ?? 'other');
  const glued = [1, 2, 5, 6].every((index) => tokens[index]?.adjacent);
  const minutes = [2, 6].every((index) => tokens[index]?.text.length === 2);
  return types.join(' ') === 'number , number - number , number' && glued && minutes;
}

/** `17:30`, `17.30` after a date, without `ore`. */
function readWithMinutes(cursor: Cursor): Ends | undefined {
  if (atHoursWithCommas(cursor)) return readBareHours(cursor);
  const [, mark, minutes] = [0, 1, 2].map((ahead) => cursor.peek(ahead));
  const isMark = mark?.type === ':' || mark?.type === '.' || mark?.text === 'h';
  if (!isMark || !mark.adjacent) return undefined;
  if (minutes?.type !== 'number' || !minutes.adjacent || minutes.text.length !== 2)
    return undefined;
  return readBareHours(cursor);
}

/** After one of these a bare number in a list of hours was a day: «ore 21, 11 ore 17». */
const AFTER_A_DAY: readonly TokenType[] = ['hour', 'from-time', 'to-time', 'to-elided'];

const LIST_JOINTS: readonly TokenType[] = [',', 'and', '-', '/'];

/** «ore 21, 15 e 16 marzo»: after a comma numbers in order before a month are days; not «ore 10 e 16, 6 marzo». */
function atDaysOfMonth(cursor: Cursor): boolean {
  if (cursor.peek(-1)?.type !== ',') return false;
  let before = 0;
  for (let ahead = 0; ; ahead += 2) {
    const [number, joint] = [cursor.peek(ahead), cursor.peek(ahead + 1)];
    if (number?.type !== 'number' || number.value <= before) return false;
    if (joint?.type === 'month') return true;
    if (!LIST_JOINTS.includes(joint?.type ?? 'other')) return false;
    before = number.value;
  }
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
    if (minute === undefined && (cursor.at('month') || (!isMarked && cursor.at('weekday'))))
      return undefined;
    const clock = { hour: hour.value, minute: minute ?? readQuarter(cursor) };
    const isAfternoon = cursor.take('afternoon') !== undefined && hour.value < 12;
    return { ...clock, ...(isAfternoon && { hour: hour.value + 12 }), ...cursor.spanFrom(start) };
  });
}

/** After a comma `17` is more likely another hour: «ore 15,17 e 19». */
function readMinutes(cursor: Cursor): number | undefined {
  const [mark, minutes] = [cursor.peek(), cursor.peek(1)];
  if (!mark?.adjacent || !(MINUTE_MARKS.includes(mark.type) || mark.text === 'h')) return undefined;
  if (minutes?.type !== 'number' || !minutes.adjacent || minutes.text.length !== 2)
    return undefined;
  if (mark.type === ',' && minutes.value % 5 !== 0 && minutes.value < 24) return undefined;
  cursor.index += 2;
  return minutes.value;
}

/** `e mezza`, `e un quarto`, `e 30`: a number that is no hour. */
function readQuarter(cursor: Cursor): number {
  const quarter = cursor.attempt((ahead) => {
    if (!ahead.take('and')) return undefined;
    const token = ahead.take('quarter', 'number');
    const isMinutes = token?.type === 'quarter' || (token && token.value > 24 && token.value < 60);
    return isMinutes && !ahead.at('month') ? token : undefined;
  });
  return quarter?.value ?? 0;
}
