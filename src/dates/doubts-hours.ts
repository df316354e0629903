// Where numbers may be hours as well as days: `5 marzo, 10-12`, `martedì 5 marzo – 18-20`, `sabato 9-13`, `tutti i
// giorni, 9-13`. Readings equally good are refused.
import { monthName } from './names.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Item, Point, Range, Segment, Single } from './syntax.ts';
import type { TokenType } from './token.ts';
import { tokenize } from './tokens.ts';

const HOURS_IN_A_DAY = 24;

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

type Dates = Single | Range;
type Test = (item: Dates) => boolean;

function datesOf(item: Item): readonly Dates[] {
  return item.kind === 'recurrence' ? item.within : [item];
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

/** «sabato 9-13», «dal lunedì al venerdì, 9-13», «tutti i giorni 9-13», without the month of those days. */
function findAfterWeekday(items: readonly Dates[], isTimed: Test, text: string) {
  const isLender = (item: Dates): boolean =>
    pointsOf(item).some((point) => isMonthSaid(point) && hasMonthInWords(point, text));
  for (const [index, item] of items.entries()) {
    if (items.slice(index).some(isLender) || isTimed(item)) continue;
    if (!isPairOfHours(item) || isWeekend(item)) continue;
    const offset = item.offset + text.slice(item.offset).search(/\d/);
    const said = text.slice(offset, item.end);
    const isNamed = item.from?.weekday !== undefined;
    if (
      !PAIR.test(said) ||
      !(isNamed || isAfterDayWord(text.slice(0, offset), item, items[index - 1]))
    )
      continue;
    const month = items
      .slice(0, index + 1)
      .flatMap(pointsOf)
      .findLast(isMonthSaid)?.month;
    return dateProblem('days-or-hours', { offset, end: item.end }, said, waysOf(said, month));
  }
  return undefined;
}

const PAIR = /^\d+\s*[-‐‑‒–—―−/]\s*\d+$/;

/** Not «marzo, sabato 9», where the month stands before. */
function hasMonthInWords({ offset, end }: Point, text: string): boolean {
  return /\d\D*[\p{L}\d]/u.test(text.slice(offset, end).replace(/(?<=\d)\d/, ''));
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

/** «sabato e domenica 9-10»: as many days as weekdays, and no hours that anybody keeps. */
function isWeekend({ from, to }: Range): boolean {
  if (from?.weekday === undefined || to?.weekday === undefined) return false;
  return to.weekday - from.weekday === 1 && (to.day ?? 0) - (from.day ?? 0) === 1;
}

const SIGNS: readonly TokenType[] = [',', ':', '-', '('];
const DAY_WORDS: readonly TokenType[] = ['weekday', 'daily', 'day-part'];

/** After a month alone too, where it belongs to a recurrence: «i martedì di marzo – 10-12». */
function isAfterDayWord(before: string, { from }: Range, previous: Dates | undefined): boolean {
  if (isMonthSaid(from)) return false;
  const word = tokenize(before).findLast(({ type }) => !SIGNS.includes(type))?.type ?? 'other';
  const isAfterDay = previous !== undefined && lastPoint(previous)?.day !== undefined;
  return DAY_WORDS.includes(word) || (word === 'month' && !isAfterDay);
}

function waysOf(said: string, month: number | undefined): string {
  const days =
    month === undefined ? `«${said}» con il nome del mese` : `«${said} ${monthName(month)}»`;
  return `«ore ${said}», oppure ${days}`;
}

function pointsOf(item: Dates): readonly Point[] {
  if (item.kind === 'single') return [item.point];
  return [item.from, item.to].filter((point) => point !== undefined);
}

function lastPoint(item: Dates): Point | undefined {
  return item.kind === 'single' ? item.point : item.to;
}

function isMonthSaid(point: Point | undefined): boolean {
  return point?.month !== undefined;
}

function isBare(point: Point | undefined): boolean {
  const { day, month, weekday } = point ?? {};
  const isHour = day !== undefined && day <= HOURS_IN_A_DAY;
  return isHour && month === undefined && weekday === undefined;
}

/** `10-12`: days as well as hours. */
function isPairOfHours(item: Dates): item is Range {
  if (item.kind !== 'range' || item.joint === 'words' || !item.from || !item.to) return false;
  return [item.from, item.to].every(({ day = Infinity }) => day <= HOURS_IN_A_DAY);
}
