/** How many events fall in each year, or in each month of one: the numbers behind the bars and their table. */
import { daysOf, fourDigits, monthOfDay, twoDigits } from '../../dates/day-number.ts';
import type { Uncounted } from '../../text/uncounted.ts';
import { isUndated } from './selection.ts';
import type { Days, Table } from './table.ts';

/** A year or a month with its events. */
export interface Bar {
  /** As in an address: `2024`, `2024-01`. */
  readonly period: string;
  /** How many events begin in it, as far as it is known when they do. */
  readonly begin: number;
  /** How many can fall in it: those that begin in it and those that are under way. */
  readonly during: number;
}

/** A bar for each year in which an event of the archive begins, in order. */
export function yearBars(table: Table, rows: readonly number[]): readonly Bar[] {
  const dated = table.days.filter((_, row) => !isUndated(table, row));
  const years = [...new Set(dated.map((day) => monthOfDay(day).year))];
  return bars(table, rows, new Map(years.map((year) => [fourDigits(year), daysOf(year)])));
}

/** A bar for each month of a year. */
export function monthBars(table: Table, rows: readonly number[], year: number): readonly Bar[] {
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  return bars(
    table,
    rows,
    new Map(
      months.map((month) => [`${fourDigits(year)}-${twoDigits(month)}`, daysOf(year, month)]),
    ),
  );
}

/** The events that no bar counts as beginning in its period. */
export function notBegun(table: Table, rows: readonly number[]): Uncounted {
  const undated = rows.filter((row) => isUndated(table, row)).length;
  const begun = rows.filter((row) => hasBeginning(table.runs[row] ?? [])).length;
  return { undated, openStart: rows.length - undated - begun };
}

/** Whether it is known when what falls on these days begins. */
function hasBeginning([run]: readonly Days[]): boolean {
  return run !== undefined && Number.isFinite(run.first);
}

/** Counts in one pass over the rows; the periods are in order, there may be gaps between them. */
function bars(
  table: Table,
  rows: readonly number[],
  periods: ReadonlyMap<string, Days>,
): readonly Bar[] {
  const days = [...periods.values()];
  const begin = new Uint32Array(days.length);
  const during = new Uint32Array(days.length);
  const counted = new Int32Array(days.length).fill(-1);
  for (const row of rows) {
    const runs = table.runs[row] ?? [];
    const start = table.days[row] ?? 0;
    for (const { first, last } of runs) {
      const end = afterLast(days, last);
      for (let at = atOrAfter(days, first); at < end; at++) {
        if (counted[at] === row) continue;
        counted[at] = row;
        during[at] = (during[at] ?? 0) + 1;
      }
    }
    const at = atOrAfter(days, start);
    const isWithin = at < days.length && (days[at]?.first ?? 0) <= start;
    if (hasBeginning(runs) && isWithin) begin[at] = (begin[at] ?? 0) + 1;
  }
  return [...periods.keys()].map((period, at) => ({
    period,
    begin: begin[at] ?? 0,
    during: during[at] ?? 0,
  }));
}

/** The position of the first period that ends on a day or after it. */
function atOrAfter(days: readonly Days[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.last ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The position after the last period that begins on a day or before it. */
function afterLast(days: readonly Days[], day: number): number {
  const at = atOrAfter(days, day);
  return (days[at]?.first ?? Number.POSITIVE_INFINITY) <= day ? at + 1 : at;
}
