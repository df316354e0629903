import { formatDate } from '../dates/display.ts';
import { lastDay } from '../dates/edtf-bounds.ts';
import type { EdtfInterval } from '../dates/edtf-value.ts';
import type { DateExpression } from '../dates/expression.ts';
import type { ArchiveEvent, EventStatus } from '../model/issue.ts';
import { type KnownDate, knownDate } from '../model/known-date.ts';
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
    tile: tileView(knownDate(event)),
    words: eventDateInWords(event),
    issue: issueLink(event.issue, links),
    status: statusLabel(event.status, event.withdrawn),
  };
}

/** Dates of the parts of a round-up that its date names one by one; of more, the first and the last. */
const DATES_NAMED = 3;

/**
 * When an event is, as a sentence begins; that of a round-up is told by its parts: «Martedì 5 e venerdì 8 marzo 2024», «Più
 * date, da martedì 5 a domenica 24 marzo 2024».
 */
export function eventDateInWords(event: ArchiveEvent): string {
  const date = knownDate(event);
  if (event.date || date?.value.kind !== 'set') return dateInWords(date);
  const { members } = date.value;
  if (members.length <= DATES_NAMED) return dateInWords(date);
  const starts = members.map((member) => (member.kind === 'date' ? member : member.start));
  const ends = members.map((member) => (member.kind === 'date' ? member : member.end));
  const last = ends.find((end) => end === undefined || lastDay(end) === date.lastDay);
  const span: EdtfInterval = { kind: 'interval', start: starts[0], end: last };
  return ['Più date', formatDate({ value: span, times: [] }, 'weekday')].filter(Boolean).join(', ');
}

/** A date with weekday and year, as a sentence begins; «Senza data» where the newsletter gives none. */
export function dateInWords(date: Pick<DateExpression, 'value' | 'times'> | undefined): string {
  return date ? capital(formatDate(date, 'weekday')) : 'Senza data';
}

/** The machine value of a date for <time>: only where one day is meant. */
export function machineDay(date: KnownDate | undefined): string | undefined {
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
