export interface TileCell {
  /** A day «5», days «5 · 24», or undefined where only a month is known. */
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

/** The calendar tile: a drawing of a date that never shows more than is known. */
export interface TileView {
  readonly kind: 'day' | 'range' | 'set' | 'period' | 'from' | 'until' | 'undated';
  /** None for an undated event; two for a range or a set over more than one month. */
  readonly cells: readonly TileCell[];
  /** What stands between two cells: «–» for a range, «e» or «…» for a set. */
  readonly joint: string;
  /** The same in full words, for those who do not see the tile: «dal 29 gennaio al 2 febbraio 2024». */
  readonly words: string;
}
