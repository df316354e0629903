/** From–to: what an address says of it, and which events can fall in it. */
import { dayNumber, daysOf, monthOfDay } from '../../dates/day-number.ts';
import type { Days, Table } from './table.ts';

const PARTIAL_DAY = /^(?!0000)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * The days of a year, of a month or of a day as an address writes them; undefined if there is no such day.
 * @example daysIn('2024-02') // the numbers of 1 and of 29 February 2024
 * @example daysIn('2024-02-30') // undefined
 */
export function daysIn(text: string): Days | undefined {
  const [, year, month, day] = PARTIAL_DAY.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return daysOf(Number(year));
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const days = daysOf(Number(year), Number(month));
  if (day === undefined) return days;
  const number = dayNumber(text);
  const { month: fallsIn } = monthOfDay(number);
  return Number(day) > 0 && fallsIn === Number(month) ? { first: number, last: number } : undefined;
}

/** The two ends of a range as the address has them. */
interface Ends {
  readonly dal: string;
  readonly al: string;
}

/** From the first day of `dal` to the last day of `al`, open where nothing readable is said; undefined if nowhere is. */
export function rangeOf({ dal, al }: Ends): Days | undefined {
  const [start, end] = [daysIn(dal), daysIn(al)];
  if (!start && !end) return undefined;
  return {
    first: start?.first ?? Number.NEGATIVE_INFINITY,
    last: end?.last ?? Number.POSITIVE_INFINITY,
  };
}

/** A range without the ends that are no day, month or year: nothing is looked for by them. */
export function readableEnds({ dal, al }: Ends): Ends {
  return { dal: daysIn(dal) ? dal : '', al: daysIn(al) ? al : '' };
}

/** What is wrong with a range: the ends that are no day, month or year; `order` if it ends before it begins. */
export function rangeProblems(ends: Ends): readonly ('dal' | 'al' | 'order')[] {
  const unreadable = (['dal', 'al'] as const).filter(
    (end) => ends[end] !== '' && !daysIn(ends[end]),
  );
  if (unreadable.length > 0) return unreadable;
  const range = rangeOf(ends);
  return range && range.first > range.last ? ['order'] : [];
}

/** Whether the event of a row can fall in a range; an undated one never does. */
export function fallsIn(table: Table, row: number, range: Days): boolean {
  if (range.first > range.last) return false;
  return (table.runs[row] ?? []).some(
    ({ first, last }) => first <= range.last && last >= range.first,
  );
}

/**
 * Whether it does so on days that are known: of «Fino al 5 maggio» those from the start of its issue on, since nobody
 * tells when it began.
 */
export function isKnownToFallIn(table: Table, row: number, range: Days): boolean {
  const known = table.days[row] ?? 0;
  return (table.runs[row] ?? []).some(
    ({ first, last }) =>
      (Number.isFinite(first) ? first : known) <= range.last && last >= range.first,
  );
}
