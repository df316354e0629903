import type { Mention, Upcoming, Visit } from '../model/issue.ts';
import { groupBy } from '../text/group.ts';
import type { ViewContext } from './context.ts';
import { dateInWords, type EventCardView } from './event-card.ts';
import { issueLink } from './issue-label.ts';
import type { LinkView } from './page-view.ts';

/** A delegation or an announcement: one line that leads to where it is printed. */
export interface MentionRowView {
  /** «Delegazione ricevuta», «Annunciato». */
  readonly kind: string;
  readonly title: string;
  readonly href: string;
  readonly words: string;
  readonly issue: LinkView;
}

/** One year of a timeline; each entry is a card of an event or a row. */
export interface TimelineYearView {
  readonly year: string;
  readonly entries: readonly {
    readonly card?: EventCardView;
    readonly row?: MentionRowView;
  }[];
}

/** Mentions by year, in their order. */
export function timeline(
  mentions: readonly Mention[],
  { card, row }: ViewContext,
): TimelineYearView[] {
  const years = groupBy(mentions, ({ sortDay }) => sortDay.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({
    year,
    entries: ofYear.map((mention) =>
      mention.kind === 'event' ? { card: card(mention) } : { row: row(mention) },
    ),
  }));
}

/** How a delegation or an announcement stands in a timeline. */
export function mentionRow(mention: Visit | Upcoming, links: ViewContext['links']): MentionRowView {
  return {
    kind: mention.kind === 'visit' ? 'Delegazione ricevuta' : 'Annunciato',
    title: mentionTitle(mention),
    href: links.href(mention.url),
    words: dateInWords(mention.date),
    issue: issueLink(mention.issue, links),
  };
}

/** What a mention is called. */
export function mentionTitle(mention: Mention): string {
  return mention.kind === 'visit' ? mention.name : mention.title;
}
