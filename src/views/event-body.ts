import { formatDate } from '../dates/display.ts';
import type { ArchiveEvent, EventPart } from '../model/issue.ts';
import { knownDate } from '../model/known-date.ts';
import { SUBJECT_KINDS } from '../model/subject.ts';
import { slug } from '../text/slug.ts';
import type { ViewContext } from './context.ts';
import { dateInWords, machineDay, statusLabel } from './event-card.ts';
import type { ImageView } from './picture-view.ts';
import type { SubjectLinkView } from './subject-link.ts';
import { SUBJECT_KIND_NAMES } from './subject-names.ts';
import { type TileView, tileView } from './tile.ts';

interface TermGroupView {
  /** «Luogo» or «Luoghi», «Rete», «Progetti», «Argomenti». */
  readonly label: string;
  readonly kind: string;
  readonly terms: readonly SubjectLinkView[];
}

interface PartView {
  readonly anchor: string;
  readonly title: string;
  readonly tile: TileView;
  readonly words: string;
  readonly location: string | undefined;
}

/** What an event shows both in its issue and on its own page. */
export interface EventBodyView {
  readonly title: string;
  readonly lang: string | undefined;
  readonly tile: TileView;
  /** As the newsletter prints it; undefined if it prints none. */
  readonly when: string | undefined;
  /** Machine value for <time>, only where one day is meant; undefined otherwise. */
  readonly datetime: string | undefined;
  /** Safe HTML of the text. */
  readonly html: string;
  readonly image: ImageView | undefined;
  readonly location: string | undefined;
  readonly online: boolean;
  readonly organizer: string | undefined;
  readonly status: string | undefined;
  readonly withdrawn: string | undefined;
  readonly parts: readonly PartView[];
  readonly terms: readonly SubjectLinkView[];
  /** The same, kind by kind. */
  readonly termGroups: readonly TermGroupView[];
}

/** What an event shows both in its issue and on its own page; its text is rendered here, once. */
export function eventBody(event: ArchiveEvent, context: ViewContext): EventBodyView {
  const groups = termGroups(event, context);
  return {
    title: event.title,
    lang: event.lang,
    tile: context.card(event).tile,
    when: printedWhen(event),
    datetime: machineDay(knownDate(event)),
    html: context.markdown.render(event.text),
    image: event.image && {
      ...context.picture(event.image.src),
      alt: event.image.alt,
      caption: event.image.caption,
      credit: event.image.credit,
    },
    location: event.location,
    online: event.online,
    organizer: event.organizer,
    status: statusLabel(event.status, event.withdrawn),
    withdrawn: event.withdrawn,
    parts: partViews(event.parts),
    terms: groups.flatMap(({ terms }) => terms),
    termGroups: groups,
  };
}

/** The words of the newsletter; where the editor wrote EDTF instead, what it says in words. */
function printedWhen({ date }: ArchiveEvent): string | undefined {
  if (!date) return undefined;
  return /\p{L}/u.test(date.text) ? date.text : formatDate(date, 'long');
}

/** The dated parts of a round-up, each with a fragment of its own. */
export function partViews(parts: readonly EventPart[]): PartView[] {
  const taken = new Set<string>();
  return parts.map(({ title, date, location }, index) => {
    const wanted = slug(title) || `parte-${index + 1}`;
    const anchor = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    taken.add(anchor);
    return { anchor, title, tile: tileView(date), words: dateInWords(date), location };
  });
}

function termGroups({ terms }: ArchiveEvent, { subjectLink }: ViewContext): TermGroupView[] {
  return SUBJECT_KINDS.flatMap((kind) => {
    const ofKind = terms.filter((term) => term.kind === kind);
    if (ofKind.length === 0) return [];
    return {
      label: SUBJECT_KIND_NAMES[kind][ofKind.length === 1 ? 'one' : 'many'],
      kind,
      terms: ofKind.map(subjectLink),
    };
  });
}
