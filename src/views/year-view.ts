import { byDay } from '../model/archive.ts';
import type { ArchiveEvent, Issue } from '../model/issue.ts';
import { ARCHIVE, calendarUrl, yearUrl } from '../model/urls.ts';
import { capital } from '../text/capital.ts';
import { groupBy } from '../text/group.ts';
import { monthInWords } from './calendar-words.ts';
import type { ViewContext } from './context.ts';
import { countEvents, countIssues } from './counts.ts';
import type { EventCardView } from './event-card.ts';
import { ISSUES } from './issue-label.ts';
import { type IssueSummaryView, issueSummary } from './issue-summary.ts';
import type { Neighbours } from './neighbours.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';

/** A year of the archive: its issues, and its events by the month in which they begin. */
export interface YearView extends PageView {
  readonly year: string;
  readonly summary: string;
  readonly issues: readonly IssueSummaryView[];
  readonly months: readonly {
    readonly label: string;
    readonly anchor: string;
    readonly events: readonly EventCardView[];
  }[];
  /** The same year in the calendar, if it is there. */
  readonly calendar: string | undefined;
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

interface YearMatter {
  readonly issues: readonly Issue[];
  readonly events: readonly ArchiveEvent[];
  readonly isInCalendar: boolean;
}

/** The issues of one year, and the events that begin in it, month by month, whichever issue told of them. */
export function yearView(
  year: number,
  { issues, events, isInCalendar }: YearMatter,
  { previous, next }: Partial<Neighbours<number>> = {},
  { links, card }: ViewContext,
): YearView {
  const link = (other: number | undefined) =>
    other && { label: String(other), href: links.href(yearUrl(other)) };
  return {
    ...pageView(links, {
      url: yearUrl(year),
      title: String(year),
      description: `I numeri e gli eventi del ${year}, mese per mese.`,
      crumbs: [{ label: ISSUES, href: links.href(ARCHIVE) }],
      section: 'archive',
    }),
    year: String(year),
    summary: [issues.length > 0 && countIssues(issues.length), countEvents(events.length)]
      .filter(Boolean)
      .join(', '),
    issues: issues.map((issue) => issueSummary(issue, links)),
    months: [...groupBy([...events].sort(byDay), monthOf)].map(([month, ofMonth]) => ({
      label: capital(monthInWords(month)),
      anchor: `mese-${month}`,
      events: ofMonth.map(card),
    })),
    calendar: isInCalendar ? links.href(calendarUrl(String(year))) : undefined,
    previous: link(previous) || undefined,
    next: link(next) || undefined,
  };
}

/** The month (YYYY-MM) in which an event begins. */
function monthOf(event: ArchiveEvent): string {
  return event.sortDay.slice(0, 7);
}
