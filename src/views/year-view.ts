import { formatDate } from '../dates/display.ts';
import { parseEdtf } from '../dates/edtf.ts';
import { byDay } from '../model/archive.ts';
import type { ArchiveEvent, Issue } from '../model/issue.ts';
import { ARCHIVE, yearUrl } from '../model/urls.ts';
import { capital } from '../text/capital.ts';
import { count } from '../text/count.ts';
import type { ViewContext } from './context.ts';
import type { EventCardView } from './event-card.ts';
import { countEvents, type IssueSummaryView, issueSummary } from './issue-view.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';

export interface YearView extends PageView {
  readonly year: string;
  readonly summary: string;
  readonly issues: readonly IssueSummaryView[];
  readonly months: readonly {
    readonly label: string;
    readonly anchor: string;
    readonly events: readonly EventCardView[];
  }[];
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

interface YearNeighbours {
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

/** The issues of one year and their events by month; an event of another year stands in the month in which it begins. */
export function yearView(
  year: number,
  issues: readonly Issue[],
  { previous, next }: YearNeighbours,
  { links, card }: ViewContext,
): YearView {
  const events = issues.flatMap((issue) => issue.events);
  const link = (other: number | undefined) =>
    other && { label: String(other), href: links.href(yearUrl(other)) };
  return {
    ...pageView(links, {
      url: yearUrl(year),
      title: String(year),
      description: `I numeri e gli eventi del ${year}, mese per mese.`,
      crumbs: [{ label: 'Numeri', href: links.href(ARCHIVE) }],
      section: 'archive',
    }),
    year: String(year),
    summary: `${count(issues.length, 'numero', 'numeri')}, ${countEvents(events.length)}`,
    issues: issues.map((issue) => issueSummary(issue, links)),
    months: byMonth(events).map(([month, ofMonth]) => ({
      label: monthInWords(month),
      anchor: `mese-${month}`,
      events: ofMonth.map(card),
    })),
    previous: link(previous) || undefined,
    next: link(next) || undefined,
  };
}

/** Events by the month (YYYY-MM) in which they begin, in order. */
function byMonth(events: readonly ArchiveEvent[]): [string, ArchiveEvent[]][] {
  const months = new Map<string, ArchiveEvent[]>();
  for (const event of [...events].sort(byDay)) {
    const month = event.sortDay.slice(0, 7);
    const ofMonth = months.get(month);
    if (ofMonth) ofMonth.push(event);
    else months.set(month, [event]);
  }
  return [...months];
}

/** @example monthInWords('2024-01') // "Gennaio 2024" */
function monthInWords(month: string): string {
  const value = parseEdtf(month);
  return value ? capital(formatDate({ value, times: [] }, 'long')) : month;
}
