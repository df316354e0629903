import type { Mention, Upcoming, Visit } from '../model/issue.ts';
import { dateInWords } from './event-card.ts';
import { issueLink } from './issue-label.ts';
import type { Links } from './links.ts';
import type { LinkView } from './page-view.ts';

/** A delegation or an announcement: one line that leads to where it is printed. */
export interface MentionRowView {
  /** «Delegazione ricevuta», «Annunciato». */
  readonly kind: string;
  readonly title: string;
  readonly href: string;
  /** Undefined where the newsletter gives no date. */
  readonly words: string | undefined;
  readonly issue: LinkView;
}

/** How a delegation or an announcement stands in a timeline. */
export function mentionRow(mention: Visit | Upcoming, links: Links): MentionRowView {
  return {
    kind: mention.kind === 'visit' ? 'Delegazione ricevuta' : 'Annunciato',
    title: mentionTitle(mention),
    href: links.href(mention.url),
    words: mention.date && dateInWords(mention.date),
    issue: issueLink(mention.issue, links),
  };
}

/** What a mention is called. */
export function mentionTitle(mention: Mention): string {
  return mention.kind === 'visit' ? mention.name : mention.title;
}
