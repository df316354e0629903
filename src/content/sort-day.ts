import type { DateExpression } from '../dates/expression.ts';
import type { Issue } from '../model/issue.ts';

type Bounds = Pick<DateExpression, 'firstDay' | 'lastDay'>;

/**
 * The day by which something in an issue is sorted: its first possible one. What is undated, and that of which only the
 * end is known, stands at the start of the issue.
 */
export function sortDay(date: Bounds | undefined, { period }: Issue): string {
  const start = period.firstDay ?? '';
  if (date?.firstDay) return date.firstDay;
  return date?.lastDay && date.lastDay < start ? date.lastDay : start;
}

/**
 * The day by which a delegation is sorted. It came on some day of a period: where that begins in one year and ends in
 * another, the start of the issue stands for it, so that none is told of a year in which it may not have come.
 */
export function sortDayOfVisit(period: DateExpression | undefined, issue: Issue): string {
  const { firstDay = '', lastDay = '' } = period ?? {};
  const spansYears = firstDay !== '' && firstDay.slice(0, 4) < lastDay.slice(0, 4);
  return sortDay(spansYears ? undefined : period, issue);
}
