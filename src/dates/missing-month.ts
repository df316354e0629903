import type { Anchor } from './anchor.ts';
import { monthName } from './names.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Slot } from './resolve-months.ts';

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
  const said = text.slice(last.offset, last.end);
  const joint = last.day === undefined ? ' di ' : ' ';
  const { firstMonth, lastMonth } = anchor ?? { firstMonth: MARCH, lastMonth: MARCH };
  const offered = Math.min(lastMonth - firstMonth + 1, MONTHS_OFFERED);
  const names = Array.from({ length: offered }, (_, index) =>
    monthName(((firstMonth + index) % 12) + 1),
  );
  const ways = names.map((name) => `«${said}${joint}${name}»`).join(' o ');
  return dateProblem(
    'no-month',
    first.point,
    text.slice(first.point.offset, first.point.end),
    ways,
  );
}
