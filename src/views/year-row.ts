import { notWithdrawn } from '../model/archive.ts';
import type { Issue } from '../model/issue.ts';
import { yearUrl } from '../model/urls.ts';
import { groupBy } from '../text/group.ts';
import { countEvents } from './counts.ts';
import { type IssueSummaryView, issueSummary } from './issue-summary.ts';
import type { Links } from './links.ts';

/** A year with its issues in order, as a row of the archive. */
export interface YearRowView {
  readonly year: string;
  readonly href: string;
  readonly issues: readonly IssueSummaryView[];
  readonly eventCount: string;
}

/** The rows of the archive, newest year first, the issues of each year in order. */
export function yearRows(issues: readonly Issue[], links: Links): YearRowView[] {
  const years = [...groupBy(issues, (issue) => issue.year)].sort(([a], [b]) => a - b);
  return years
    .map(([year, ofYear]) => ({
      year: String(year),
      href: links.href(yearUrl(year)),
      issues: ofYear.map((issue) => issueSummary(issue, links)),
      eventCount: countEvents(notWithdrawn(ofYear.flatMap(({ events }) => events)).length),
    }))
    .reverse();
}
