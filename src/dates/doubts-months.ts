// Months beside something that may belong to them or not: `gennaio marzo`, `marzo-24`, `03/24`.
import { fullYear } from './grammar-digits.ts';
import { areConsecutiveMonths } from './grammar-ranges.ts';
import { pointsOf } from './item-points.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Item, Point, Range, Span } from './syntax.ts';

/** Looks among the dates of a segment for a month that may be read in two ways. */
export function findMonthDoubt(items: readonly Item[], text: string): DateProblem | undefined {
  const days = findMonthOrDays(items, text);
  if (days) return days;
  const apart = items.find(isMonthsApart);
  if (apart) return monthsApart(apart, text);
  for (const item of items) {
    if (item.kind !== 'range' || item.joint === 'words' || !item.from || !item.to) continue;
    const { from, to } = item;
    const isMonth = from.month !== undefined && from.day === undefined;
    if (isMonth && to.day !== undefined && to.month === undefined)
      return dayOrYear(item, from, daysFrom(to, items), text);
  }
  return undefined;
}

/** «marzo-24», «marzo 24»: the 24th, or March 2024? */
export function dayOrYear(
  { offset, end }: Span,
  month: Span & Pick<Point, 'year'>,
  number: Span,
  text: string,
): DateProblem {
  const [name = '', said = ''] = [month, number].map((part) => text.slice(part.offset, part.end));
  const mayBeYear = month.year === undefined && said.length === 2;
  const year = fullYear({ text: said, value: Number(said) });
  const ways = `«${said} ${name.toLowerCase()}»${mayBeYear ? `, oppure «${name} ${year}»` : ''}`;
  const code = month.year === undefined ? 'day-or-year' : 'day-after-year';
  return dateProblem(code, { offset, end }, text.slice(offset, end), ways);
}

/** «Marzo – 5, 12 e 19»: the days up to the last without a month of its own. */
function daysFrom(first: Span, items: readonly Item[]): Span {
  const { end } = items.at(-1) ?? first;
  const points = items.flatMap(pointsOf).filter(({ offset }) => offset >= first.offset);
  const areDays = points.every(({ day, month }) => day !== undefined && month === undefined);
  return areDays ? { offset: first.offset, end } : first;
}

const MONTH_OR_DAYS = /(?<![\d/])(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])(?![\d/])/;

/** «03/24»: the days from 3 to 24, or March 2024? A month said beside them tells. */
function findMonthOrDays(items: readonly Item[], text: string): DateProblem | undefined {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || items.some(isDayOfMonth)) return undefined;
  const match = MONTH_OR_DAYS.exec(text.slice(first.offset, last.end));
  if (!match) return undefined;
  const [said, month = '', year = ''] = match;
  const offset = first.offset + match.index;
  const ways = `«${Number(month)}-${year}» con il nome del mese, oppure «${month}/20${year}»`;
  return dateProblem('days-or-date', { offset, end: offset + said.length }, said, ways);
}

/** «gennaio marzo»: from January to March, or the two of them? */
function isMonthsApart(item: Item): item is Range {
  if (item.kind !== 'range' || item.joint !== 'none' || !item.from || !item.to) return false;
  const months = [item.from, item.to];
  return months.every(({ month }) => month !== undefined) && !areConsecutiveMonths(months);
}

function monthsApart({ from, to, ...span }: Range, text: string): DateProblem {
  const [first, last] = [from, to].map((point) => text.slice(point?.offset, point?.end));
  const said = text.slice(span.offset, span.end);
  return dateProblem('months-apart', span, said, `«${first}-${last}», oppure «${first} e ${last}»`);
}

/** Whether an item ends on a day of a month that is said. */
export function isDayOfMonth(item: Item): boolean {
  if (item.kind === 'recurrence') return false;
  const point = item.kind === 'single' ? item.point : item.to;
  return point?.day !== undefined && point.month !== undefined;
}
