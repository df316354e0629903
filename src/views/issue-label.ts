import { formatDate } from '../dates/display.ts';
import type { Issue } from '../model/issue.ts';
import { ARCHIVE, yearUrl } from '../model/urls.ts';
import { capital } from '../text/capital.ts';
import type { Links } from './links.ts';
import type { LinkView } from './page-view.ts';

/** The period as on the masthead, or in words where the editor wrote EDTF: «Gennaio-Febbraio 2024». */
export function issuePeriod({ period }: Pick<Issue, 'period'>): string {
  return /\p{L}/u.test(period.text) ? capital(period.text) : capital(formatDate(period, 'long'));
}

/** What an issue is called among the others: its period; a special number by its title too. */
export function issueLabel(issue: Pick<Issue, 'period' | 'special' | 'title'>): string {
  return named(issue, issuePeriod(issue));
}

function named({ special, title }: Pick<Issue, 'special' | 'title'>, period: string): string {
  return special ? `${title}, ${period}` : period;
}

/** What an issue is called where its year stands beside it: its period without it, «Gennaio-Febbraio». */
export function issueMonths(issue: Pick<Issue, 'period' | 'special' | 'title'>): string {
  const period = issuePeriod(issue);
  const months = period.replace(/,?\s*\b\d{4}\b(?:[-–/]\d{2,4}\b)?/g, '').trim();
  return named(issue, /\p{L}/u.test(months) ? months : period);
}

/** What an issue is called where another page only names it: a draft, which a preview alone shows, says so. */
export function issueReference(
  issue: Pick<Issue, 'period' | 'special' | 'title' | 'draft'>,
): string {
  return issue.draft ? `${issueLabel(issue)} (bozza)` : issueLabel(issue);
}

/** The name of the list of all issues, in the navigation and on the way to an issue. */
export const ISSUES = 'Numeri';

/** The way to the issues of a year: «Numeri › 2024». */
export function yearCrumbs(year: number, links: Links): readonly LinkView[] {
  return [
    { label: ISSUES, href: links.href(ARCHIVE) },
    { label: String(year), href: links.href(yearUrl(year)) },
  ];
}

/** An issue where another page names it. */
export function issueLink(issue: Issue, links: Links): LinkView {
  return { label: issueReference(issue), href: links.href(issue.url) };
}
