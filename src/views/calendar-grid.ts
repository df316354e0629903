/** The grid of a month: weeks from Monday, what falls on one day in that day, longer stays in lanes below the days. */
import { daysInMonth, isoWeekday } from '../dates/calendar.ts';
import { twoDigits } from '../dates/day-number.ts';
import type { Stay } from '../dates/placement.ts';
import { compare } from '../text/compare.ts';

/** One day of the month that is laid out. */
export interface GridDay<Item> {
  readonly day: number;
  /** ISO. */
  readonly iso: string;
  /** What falls on this day alone. */
  readonly stays: readonly Item[];
}

/** The part of a longer stay that falls in one week. */
interface GridBar<Item> {
  readonly stay: Item;
  /** Whether it began in an earlier week, or goes on in a later one. */
  readonly continues: boolean;
  readonly goesOn: boolean;
}

/** Some columns of a lane: a bar, or nothing. */
export interface GridCell<Item> {
  readonly span: number;
  readonly bar: GridBar<Item> | undefined;
}

/** A row of the table: the days, and below them what spans several of these. */
export interface GridWeek<Item> {
  /** Seven; those of another month are undefined. */
  readonly days: readonly (GridDay<Item> | undefined)[];
  /** Each is seven columns wide, and in none do two bars overlap. */
  readonly lanes: readonly (readonly GridCell<Item>[])[];
}

const DAYS = 7;

interface PlacedBar<Item> extends GridBar<Item> {
  /** Columns of the week, from 0, both included. */
  readonly from: number;
  readonly to: number;
}

/**
 * Lays the stays of a month out; those that reach beyond it are cut at its ends.
 * @param month as «2024-01»
 */
export function monthGrid<Item extends Stay>(
  month: string,
  stays: readonly Item[],
): GridWeek<Item>[] {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const length = daysInMonth(year, number);
  /** Columns before the first day. */
  const offset = isoWeekday({ year, month: number, day: 1 }) - 1;
  const weeks = Array.from({ length: Math.ceil((offset + length) / DAYS) }, () => ({
    days: Array.from({ length: DAYS }, (): GridDay<Item> | undefined => undefined),
    bars: [] as PlacedBar<Item>[],
  }));
  const onDay = Array.from({ length: length + 1 }, (): Item[] => []);
  for (const stay of [...stays].sort(byStart)) {
    if (stay.first === stay.last) {
      onDay[dayOf(stay.first)]?.push(stay);
      continue;
    }
    const first = offset + (stay.first < month ? 0 : dayOf(stay.first) - 1);
    const last = offset + (stay.last.slice(0, 7) > month ? length - 1 : dayOf(stay.last) - 1);
    for (let week = Math.floor(first / DAYS); week <= Math.floor(last / DAYS); week++) {
      weeks[week]?.bars.push({
        stay,
        from: Math.max(first - week * DAYS, 0),
        to: Math.min(last - week * DAYS, DAYS - 1),
        continues: week * DAYS > first || stay.first < month,
        goesOn: week * DAYS + DAYS - 1 < last || stay.last.slice(0, 7) > month,
      });
    }
  }
  for (let day = 1; day <= length; day++) {
    const column = offset + day - 1;
    const week = weeks[Math.floor(column / DAYS)];
    if (!week) continue;
    week.days[column % DAYS] = {
      day,
      iso: `${month}-${twoDigits(day)}`,
      stays: onDay[day] ?? [],
    };
  }
  return weeks.map(({ days, bars }) => ({ days, lanes: lanesOf(bars) }));
}

/** By first day; of those that begin together the longest first, so that lanes fill from the top. */
function byStart(a: Stay, b: Stay): number {
  return compare(a.first, b.first) || compare(b.last, a.last);
}

function dayOf(isoDay: string): number {
  return Number(isoDay.slice(8));
}

/** Each bar in the first lane that is free by then; bars come by their first column. */
function lanesOf<Item>(bars: readonly PlacedBar<Item>[]): GridCell<Item>[][] {
  const lanes: PlacedBar<Item>[][] = [];
  for (const bar of bars) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? -1) < bar.from);
    if (free) free.push(bar);
    else lanes.push([bar]);
  }
  return lanes.map(cellsOf);
}

function cellsOf<Item>(lane: readonly PlacedBar<Item>[]): GridCell<Item>[] {
  const cells: GridCell<Item>[] = [];
  let column = 0;
  for (const { from, to, ...bar } of lane) {
    if (from > column) cells.push({ span: from - column, bar: undefined });
    cells.push({ span: to - from + 1, bar });
    column = to + 1;
  }
  if (column < DAYS) cells.push({ span: DAYS - column, bar: undefined });
  return cells;
}
