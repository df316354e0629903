import type { Anchor } from './anchor.ts';
import { monthName, weekdayName } from './names.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Slot } from './resolve-months.ts';
import type { Point } from './syntax.ts';

const MONTHS_OFFERED = 2;
const MARCH = 2;

/** Asks for the month that no date has: it is enough to write it once, after the last of them. */
export function missingMonth(
  first: Slot,
  slots: readonly Slot[],
  text: string,
  anchor: Anchor | undefined,
): DateProblem {
  const last = (slots.findLast(({ month }) => month === undefined) ?? first).point;
  const said = text.slice(first.point.offset, first.point.end);
  return dateProblem('no-month', first.point, said, withMonths(last, text, anchor));
}

/** «il 9 p.v. e 5 aprile»: the month that it has from the issue is no other day’s, and must be said beside other dates. */
export function findNearDay(
  slots: readonly Slot[],
  text: string,
  anchor: Anchor | undefined,
): DateProblem | undefined {
  const near = slots.length > 1 ? slots.find(({ point }) => isNearDay(point, text)) : undefined;
  if (!near) return undefined;
  const said = text.slice(near.point.offset, near.point.end);
  return dateProblem('near-day', near.point, said, withMonths(near.point, text, anchor));
}

/** `9 p.v.`; in `il prossimo 9` the word stands before. */
function isNearDay({ day, month, nearness, ...span }: Point, text: string): boolean {
  const isMonthless = day !== undefined && month === undefined;
  const endsInDay = /[\d°º^ª]$/u.test(text.slice(span.offset, span.end));
  return isMonthless && nearness !== undefined && !endsInDay;
}

/** «sabato 9 gennaio» o «sabato 9 febbraio». */
function withMonths(point: Point, text: string, anchor: Anchor | undefined): string {
  const { firstMonth, lastMonth } = anchor ?? { firstMonth: MARCH, lastMonth: MARCH };
  const offered = Math.min(lastMonth - firstMonth + 1, MONTHS_OFFERED);
  const months = Array.from({ length: offered }, (_, index) => ((firstMonth + index) % 12) + 1);
  const said = daySaid(point) ?? `${text.slice(point.offset, point.end)} di`;
  return months.map((month) => `«${said} ${monthName(month)}»`).join(' o ');
}

function daySaid({ weekday, day }: Point): string | undefined {
  if (day === undefined) return undefined;
  return weekday === undefined ? String(day) : `${weekdayName(weekday)} ${day}`;
}
