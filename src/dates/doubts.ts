import { type Anchor, yearsOfAnchor } from './anchor.ts';
import { areConsecutiveMonths } from './grammar-ranges.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Item, LabelSyntax } from './syntax.ts';

const HOURS_IN_A_DAY = 24;

/** «5 marzo, 10-12»: from 10 to 12 March, or from 10 to 12 o'clock? Equally good readings are refused. */
export function findDoubt(
  { segments }: LabelSyntax,
  text: string,
  anchor: Anchor | undefined,
): DateProblem | undefined {
  for (const { items, hours } of segments) {
    const date = findDateOrDays(items, text, anchor);
    if (date) return date;
    const years = items.find(isSeasonOrYears);
    if (years) return dateProblem('season-or-years', years, text.slice(years.offset, years.end));
    const months = items.find(isMonthsApart);
    if (months) return dateProblem('months-apart', months, text.slice(months.offset, months.end));
    const pairs = items.slice(items.findLastIndex(isDayOfMonth) + 1);
    const [pair] = pairs;
    const isAfterDay = pairs.length < items.length && hours.length === 0;
    if (!pair || !isAfterDay || !pairs.every(mayBeHours)) continue;
    return dateProblem('days-or-hours', pair, text.slice(pair.offset, pair.end));
  }
  return undefined;
}

/** «5-6-07» in 2007: the 5th, 6th and 7th, or a date? */
function findDateOrDays(
  items: readonly Item[],
  text: string,
  anchor: Anchor | undefined,
): DateProblem | undefined {
  const [first, , third, more] = items;
  if (!anchor || !first || !third || more || items.some(isDayOfMonth)) return undefined;
  const said = text.slice(first.offset, third.end);
  if (!/^\d{1,2}-\d{1,2}-\d\d$/.test(said)) return undefined;
  const [day = 0, month = 0, last = 0] = said.split('-').map(Number);
  const year = yearsOfAnchor(anchor).find((one) => one % 100 === last);
  if (year === undefined || month > MONTHS_IN_A_YEAR) return undefined;
  const ways = `«${day}, ${month} e ${last}» con il nome del mese, oppure «${day}/${month}/${year}»`;
  return dateProblem('days-or-date', { offset: first.offset, end: third.end }, said, ways);
}

const MONTHS_IN_A_YEAR = 12;

/** «stagione 2022-23»: in EDTF autumn 2022, to everybody else two years. */
function isSeasonOrYears(item: Item): boolean {
  if (item.kind !== 'range' || item.joint === 'words') return false;
  const { from, to } = item;
  const isYear = from?.year !== undefined && from.month === undefined && from.day === undefined;
  return isYear && to?.day !== undefined && to.month === undefined;
}

/** «gennaio marzo»: from January to March, or the two of them? */
function isMonthsApart(item: Item): boolean {
  if (item.kind !== 'range' || item.joint !== 'none' || !item.from || !item.to) return false;
  const months = [item.from, item.to];
  return months.every(({ month }) => month !== undefined) && !areConsecutiveMonths(months);
}

function isDayOfMonth(item: Item): boolean {
  if (item.kind === 'recurrence') return false;
  const point = item.kind === 'single' ? item.point : item.to;
  return point?.day !== undefined && point.month !== undefined;
}

function mayBeHours(item: Item): boolean {
  if (item.kind !== 'range' || item.joint === 'words') return false;
  const points = [item.from, item.to];
  return points.every(
    (point) =>
      point?.day !== undefined &&
      point.day <= HOURS_IN_A_DAY &&
      point.month === undefined &&
      point.weekday === undefined,
  );
}
