import type { Markdown } from '../markdown/renderer.ts';
import type { Archive } from '../model/archive.ts';
import type { ArchiveEvent, Upcoming, Visit } from '../model/issue.ts';
import type { Subject } from '../model/subject.ts';
import type { EventCardView } from './event-card.ts';
import type { Links } from './links.ts';
import type { MentionRowView } from './mention-row.ts';
import type { ImageView } from './picture-view.ts';
import type { SubjectLinkView } from './subject-link.ts';

/** What the views are made from; the same for every page of one build. */
export interface ViewContext {
  readonly archive: Archive;
  readonly links: Links;
  readonly markdown: Markdown;
  /** The card of an event, made once and shared by every list in which it stands. */
  readonly card: (event: ArchiveEvent) => EventCardView;
  /** The line of a delegation or an announcement, likewise. */
  readonly row: (mention: Visit | Upcoming) => MentionRowView;
  /** The link to a dossier, likewise. */
  readonly subjectLink: (subject: Subject) => SubjectLinkView;
  /** The published sizes and addresses of a picture in `content/media/`. */
  readonly picture: (src: string) => Pick<ImageView, 'src' | 'webp' | 'width' | 'height'>;
}
