import type { LinkView } from './page-view.ts';
import type { TileView } from './tile.ts';

/** An event read away from its issue: in dossiers, years, related events, the home page. */
export interface EventCardView {
  readonly title: string;
  readonly lang: string | undefined;
  readonly href: string;
  readonly tile: TileView;
  /** Normalised date with year, first letter upper case: «Da domenica 7 a domenica 14 gennaio 2024», «Senza data». */
  readonly words: string;
  readonly issue: LinkView;
  /** «Annullato», «Rinviato» or undefined. */
  readonly status: string | undefined;
}
