// Calendar arithmetic, by luxon; always in UTC, so that no time zone shifts a day.
import { DateTime } from 'luxon';
import { fourDigits, twoDigits } from './day-number.ts';

/** A day of the proleptic Gregorian calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many days a month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const first = DateTime.utc(year, month);
  return first.isValid ? first.daysInMonth : 0;
}

/** The day that follows by so many days. */
export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const next = DateTime.utc(year, month, day).plus({ days });
  return { year: next.year, month: next.month, day: next.day };
}

/** The days from one to another, both included; none after the year 9999, the last that ISO 8601 writes with four digits. */
export function* eachDay(first: CalendarDay, last: string): Iterable<CalendarDay> {
  for (let day = first; day.year <= 9999 && formatIsoDay(day) <= last; day = nextDay(day)) {
    yield day;
  }
}

/** Without luxon inside a month, where most of the days of a recurrence are. */
function nextDay(day: CalendarDay): CalendarDay {
  return day.day < SHORTEST_MONTH ? { ...day, day: day.day + 1 } : addDays(day, 1);
}

const SHORTEST_MONTH = 28;

/** Day of the week as in ISO 8601: Monday is 1, Sunday 7. */
export function isoWeekday({ year, month, day }: CalendarDay): number {
  return DateTime.utc(year, month, day).weekday;
}

/**
 * The day in ISO 8601.
 * @example formatIsoDay({ year: 2024, month: 2, day: 7 }) // "2024-02-07"
 */
export function formatIsoDay({ year, month, day }: CalendarDay): string {
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}
