// What a date must be like to be taken for hours, and what to write then.
import { monthName } from './names.ts';
import type { Item, Point, Range, Single } from './syntax.ts';

const HOURS_IN_A_DAY = 24;

/** What may be hours instead: one date, or from one to another. */
export type Dates = Single | Range;
/** A question about one of them. */
export type Test = (item: Dates) => boolean;

/** The dates of an item, those that bound what comes back too. */
export function datesOf(item: Item): readonly Dates[] {
  return item.kind === 'recurrence' ? item.within : [item];
}

/** «ore 10-12», or «10-12 marzo». */
export function waysOf(said: string, month: number | undefined): string {
  const days =
    month === undefined ? `«${said}» con il nome del mese` : `«${said} ${monthName(month)}»`;
  return `«ore ${said}», oppure ${days}`;
}

/** The date, or the end of the interval. */
export function lastPoint(item: Dates): Point | undefined {
  return item.kind === 'single' ? item.point : item.to;
}

/** Whether a date has its month. */
export function isMonthSaid(point: Point | undefined): boolean {
  return point?.month !== undefined;
}

/** A number that may be an hour, without month or weekday. */
export function isBare(point: Point | undefined): boolean {
  const { day, month, weekday } = point ?? {};
  const isHour = day !== undefined && day <= HOURS_IN_A_DAY;
  return isHour && month === undefined && weekday === undefined;
}

/** `10-12`: days as well as hours. */
export function isPairOfHours(item: Dates): item is Range {
  if (item.kind !== 'range' || item.joint === 'words' || !item.from || !item.to) return false;
  return [item.from, item.to].every(({ day = Infinity }) => day <= HOURS_IN_A_DAY);
}
