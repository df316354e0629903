import type { EventCardView } from './event-card.ts';
import type { LinkView, PageView } from './page-view.ts';
import type { TileView } from './tile.ts';

export interface TermLinkView extends LinkView {
  /** «gemellata dal 2003», «Horizon Europe», a country … or undefined. */
  readonly note: string | undefined;
}

export interface TermGroupView {
  /** «Luoghi», «Reti», «Progetti», «Argomenti». */
  readonly label: string;
  readonly kind: string;
  readonly terms: readonly TermLinkView[];
}

export interface ImageView {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly webp: string | undefined;
}

export interface PartView {
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
  readonly termGroups: readonly TermGroupView[];
}

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

export interface SearchRecordView {
  /** Attribute value for data-pagefind-filter, entries like «luogo:Praia»; one attribute each. */
  readonly filters: readonly string[];
  /** First possible day, for sorting. */
  readonly day: string;
  /** Words that Pagefind's own folding would miss, to be found all the same. */
  readonly also: string;
}
