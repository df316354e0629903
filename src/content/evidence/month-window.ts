import type { Issue } from '../../model/issue.ts';
import type { DatedField } from './dated-fields.ts';

/** Months before the first and behind the last of the issue's period in which a date may well lie. */
export interface MonthWindow {
  readonly before: number;
  readonly after: number;
}

/** Projects and agreements last for years, but not for so many: what is begun or ends further away is a slip. */
const MOST_YEARS = 10;

/** Whether some day of a date lies in a window around the period of its issue, and neither end too far; an open one lies everywhere. */
export function isWithin(
  { firstDay, lastDay }: DatedField['date'],
  { period }: Issue,
  { before, after }: MonthWindow,
): boolean {
  const earliest = monthOf(period.firstDay) - before;
  const latest = monthOf(period.lastDay ?? period.firstDay) + after;
  const isNear = (day: string) => Math.abs(yearOf(day) - yearOf(period.firstDay)) <= MOST_YEARS;
  return (
    (lastDay === undefined || (monthOf(lastDay) >= earliest && isNear(lastDay))) &&
    (firstDay === undefined || (monthOf(firstDay) <= latest && isNear(firstDay)))
  );
}

/** Months since the year 0 of an ISO day. */
function monthOf(day = '0000-01'): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
}

function yearOf(day = '0000'): number {
  return Number(day.slice(0, 4));
}
