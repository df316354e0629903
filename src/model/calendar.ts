import { fourDigits, twoDigits } from '../dates/day-number.ts';
import type { DateExpression } from '../dates/expression.ts';
import { type LooseTime, placementOf, type Stay } from '../dates/placement.ts';
import type { Archive } from './archive.ts';
import type { ArchiveEvent, EventPart } from './issue.ts';
import { CALENDAR, calendarUrl } from './urls.ts';

/** What stands in the calendar: an event, or a dated part of a round-up in its place. */
export interface CalendarItem {
  readonly event: ArchiveEvent;
  readonly part: EventPart | undefined;
  readonly date: DateExpression;
}

/** Known days of an item; one event has as many of these as its date has separate days or spans. */
export interface ItemStay extends Stay {
  readonly item: CalendarItem;
}

/** A time of an item of which no day is known, or one end is open: it stands beside the days and not on them. */
export interface LooseItem extends LooseTime {
  readonly item: CalendarItem;
}

/** A month in which something falls, in the order of the archive. */
export interface CalendarMonth {
  /** As «2024-01». */
  readonly month: string;
  readonly stays: readonly ItemStay[];
  /** What is known to the month, the season or the year, and what has an open end. */
  readonly loose: readonly LooseItem[];
}

/** A year in which something falls, be it without any month. */
export interface CalendarYear {
  /** As «2024». */
  readonly year: string;
  readonly months: readonly CalendarMonth[];
  /** What is known to the year alone; in each of its months too. */
  readonly loose: readonly LooseItem[];
}

interface Bucket<Loose> {
  readonly stays: ItemStay[];
  readonly loose: Loose[];
}

/** What lasts longer stands in its first and its last month alone. */
const MOST_MONTHS = 120;
const MOST_YEARS = 10;

/**
 * The calendar of an archive, year by year: only months in which something falls, made in one pass over the events. What
 * was withdrawn does not stand in it, but the addresses of its months stay.
 */
export function calendarOf(archive: Archive): readonly CalendarYear[] {
  const months = new Map<string, Bucket<LooseItem>>();
  const years = new Map<string, LooseItem[]>();
  const monthOf = (month: string) => obtain(months, month, () => ({ stays: [], loose: [] }));
  for (const item of calendarItems(archive.allEvents)) {
    const { stays, loose } = placementOf(item.date.value);
    const isShown = item.event.withdrawn === undefined;
    for (const stay of stays) {
      const itemStay = { ...stay, item };
      for (const month of monthsBetween(stay.first.slice(0, 7), stay.last.slice(0, 7))) {
        const bucket = monthOf(month);
        if (isShown) bucket.stays.push(itemStay);
      }
    }
    for (const time of loose) {
      const looseItem = { ...time, item };
      const { first, last } = time.months;
      if (time.isOfYears) {
        for (const year of yearsBetween(first, last)) {
          const ofYear = obtain(years, year, () => []);
          if (isShown) ofYear.push(looseItem);
        }
      } else {
        for (const month of monthsBetween(first, last)) {
          const bucket = monthOf(month);
          if (isShown) bucket.loose.push(looseItem);
        }
      }
    }
  }
  return inYears(months, years);
}

/** What has a date, in the order of the events; the dated parts of a round-up stand in its place. */
export function* calendarItems(events: readonly ArchiveEvent[]): Iterable<CalendarItem> {
  for (const event of events) {
    const parts = event.parts.filter(({ date }) => date !== undefined);
    if (parts.length === 0 && event.date) yield { event, part: undefined, date: event.date };
    for (const part of parts) if (part.date) yield { event, part, date: part.date };
  }
}

/** Whether anything that stands has a date. */
export function hasCalendar(archive: Archive): boolean {
  for (const _ of calendarItems(archive.events)) return true;
  return false;
}

/** Whether anything stands in a month: not where all was withdrawn. */
export function isFilledMonth({ stays, loose }: CalendarMonth): boolean {
  return stays.length > 0 || loose.length > 0;
}

/** Whether anything stands in a year: not where all was withdrawn. */
export function isFilledYear({ months, loose }: CalendarYear): boolean {
  return loose.length > 0 || months.some(isFilledMonth);
}

/** The address of every page of the calendar. */
export function calendarAddresses(archive: Archive): string[] {
  const years = calendarOf(archive);
  return [
    ...(years.length > 0 ? [CALENDAR] : []),
    ...years
      .flatMap(({ year, months }) => [year, ...months.map(({ month }) => month)])
      .map(calendarUrl),
  ];
}

/** How many different events and parts stand in a month or a year. */
export function countItems(lists: readonly (readonly { readonly item: CalendarItem }[])[]): number {
  return new Set(lists.flatMap((list) => list.map(({ item }) => item))).size;
}

function inYears(
  months: ReadonlyMap<string, Bucket<LooseItem>>,
  looseOfYears: ReadonlyMap<string, LooseItem[]>,
): CalendarYear[] {
  const years = new Map<string, CalendarMonth[]>();
  for (const year of looseOfYears.keys()) years.set(year, []);
  for (const month of [...months.keys()].sort()) {
    const year = month.slice(0, 4);
    const { stays = [], loose = [] } = months.get(month) ?? {};
    const ofYear = looseOfYears
      .get(year)
      ?.filter((one) => one.months.first <= month && month <= one.months.last);
    obtain(years, year, () => []).push({ month, stays, loose: [...loose, ...(ofYear ?? [])] });
  }
  return [...years.keys()].sort().map((year) => ({
    year,
    months: years.get(year) ?? [],
    loose: looseOfYears.get(year) ?? [],
  }));
}

/** @example monthsBetween('2023-12', '2024-02') // ["2023-12", "2024-01", "2024-02"] */
function monthsBetween(first: string, last: string): string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  if (to - from >= MOST_MONTHS) return [first, last];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const month = from + index;
    return `${fourDigits(Math.floor(month / 12))}-${twoDigits((month % 12) + 1)}`;
  });
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function yearsBetween(first: string, last: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = to - from >= MOST_YEARS ? [from, to] : range(from, to);
  return years.map(fourDigits);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function obtain<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
