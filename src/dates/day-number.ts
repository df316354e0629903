// Days as whole numbers, for arithmetic where no calendar library is at hand: in the reader's browser. Always UTC.

const DAY_IN_MS = 86_400_000;
const DAYS_BEFORE_1970 = 719_528;

/**
 * How many days an ISO day lies after 1 January of the year 0.
 * @example dayNumber('0000-02-01') // 31
 */
export function dayNumber(isoDay: string): number {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return numberOf(year, month, day);
}

/** The first and the last day of a year or of a month of it, as numbers. */
export function daysOf(year: number, month?: number): { first: number; last: number } {
  return month === undefined
    ? { first: numberOf(year, 1, 1), last: numberOf(year + 1, 1, 1) - 1 }
    : { first: numberOf(year, month, 1), last: numberOf(year, month + 1, 1) - 1 };
}

/**
 * The year and the month of a day given by its number; months count from 1.
 * @example monthOfDay(31) // { year: 0, month: 2 }
 */
export function monthOfDay(number: number): { year: number; month: number } {
  const date = new Date((number - DAYS_BEFORE_1970) * DAY_IN_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** A number on two digits, as months, days, hours and minutes are written in ISO 8601. */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** A number on four digits, as years are written in ISO 8601. */
export function fourDigits(number: number): string {
  return number < 1000 ? String(number).padStart(4, '0') : String(number);
}

/** `setUTCFullYear`, since `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function numberOf(year: number, month: number, day: number): number {
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  return time / DAY_IN_MS + DAYS_BEFORE_1970;
}
