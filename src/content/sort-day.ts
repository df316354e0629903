import type { DateExpression } from '../dates/expression.ts';
import type { Issue } from '../model/issue.ts';

/**
 * The day by which something in an issue is sorted: its first possible one. What is undated, and that of which only the
 * end is known, stands at the start of the issue.
 */
export function sortDay(date: DateExpression | undefined, { period }: Issue): string {
  const start = period.firstDay ?? '';
  if (date?.firstDay) return date.firstDay;
  return date?.lastDay && date.lastDay < start ? date.lastDay : start;
}
