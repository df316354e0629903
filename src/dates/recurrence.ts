import { type CalendarDay, daysInMonth, eachDay, isoWeekday } from './calendar.ts';
import { parseEdtf } from './edtf.ts';
import { firstDay, lastDay } from './edtf-bounds.ts';
import { dayDate, type EdtfDate, type EdtfInterval } from './edtf-value.ts';
import type { RecurrenceRule } from './syntax.ts';

/** Most days that a recurrence may name: more than one a day for a year is a mistake in the year. */
export const MOST_DAYS = 400;

/**
 * The days of the rules within bounds, at most one more than `MOST_DAYS`; bounds with an open end are all there is to say.
 * @example expandRecurrence([{ weekday: 4 }], march2024) // 7, 14, 21 and 28 March
 */
export function expandRecurrence(
  rules: readonly RecurrenceRule[],
  bounds: EdtfDate | EdtfInterval,
): readonly (EdtfDate | EdtfInterval)[] {
  const first = firstDay(bounds);
  const last = lastDay(bounds);
  const start = first === undefined ? undefined : parseEdtf(first);
  if (start?.kind !== 'date' || last === undefined) return [bounds];
  const days: EdtfDate[] = [];
  const from = { year: start.year, month: start.month ?? 1, day: start.day ?? 1 };
  let weekday = isoWeekday(from);
  for (const day of eachDay(from, last)) {
    if (rules.some((rule) => rule.weekday === weekday && isInTurn(rule, day))) {
      days.push(dayDate(day));
    }
    if (days.length > MOST_DAYS) break;
    weekday = (weekday % 7) + 1;
  }
  return days;
}

/** Whether a day with the weekday of a rule is the one of its month that the rule wants. */
function isInTurn({ ordinal }: RecurrenceRule, day: CalendarDay): boolean {
  if (ordinal === undefined) return true;
  if (ordinal > 0) return Math.ceil(day.day / 7) === ordinal;
  return Math.floor((daysInMonth(day.year, day.month) - day.day) / 7) === -ordinal - 1;
}
