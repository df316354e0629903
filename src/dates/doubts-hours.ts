// Where numbers may be hours as well as days: `5 marzo, 10-12`, `martedì 5 marzo – 18-20`. Readings equally good are
// refused.
import { findAfterWeekday } from './doubts-weekdays.ts';
import {
  type Dates,
  datesOf,
  isBare,
  isMonthSaid,
  isPairOfHours,
  lastPoint,
  type Test,
  waysOf,
} from './hours-or-days.ts';
import { pointsOf } from './item-points.ts';
import { monthName } from './names.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Point, Segment } from './syntax.ts';

/** Looks for days that may be hours, in the parts of a label that have no hours. */
export function findDaysOrHours(
  segments: readonly Segment[],
  text: string,
): DateProblem | undefined {
  const items = segments.flatMap((segment) => segment.items.flatMap(datesOf));
  const timed = segments.filter(({ hours }) => hours.length > 0);
  const withHours = new Set(timed.flatMap((segment) => segment.items.flatMap(datesOf)));
  const isTimed = (item: Dates): boolean => withHours.has(item);
  return (
    findCommaClocks(text) ??
    findAfterWeekday(items, isTimed, text) ??
    findAfterDay(items, isTimed, text) ??
    findAfterDash(items, isTimed, text) ??
    findPairAfterName(items, isTimed, text)
  );
}

/** «5 marzo, 10-12», «5 marzo, 21», «sabato 9, 10-12»: what comes after the last day with its month or weekday. */
function findAfterDay(items: readonly Dates[], isTimed: Test, text: string) {
  const index = items.findLastIndex((item) => isSureDay(lastPoint(item)));
  const [day, first, last] = [items[index], items[index + 1], items.at(-1)];
  if (!day || !first || !last || items.slice(index + 1).some(isTimed)) return undefined;
  const span = { offset: first.offset, end: last.end };
  const said = text.slice(span.offset, span.end);
  const ways = waysOf(said, lastPoint(day)?.month);
  if (items.slice(index + 1).every((item) => isPairOfHours(item) && pointsOf(item).every(isBare)))
    return dateProblem('days-or-hours', span, said, ways);
  if (COMMA_CLOCK.test(said)) return dateProblem('days-or-hours', span, said, ways);
  const isAlone = first === last && /^\s*,\s*$/.test(text.slice(day.end, first.offset));
  const mayBeHour = first.kind === 'single' && isBare(first.point);
  return isAlone && mayBeHour ? dateProblem('day-or-hour', span, said, ways) : undefined;
}

/** `17,20`, `14,30/18`: minutes after the comma, or days. */
const COMMA_CLOCK = /^(?:1?\d|2[0-4]),[0-5]\d(?:\s*[-‐‑‒–—―−/]\s*(?:1?\d|2[0-4])(?:,[0-5]\d)?)?$/;

/** «4,30/6,30 marzo»: as days they would go back. */
function findCommaClocks(text: string): DateProblem | undefined {
  const match = /(?<![\d/.,-])(\d{1,2}),([0-5]\d)\/(\d{1,2}),([0-5]\d)(?=\s+\p{L})/u.exec(text);
  if (!match) return undefined;
  const [said, ...parts] = match;
  const numbers = parts.map(Number);
  if (numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0)))
    return undefined;
  const span = { offset: match.index, end: match.index + said.length };
  return dateProblem(
    'days-or-hours',
    span,
    said,
    `«ore ${said}», oppure ogni giorno con il nome del suo mese`,
  );
}

function isSureDay({ day, month, weekday }: Partial<Point> = {}): boolean {
  return day !== undefined && (month !== undefined || weekday !== undefined);
}

/** «martedì 5 marzo – 18-20», «5 marzo – 21»: what comes after a day with its month and a dash with spaces. */
function findAfterDash(items: readonly Dates[], isTimed: Test, text: string) {
  const points = items.flatMap(pointsOf);
  const index = points.findLastIndex(isMonthSaid);
  const [day, first, last] = [points[index], points[index + 1], points.at(-1)];
  if (day?.day === undefined || !first || !last) return undefined;
  if (!/^\s+[-‐‑‒–—―−]\s*$/.test(text.slice(day.end, first.offset))) return undefined;
  if (!points.slice(index + 1).every(isBare) || items.slice(-1).some(isTimed)) return undefined;
  const span = { offset: first.offset, end: last.end };
  const said = text.slice(span.offset, span.end);
  const code = first === last ? 'day-or-hour' : 'days-or-hours';
  return dateProblem(code, span, said, waysOf(said, day.month));
}

/** «5 marzo - 10/12»: to 10 December? */
function findPairAfterName(items: readonly Dates[], isTimed: Test, text: string) {
  const item = items.at(-1);
  if (item?.kind !== 'range' || item.joint !== '-' || !item.from || !item.to) return undefined;
  const [from, said] = [item.from, item.to].map(({ offset, end }) => text.slice(offset, end));
  const [first = 0, last = 0] = /^\d+\/\d+$/.test(said ?? '')
    ? (said ?? '').split('/').map(Number)
    : [];
  if (first >= last || isTimed(item) || !/\p{L}{3}/u.test(from ?? '')) return undefined;
  const ways = `«ore ${said}», oppure «${first} ${monthName(last)}»`;
  return dateProblem('days-or-hours', item.to, said, ways);
}
