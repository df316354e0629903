// Hours of single days in parentheses after the dates: «10 e 11 febbraio (il 10 ore 21; l'11 ore 17)». What a day
// leaves out is found among the dates before the parentheses, not by the anchor.
import { daysInMonth, formatIsoDay, isoWeekday } from './calendar.ts';
import { firstDay, lastDay } from './edtf-bounds.ts';
import type { EdtfDate, EdtfInterval, EdtfValue } from './edtf-value.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import { daysOf, MOST_DAYS_WITH_HOURS, serializeHours } from './resolve-hours.ts';
import type { Point, ScheduleEntry } from './syntax.ts';

/** Longest stretch of dates in which a day without its year is looked for. */
const MOST_YEARS = 3;

/** The hours of each day with their day: `2024-02-10T21:00`. */
export function resolveSchedule(
  schedule: readonly ScheduleEntry[],
  value: EdtfValue,
  text: string,
): readonly string[] | { readonly problem: DateProblem } {
  const times: string[] = [];
  for (const { point, hours } of schedule) {
    const days = point.day === undefined ? daysNamed(point, value) : daysMeant(point, value);
    if (days.length === 0 || (days.length > 1 && point.day !== undefined)) {
      return { problem: dateProblem('outside-dates', point, text.slice(point.offset, point.end)) };
    }
    for (const day of days) times.push(...hours.map((hour) => `${day}T${serializeHours(hour)}`));
  }
  if (schedule.every(({ point }) => point.day !== undefined)) return times;
  if (hasAllDays(times, value)) {
    return times.toSorted((a, b) => a.slice(0, 10).localeCompare(b.slice(0, 10)));
  }
  return { problem: dateProblem('no-day-for-time', { offset: 0, end: text.length }, text) };
}

/** «dal 22 al 24 marzo ore 21 (il 24 ore 17)»: the hours of all days are not those of a day that has its own. */
export function withSchedule(
  daily: readonly string[],
  scheduled: readonly string[],
  value: EdtfValue,
): readonly string[] {
  const areDaily = daily.length > 0 && !daily.some((time) => time.includes('T'));
  if (scheduled.length === 0 || !areDaily) return [...daily, ...scheduled];
  const days = daysOf(value);
  const areKnown = days.length <= MOST_DAYS_WITH_HOURS && days.every((day) => day !== undefined);
  if (!areKnown) return [...daily, ...scheduled];
  return days.flatMap((day) => {
    const own = scheduled.filter((time) => time.startsWith(`${day}T`));
    return own.length > 0 ? own : daily.map((time) => `${day}T${time}`);
  });
}

/** «sabato ore 21»: the days of the value on which that weekday falls. */
function daysNamed({ weekday }: Point, value: EdtfValue): readonly string[] {
  return daysOf(value).filter((day) => {
    const [year = 0, month = 1, number = 1] = (day ?? '').split('-').map(Number);
    return day !== undefined && isoWeekday({ year, month, day: number }) === weekday;
  }) as readonly string[];
}

function hasAllDays(times: readonly string[], value: EdtfValue): boolean {
  const days = new Set(times.map((time) => time.slice(0, 10)));
  return daysOf(value).every((day) => day !== undefined && days.has(day));
}

/** The days of the value that a day of the schedule can be. */
function daysMeant({ day, month, year }: Point, value: EdtfValue): readonly string[] {
  if (day === undefined) return [];
  const days: string[] = [];
  for (const oneYear of year === undefined ? yearsOf(value) : [year]) {
    for (let oneMonth = month ?? 1; oneMonth <= (month ?? 12); oneMonth++) {
      if (day < 1 || day > daysInMonth(oneYear, oneMonth)) continue;
      const isoDay = formatIsoDay({ year: oneYear, month: oneMonth, day });
      if (membersOf(value).some((member) => holds(member, isoDay))) days.push(isoDay);
    }
  }
  return days;
}

function yearsOf(value: EdtfValue): readonly number[] {
  const ends = [firstDay(value), lastDay(value)].filter((day) => day !== undefined);
  const [first = 0, last = first] = ends.map((day) => Number(day.slice(0, 4)));
  return Array.from(
    { length: Math.min(last - first + 1, MOST_YEARS) },
    (_, index) => first + index,
  );
}

function membersOf(value: EdtfValue): readonly (EdtfDate | EdtfInterval)[] {
  return value.kind === 'set' ? value.members : [value];
}

function holds(member: EdtfDate | EdtfInterval, day: string): boolean {
  return (firstDay(member) ?? '') <= day && day <= (lastDay(member) ?? '9999-12-31');
}
