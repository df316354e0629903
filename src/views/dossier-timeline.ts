import type { Mention } from '../model/issue.ts';
import { groupBy } from '../text/group.ts';
import type { ViewContext } from './context.ts';
import type { EventCardView } from './event-card.ts';
import type { MentionRowView } from './mention-row.ts';

/** One year of a timeline: events, delegations and announcements. */
export interface TimelineYearView {
  readonly year: string;
  readonly entries: readonly (EventCardView | MentionRowView)[];
}

/** Mentions by year, in their order. */
export function timeline(
  mentions: readonly Mention[],
  { card, row }: ViewContext,
): TimelineYearView[] {
  const years = groupBy(mentions, ({ sortDay }) => sortDay.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({
    year,
    entries: ofYear.map((mention) => (mention.kind === 'event' ? card(mention) : row(mention))),
  }));
}
