import type { ArchiveEvent } from '../model/issue.ts';
import type { ViewContext } from './context.ts';
import type { EventBodyView } from './event-body.ts';
import type { EventCardView } from './event-card.ts';
import { issueLink, yearCrumbs } from './issue-label.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';
import type { Related } from './related.ts';
import { type SearchRecordView, searchRecord } from './search-record.ts';
import { summaryOf } from './summary.ts';

/** A page of its own for one event. */
export interface EventView extends PageView, EventBodyView {
  /** The normalised date with weekday and year: «Da domenica 7 a domenica 14 gennaio 2024»; «Senza data» if undated. */
  readonly words: string;
  readonly issue: LinkView;
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
  readonly related: readonly EventCardView[];
  readonly draft: boolean;
  /** What the search index gets besides the text. */
  readonly search: SearchRecordView;
}

interface EventNeighbours {
  readonly previous: ArchiveEvent | undefined;
  readonly next: ArchiveEvent | undefined;
}

/** The page of an event, with the ones before and after it and others of the same terms. */
export function eventView(
  event: ArchiveEvent,
  body: EventBodyView,
  { previous, next }: EventNeighbours,
  related: Related,
  context: ViewContext,
): EventView {
  const { links, card } = context;
  const issue = issueLink(event.issue, links);
  const { words } = card(event);
  const link = (other: ArchiveEvent | undefined) =>
    other && { label: other.title, href: links.href(other.url), lang: other.lang };
  const page = pageView(links, {
    url: event.url,
    title: event.title,
    documentTitle: `${event.title} (${issue.label})`,
    description: `${words}. ${summaryOf(body.html)}`.trim(),
    crumbs: [...yearCrumbs(event.issue.year, links), issue],
    section: 'archive',
  });
  // Most pages are of this kind, and spreading as many properties into a literal takes twice as long.
  return Object.assign({}, page, body, {
    html: body.html.includes('<h4') ? context.markdown.render(event.text, 2) : body.html,
    words,
    issue,
    previous: link(previous),
    next: link(next),
    related: related.of(event).map(card),
    draft: event.issue.draft,
    search: searchRecord(event, context.archive, { words, issue: issue.label }),
  });
}
