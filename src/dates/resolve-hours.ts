import { eachDay, formatIsoDay } from './calendar.ts';
import { twoDigits } from './day-number.ts';
import type { EdtfDate, EdtfInterval, EdtfValue } from './edtf-value.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Clock, Hours } from './syntax.ts';

/** Values with the hours that were written for them, which may be none. */
export interface HoursOfDates {
  readonly values: readonly EdtfValue[];
  readonly hours: readonly Hours[];
}

/** Most days that hours different from day to day may be spread over. */
export const MOST_DAYS_WITH_HOURS = 400;

/** Looks for an hour that no clock shows. */
export function findImpossibleTime(hours: readonly Hours[], text: string): DateProblem | undefined {
  for (const { from, to } of hours) {
    for (const clock of [from, to]) {
      if (!clock || isPossible(clock)) continue;
      return dateProblem('impossible-time', clock, text.slice(clock.offset, clock.end));
    }
  }
  return undefined;
}

function isPossible({ hour, minute }: Clock): boolean {
  return (hour < 24 && minute < 60) || (hour === 24 && minute === 0);
}

/** Hours as `17:30`, `14:30/17:30`, `19:00/..`; undefined when they differ by day and the days are not known one by one. */
export function resolveHours(groups: readonly HoursOfDates[]): readonly string[] | undefined {
  const written = groups.map(({ hours }) => hours.map(serializeHours));
  const [first = []] = written;
  if (written.every((hours) => hours.join() === first.join())) return first;
  const times: string[] = [];
  for (const [index, { values }] of groups.entries()) {
    const hours = written[index] ?? [];
    if (hours.length === 0) continue;
    const days = values.flatMap(daysOf);
    if (days.length === 0 || days.length > MOST_DAYS_WITH_HOURS || days.includes(undefined))
      return undefined;
    for (const day of days) times.push(...hours.map((hour) => `${day}T${hour}`));
  }
  return [...new Set(times)];
}

/**
 * Hours in the form of the model: `17:30`, `14:30/17:30`.
 * @example
 * // «ore 17.30» ⇒ 17:30    «dalle 21» ⇒ 21:00/..    «dalle 21 alle 24» ⇒ 21:00/00:00
 */
export function serializeHours({ kind, from, to }: Hours): string {
  if (kind === 'at') return from ? serializeClock(from) : '';
  return `${from ? serializeClock(from) : '..'}/${to ? endOfSpan(to) : '..'}`;
}

function serializeClock({ hour, minute }: Clock): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** «dalle 21 alle 24» ends at midnight, the first minute of the next day like any end past midnight. */
function endOfSpan(clock: Clock): string {
  return clock.hour === 24 ? '00:00' : serializeClock(clock);
}

/** The days of a value one by one; undefined among them where it has no day or no end. */
export function daysOf(value: EdtfValue): readonly (string | undefined)[] {
  if (value.kind === 'set') return value.members.flatMap(daysOf);
  if (value.kind === 'date') return [isoDay(value)];
  return daysOfInterval(value);
}

function daysOfInterval({ start, end }: EdtfInterval): readonly (string | undefined)[] {
  const [first, last] = [start && isoDay(start), end && isoDay(end)];
  if (first === undefined || last === undefined) return [undefined];
  const days: string[] = [];
  const from = { year: start?.year ?? 0, month: start?.month ?? 1, day: start?.day ?? 1 };
  for (const day of eachDay(from, last)) {
    days.push(formatIsoDay(day));
    if (days.length > MOST_DAYS_WITH_HOURS) break;
  }
  return days;
}

function isoDay({ year, month, day }: EdtfDate): string | undefined {
  return month === undefined || day === undefined ? undefined : formatIsoDay({ year, month, day });
}
