// One time of the day: `17`, `17.30`, `18h`, `mezzanotte`, `le 5 e mezza del pomeriggio`.
import type { Cursor } from './cursor.ts';
import type { Clock } from './syntax.ts';
import type { Token, TokenType } from './token.ts';

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
    if (isUnit(cursor, minute !== undefined)) cursor.index++;
    if (isHourLetter(cursor.peek(-1)) && cursor.at('number') && cursor.peek()?.adjacent)
      return undefined;
    const isOfWeekday = !isMarked && cursor.at('weekday') && !cursor.peek()?.newLine;
    if (minute === undefined && (cursor.at('month') || isOfWeekday)) return undefined;
    const clock = { hour: hour.value, minute: minute ?? readQuarter(cursor) };
    const isAfternoon = cursor.take('afternoon') !== undefined && hour.value < 12;
    return { ...clock, ...(isAfternoon && { hour: hour.value + 12 }), ...cursor.spanFrom(start) };
  });
}

/** The `h` of `18h` and `18 h`, and after minutes the word too: `18.30 ore`; not that of `5 h 18`. */
function isUnit(cursor: Cursor, afterMinutes: boolean): boolean {
  const [unit, next] = [cursor.peek(), cursor.peek(1)];
  if (unit?.type !== 'hour') return false;
  if (unit.text === 'h' && unit.adjacent && !afterMinutes) return true;
  return (
    (unit.text === 'h' || (afterMinutes && unit.text === 'ore')) &&
    (next === undefined || AFTER_UNIT.includes(next.type))
  );
}

const AFTER_UNIT: readonly TokenType[] = [',', ';', '.', ')', '-', 'and', 'to-time'];

/** After a comma `17` is more likely another hour: «ore 15,17 e 19». */
function readMinutes(cursor: Cursor): number | undefined {
  const [mark, minutes] = [cursor.peek(), cursor.peek(1)];
  if (!areMinutes(mark, minutes)) return undefined;
  if (mark?.type === ',' && minutes.value % 5 !== 0 && minutes.value < 24) return undefined;
  cursor.index += 2;
  return minutes.value;
}

/** Whether a mark and a number after an hour are its minutes. */
export function areMinutes(mark: Token | undefined, minutes: Token | undefined): minutes is Token {
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

/** The number so far ahead with the mark and the minutes that may follow it. */
export function clockAt(
  cursor: Cursor,
  ahead: number,
): { length: number; mark: TokenType | undefined } | undefined {
  const [hour, mark, minutes] = [0, 1, 2].map((next) => cursor.peek(ahead + next));
  if (hour?.type !== 'number' || hour.text.length > 2) return undefined;
  return areMinutes(mark, minutes)
    ? { length: 3, mark: mark?.type }
    : { length: 1, mark: undefined };
}
