import { daysInMonth, isoWeekday } from './calendar.ts';
import { interval } from './edtf.ts';
import {
  dayDate,
  type EdtfDate,
  type EdtfInterval,
  monthDate,
  seasonDate,
  yearDate,
} from './edtf-value.ts';
import { monthName, weekdayName } from './names.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Slot } from './resolve-months.ts';

/** What a date with all its parts is in EDTF; a third of a month is an interval. */
export function slotValue(slot: Slot): EdtfDate | EdtfInterval | undefined {
  const { point, month, year = 0 } = slot;
  if (point.season !== undefined) return seasonDate(year, point.season);
  if (month === undefined) return yearDate(year);
  if (point.decade !== undefined) return decadeValue(point.decade, year, month);
  if (point.day === undefined) return monthDate(year, month);
  return dayDate({ year, month, day: point.day });
}

function decadeValue(
  decade: number,
  year: number,
  month: number,
): EdtfDate | EdtfInterval | undefined {
  const first = decade * 10 - 9;
  const last = decade === 3 ? daysInMonth(year, month) : decade * 10;
  return interval(dayDate({ year, month, day: first }), dayDate({ year, month, day: last }));
}

/** A day that the calendar does not have, with the reason. */
export function findImpossibleDay(
  { point, month, year = 0 }: Slot,
  text: string,
): DateProblem | undefined {
  const why =
    impossibility(point.day, month, year) ??
    (point.decade !== undefined && (point.decade < 1 || point.decade > 3)
      ? 'le decadi di un mese sono tre'
      : undefined);
  return why === undefined
    ? undefined
    : dateProblem('impossible-date', point, text.slice(point.offset, point.end), why);
}

function impossibility(
  day: number | undefined,
  month: number | undefined,
  year: number,
): string | undefined {
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) return 'i mesi sono dodici';
  const length = daysInMonth(year, month);
  if (day === 0) return 'i giorni si contano da 1';
  if (day === undefined || day <= length) return undefined;
  return `${monthName(month)}${month === 2 ? ` ${year}` : ''} ha ${length} giorni`;
}

/** A weekday that is not the one of its day: the day wins, the editor is told. */
export function findWrongWeekday({ point, month, year = 0 }: Slot): DateProblem | undefined {
  if (point.weekday === undefined || point.day === undefined || month === undefined)
    return undefined;
  const real = isoWeekday({ year, month, day: point.day });
  if (real === point.weekday) return undefined;
  const date = `${point.day} ${monthName(month)} ${year}`;
  return dateProblem(
    'weekday-mismatch',
    point,
    `${weekdayName(point.weekday)} ${point.day}`,
    `${weekdayName(real)} (${date})`,
  );
}
