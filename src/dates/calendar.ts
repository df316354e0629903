const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the proleptic Gregorian calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days since 1 January 1970, by the era arithmetic of Howard Hinnant's `days_from_civil`: no clock, no time zone. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + yearOfEra * 365 + leapDays + dayOfYear - 719468;
}

/** The day that follows by so many days. */
export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  let next = { year, month, day: day + days };
  for (let length = daysInMonth(next.year, next.month); next.day > length; ) {
    next = { ...monthAfter(next), day: next.day - length };
    length = daysInMonth(next.year, next.month);
  }
  return next;
}

function monthAfter({ year, month }: CalendarDay): { year: number; month: number } {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

/** Day of the week as in ISO 8601: Monday is 1, Sunday 7. */
export function isoWeekday(day: CalendarDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/**
 * The day in ISO 8601.
 * @example formatIsoDay({ year: 2024, month: 2, day: 7 }) // "2024-02-07"
 */
export function formatIsoDay({ year, month, day }: CalendarDay): string {
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A number on two digits, as months, days, hours and minutes are written in ISO 8601. */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** A number on four digits, as years are written in ISO 8601. */
export function fourDigits(number: number): string {
  return number < 1000 ? String(number).padStart(4, '0') : String(number);
}
