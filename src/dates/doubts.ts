import { type Anchor, yearsOfAnchor } from './anchor.ts';
import { findClockDoubt } from './doubts-clock.ts';
import { findDaysOrHours } from './doubts-hours.ts';
import { findMonthDoubt, isDayOfMonth } from './doubts-months.ts';
import { seasonName } from './names.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Item, LabelSyntax, Span } from './syntax.ts';

/** «5 marzo, 10-12»: from 10 to 12 March, or from 10 to 12 o'clock? Equally good readings are refused. */
export function findDoubt(
  { segments }: LabelSyntax,
  text: string,
  anchor: Anchor | undefined,
): DateProblem | undefined {
  const crossed = findCrossed(text);
  if (crossed) return crossed;
  for (const segment of segments) {
    const { items } = segment;
    const date = findDateOrDays(items, text, anchor) ?? findMonthDoubt(items, text);
    if (date) return date;
    const years = items.find(isSeasonOrYears);
    if (years) return seasonOrYears(text.slice(years.offset, years.end), years);
    const clock = findClockDoubt(segment, text);
    if (clock) return clock;
  }
  return findDaysOrHours(segments, text);
}

/** «2022-23»: autumn 2022 in EDTF, two years to everybody else. */
export function seasonOrYears(said: string, span: Span): DateProblem {
  const [, year = '', second = ''] = /(\d{4})\D*(\d\d)$/.exec(said) ?? [];
  const isLater = Number(second) > Number(year) % 100;
  const years = `«${year}-${isLater ? year.slice(0, 2) + second : Number(year) + 1}»`;
  const name = seasonName(Number(second));
  const ways = name === '' ? years : `«${name} ${year}», oppure ${years}`;
  return dateProblem('season-or-years', span, said, ways);
}

/** «30-12/2-1»: do the dashes join days, or a day and its month? */
function findCrossed(text: string): DateProblem | undefined {
  const said = text.trim();
  if (!/^\d{1,2}-\d{1,2}\/\d{1,2}-\d{1,2}$/.test(said)) return undefined;
  const span = { offset: 0, end: text.length };
  return dateProblem('ambiguous', span, said, 'il trattino può unire due giorni o giorno e mese');
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
