import { formatDate } from '../dates/display.ts';
import type { DateExpression } from '../dates/expression.ts';
import type { ArchiveEvent, EventStatus } from '../model/issue.ts';
import { capital } from '../text/capital.ts';
import { issueLink } from './issue-label.ts';
import type { Links } from './links.ts';
import type { LinkView } from './page-view.ts';
import { type TileView, tileView } from './tile.ts';

/** An event read away from its issue: in dossiers, years, related events, the home page. */
export interface EventCardView {
  readonly title: string;
  readonly lang: string | undefined;
  readonly href: string;
  readonly tile: TileView;
  /** Normalised date with year, first letter upper case: «Da domenica 7 a domenica 14 gennaio 2024», «Senza data». */
  readonly words: string;
  /** Undefined where it is plain from the page. */
  readonly issue: LinkView | undefined;
  /** «Annullato», «Rinviato» or undefined. */
  readonly status: string | undefined;
}

/** A card, made once for every place in which an event is named (`ViewContext.card`). */
export function eventCard(event: ArchiveEvent, links: Links): EventCardView {
  return {
    title: event.title,
    lang: event.lang,
    href: links.href(event.url),
    tile: tileView(event.date),
    words: dateInWords(event.date),
    issue: issueLink(event.issue, links),
    status: statusLabel(event.status, event.withdrawn),
  };
}

/** A date with weekday and year, as a sentence begins; «Senza data» where the newsletter gives none. */
export function dateInWords(date: DateExpression | undefined): string {
  return date ? capital(formatDate(date, 'weekday')) : 'Senza data';
}

/** The machine value of a date for <time>: only where one day is meant. */
export function machineDay(date: DateExpression | undefined): string | undefined {
  return date?.value.kind === 'date' && date.precision === 'day' ? date.edtf : undefined;
}

const STATUS_LABELS: Readonly<Record<EventStatus, string>> = {
  cancelled: 'Annullato',
  postponed: 'Rinviato',
};

/** What a reader must know first of an event that did not go as announced. */
export function statusLabel(
  status: EventStatus | undefined,
  withdrawn?: string | undefined,
): string | undefined {
  if (withdrawn !== undefined) return 'Ritirato';
  return status && STATUS_LABELS[status];
}
