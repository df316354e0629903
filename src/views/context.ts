import type { Markdown } from '../markdown/renderer.ts';
import type { Archive } from '../model/archive.ts';
import type { ArchiveEvent } from '../model/issue.ts';
import type { Term } from '../model/term.ts';
import type { EventCardView } from './event-card.ts';
import type { Links } from './links.ts';
import type { ImageView } from './picture-view.ts';
import type { TermLinkView } from './term-link.ts';

/** What the views are made from; the same for every page of one build. */
export interface ViewContext {
  readonly archive: Archive;
  readonly links: Links;
  readonly markdown: Markdown;
  /** The card of an event, made once and shared by every list in which it stands. */
  readonly card: (event: ArchiveEvent) => EventCardView;
  /** The link to a term, made once and shared likewise. */
  readonly termLink: (term: Term) => TermLinkView;
  /** The published sizes and addresses of a picture in `content/media/`. */
  readonly picture: (src: string) => Pick<ImageView, 'src' | 'webp' | 'width' | 'height'>;
}
