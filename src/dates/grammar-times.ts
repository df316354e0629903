// One hour, or from one to another: `ore 17.30`, `dalle 9 alle 13`, `10-12` after `ore`, `dalle 19`.
import type { Cursor } from './cursor.ts';
import { areMinutes, clockAt, readClock } from './grammar-clock.ts';
import { peekDateInDigits } from './grammar-digits.ts';
import type { Clock, Hours } from './syntax.ts';
import type { TokenType } from './token.ts';

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
    cursor.attempt(readAtTime) ??
    cursor.attempt(readAfterWord)
  );
}

/** «orario: dalle 9 alle 13». */
function readAfterWord(cursor: Cursor): Ends | undefined {
  if (!cursor.take('hour')) return undefined;
  cursor.take(':');
  return readFromTime(cursor) ?? cursor.attempt(readUntilTime);
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
  return peekDateInDigits(cursor)?.date.year === undefined ? readBareHours(cursor) : undefined;
}

/** `17`, `10-12`, `10/12`: an hour or two without a word before them. */
export function readBareHours(cursor: Cursor): Hours | undefined {
  const first = cursor.index;
  const start = readClock(cursor);
  if (!start) return undefined;
  const end = cursor.attempt(() => {
    const isSign = cursor.at('/', '-');
    if (isSign && peekDateInDigits(cursor, 1)?.date.year !== undefined) return undefined;
    return cursor.take('/')
      ? readLastClock(cursor)
      : readClockAfter(cursor, '-', 'to-time', 'until-time', 'to-elided', 'to');
  });
  return { kind: end ? 'span' : 'at', from: start, to: end, ...cursor.spanFrom(first) };
}

/** The second hour of `10/12`; `10 / 11.30 / 15` is no pair. */
function readLastClock(cursor: Cursor): Clock | undefined {
  const clock = readClock(cursor);
  const isListed = cursor.at('/') && clockAt(cursor, 1) !== undefined;
  if (!isListed) return clock;
  const { length = 0 } = clockAt(cursor, 1) ?? {};
  return ['/', '-'].includes(cursor.peek(1 + length)?.type ?? '') ? clock : undefined;
}

/** `9,30-12,30`, `20-22.30`: not days, though nothing says that they are hours. */
export function atPairWithMinutes(cursor: Cursor): boolean {
  const first = clockAt(cursor, 0);
  const joint = first && cursor.peek(first.length)?.type;
  if (!first || (joint !== '-' && joint !== '/')) return false;
  const second = clockAt(cursor, first.length + 1);
  if (!second || (joint === '/' && !(first.mark && second.mark))) return false;
  const end = first.length + 1 + second.length;
  const [after, number] = [cursor.peek(end), cursor.peek(end + 1)];
  const goesOn = after?.adjacent === true && number?.type === 'number' && number.adjacent;
  const marks = [first.mark, second.mark].filter((mark) => mark !== undefined);
  if (goesOn || after?.type === 'month' || marks.length === 0) return false;
  return !marks.includes(',') || marks.join(' ') === ', ,';
}

/** `17:30`, `17h30` after a date, without `ore`; `mezzogiorno`; not `3h`, which may be how long it takes. */
function readWithMinutes(cursor: Cursor): Ends | undefined {
  const [, mark, minutes] = [0, 1, 2].map((ahead) => cursor.peek(ahead));
  const isClock = mark?.type !== ',' && areMinutes(mark, minutes);
  const isNamed = cursor.at('clock-word') && cursor.peek()?.value !== 1;
  const date = peekDateInDigits(cursor)?.date;
  if (date && (date.year !== undefined || mark?.type === '.')) return undefined;
  return isClock || isNamed || atPairWithMinutes(cursor) ? readBareHours(cursor) : undefined;
}
