import type { Mention } from '../model/issue.ts';
import { knownDate } from '../model/known-date.ts';
import type { ViewContext } from './context.ts';
import { countAnnouncements, countEvents, countVisits } from './counts.ts';
import { dateInWords, eventDateInWords } from './event-card.ts';
import { issueLabel } from './issue-label.ts';
import { mentionTitle } from './mention-row.ts';

/** The first or the last mention of a subject: the link is its date, or else its issue. */
export interface MentionEndView {
  /** «Prima menzione», «Ultima menzione». */
  readonly name: string;
  readonly words: string;
  readonly href: string;
  readonly title: string;
  /** Of the title. */
  readonly lang: string | undefined;
}

/** How many there are of each kind; empty for none. @example countMentions(mentions) // "14 eventi, 2 delegazioni ricevute, 1 annuncio" */
export function countMentions(mentions: readonly Mention[]): string {
  const numbers = { event: 0, visit: 0, announcement: 0 };
  for (const { kind } of mentions) numbers[kind] += 1;
  const parts = [
    numbers.event > 0 && countEvents(numbers.event),
    numbers.visit > 0 && countVisits(numbers.visit),
    numbers.announcement > 0 && countAnnouncements(numbers.announcement),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/** The ends of a timeline, of mentions newest first; of a single one the timeline itself says all. */
export function mentionEnds(mentions: readonly Mention[], context: ViewContext): MentionEndView[] {
  const [last, first] = [mentions[0], mentions.at(-1)];
  if (!first || !last || first === last) return [];
  return [
    mentionEnd('Prima menzione', first, context),
    mentionEnd('Ultima menzione', last, context),
  ];
}

function mentionEnd(name: string, mention: Mention, { links }: ViewContext): MentionEndView {
  return {
    name,
    words: datesOf(mention) ?? `Senza data, nel numero ${issueLabel(mention.issue)}`,
    href: links.href(mention.url),
    title: mentionTitle(mention),
    lang: mention.kind === 'event' ? mention.lang : undefined,
  };
}

function datesOf(mention: Mention): string | undefined {
  if (mention.kind !== 'event') return mention.date && dateInWords(mention.date);
  return knownDate(mention) && eventDateInWords(mention);
}
