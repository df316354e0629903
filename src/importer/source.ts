/**
 * An old newsletter on its way to a draft: every reader turns its format into the same lines, each with the place from
 * which it came, so that draft, proof and report can point back to the original.
 */

/** Where something stands in the original; pages and lines count from 1. In a PDF lines begin anew on each page. */
export interface Place {
  readonly page?: number;
  readonly line: number;
}

/** What a line is; `rule` parts, `image` stands for a picture. */
type LineKind = 'text' | 'blank' | 'heading' | 'item' | 'rule' | 'image';

/** One line of the original: inline Markdown without the signs that made it a heading, an item or bold as a whole. */
export interface SourceLine {
  readonly kind: LineKind;
  readonly text: string;
  readonly place: Place;
  /** The level of a heading, from 1. */
  readonly level?: number;
  /** All of the line is bold, or a heading. */
  readonly strong?: boolean;
  /** The second line of a heading that is longer than its line. */
  readonly continues?: boolean;
  /** The number of an item of a numbered list, as printed: `1.` */
  readonly number?: string;
  /** The picture that an image became, by its name; an image without one was lost. */
  readonly media?: string;
}

/** Lines that belong together. */
export interface SourceBlock {
  readonly kind: Exclude<LineKind, 'blank'>;
  readonly lines: readonly SourceLine[];
  readonly level?: number;
  readonly strong: boolean;
  /** The lines in one text: wrapped ones joined, short ones below each other. */
  readonly text: string;
}

/** A change of the original's words, with its reason. */
export interface Repair {
  readonly place: Place;
  readonly find: string;
  readonly replace: string;
  readonly reason: string;
}

/** Words of the original that the draft has not, or (`repeated`) has once more, with the reason. */
export interface Declared {
  readonly place: Place;
  readonly text: string;
  readonly reason: string;
}

/** A picture taken out of the original, to be written below `content/media/`. */
export interface Picture {
  /** Its number in the original, `1.png`, until the issue is known after which it is named. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a reader makes of a file. */
export interface Source {
  readonly lines: readonly SourceLine[];
  /** What the reader left aside and is not in `lines`: page headers and footers, hidden text. */
  readonly aside: readonly Declared[];
  readonly pictures: readonly Picture[];
  /** Things a person should know about the reading, in Italian. */
  readonly notes: readonly string[];
}

/** A file that cannot be imported: a message in Italian, with what to do. */
export class ImportError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** @example placeInWords({ page: 2, line: 14 }) // "pagina 2, riga 14" */
export function placeInWords({ page, line }: Place): string {
  return page === undefined ? `riga ${line}` : `pagina ${page}, riga ${line}`;
}
