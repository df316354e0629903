import { notWithdrawn } from '../model/archive.ts';
import type { Issue } from '../model/issue.ts';
import { countEvents } from './counts.ts';
import { issueLabel, issueMonths } from './issue-label.ts';
import type { Links } from './links.ts';
import type { TitleView } from './page-view.ts';

/** An issue in a list: archive, year, home. */
export interface IssueSummaryView {
  /** «Gennaio-Febbraio 2024». */
  readonly period: string;
  /** «Gennaio-Febbraio»: the months alone, where the year stands beside it. */
  readonly months: string;
  readonly href: string;
  readonly eventCount: string;
  readonly firstTitles: readonly TitleView[];
  readonly draft: boolean;
}

/** An issue in a list of issues. */
export function issueSummary(issue: Issue, links: Links): IssueSummaryView {
  return {
    period: issueLabel(issue),
    months: issueMonths(issue),
    href: links.href(issue.url),
    eventCount: countEvents(notWithdrawn(issue.events).length),
    firstTitles: firstTitles(issue),
    draft: issue.draft,
  };
}

/** The titles of its first events, which tell one issue from another. */
export function firstTitles({ events }: Issue): TitleView[] {
  return notWithdrawn(events)
    .slice(0, 3)
    .map(({ title, lang }) => ({ title, lang }));
}
