// The order in which a page is read: lines from above, and where the page has columns, one column after the other.
// What spans the columns (a title over both) parts them into bands.
import type { Piece } from './pdf-page.ts';

/** A line of a page. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** The first of its column: nothing above it belongs to its paragraph for sure. */
  readonly startsColumn: boolean;
}

/** Gaps in sizes of the letters: wider ones part words, columns. */
const WORD_GAP = 0.18;
const COLUMN_GAP = 1.2;
const NARROWEST_GUTTER = 8;
const NARROWEST_COLUMN = 60;
const FEWEST_ROWS = 3;
const MOST_SPANNING = 0.3;

/** Puts the pieces of a page into lines, in reading order. */
export function orderPage(pieces: readonly Piece[]): readonly PageLine[] {
  return orderColumns(segmentsOf(pieces)).map(({ startsColumn, ...line }) => ({
    ...line,
    startsColumn,
  }));
}

interface Segment extends Piece {
  readonly startsColumn: boolean;
}

/** Pieces of one row that touch, joined. */
function segmentsOf(pieces: readonly Piece[]): Segment[] {
  return rowsOf(pieces).flatMap((row) => {
    const segments: Segment[] = [];
    for (const piece of row) {
      const last = segments.at(-1);
      const gap = last ? piece.left - last.right : 0;
      if (last && gap <= COLUMN_GAP * Math.max(last.size, piece.size)) {
        segments[segments.length - 1] = joined(last, piece, gap);
      } else segments.push({ ...piece, startsColumn: false });
    }
    return segments;
  });
}

/** Pieces with the same baseline, from above; within a row from the left. */
function rowsOf<Box extends Piece>(pieces: readonly Box[]): Box[][] {
  const rows: Box[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.baseline - a.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    // A raised ª or ° belongs to its row.
    if (row && first && first.baseline - piece.baseline < 0.45 * Math.max(first.size, piece.size))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function joined(before: Segment, after: Piece, gap: number): Segment {
  const space =
    gap > WORD_GAP * after.size && !before.text.endsWith(' ') && !after.text.startsWith(' ')
      ? ' '
      : '';
  const isLarger = after.size > before.size;
  return {
    ...before,
    text: before.text + space + after.text,
    right: Math.max(before.right, after.right),
    size: isLarger ? after.size : before.size,
    baseline: isLarger ? after.baseline : before.baseline,
    bold: before.bold && after.bold,
  };
}

function orderColumns(segments: readonly Segment[]): Segment[] {
  const gutter = findGutter(segments);
  if (gutter === undefined) return linesOf(segments);
  const ordered: Segment[] = [];
  let band: Segment[] = [];
  const endBand = () => {
    const left = band.filter(({ right }) => right <= gutter + 1);
    const right = band.filter((segment) => !left.includes(segment));
    for (const column of [left, right]) {
      const [first, ...rest] = orderColumns(column);
      if (first) ordered.push({ ...first, startsColumn: true }, ...rest);
    }
    band = [];
  };
  for (const row of rowsOf(segments)) {
    if (row.some(({ left, right }) => left < gutter - 1 && right > gutter + 1)) {
      endBand();
      ordered.push(...linesOf(row).map((line) => ({ ...line, startsColumn: true })));
    } else band.push(...row);
  }
  endBand();
  return ordered;
}

/** Rows as lines: what stands apart on one row is one line. */
function linesOf(segments: readonly Segment[]): Segment[] {
  return rowsOf(segments).flatMap((row) => {
    const [first, ...rest] = row;
    return first
      ? [rest.reduce((line, next) => joined(line, next, next.left - line.right), first)]
      : [];
  });
}

/** Where the page parts into columns: the x that fewest segments cross, with enough text on both sides. */
function findGutter(segments: readonly Segment[]): number | undefined {
  let best: number | undefined;
  let fewest = segments.length * MOST_SPANNING;
  for (const { left: start } of segments) {
    const x = start - 1;
    const left = segments.filter(({ right }) => right <= x);
    const right = segments.filter(({ left: from }) => from >= x);
    const crossing = segments.length - left.length - right.length;
    if (crossing >= fewest || !isColumn(left) || !isColumn(right)) continue;
    const gap = x - Math.max(...left.map((segment) => segment.right));
    if (gap < NARROWEST_GUTTER - 1) continue;
    best = x - gap / 2;
    fewest = crossing;
  }
  return best;
}

function isColumn(segments: readonly Segment[]): boolean {
  if (segments.length < FEWEST_ROWS) return false;
  const widths = segments.map(({ left, right }) => right - left).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= NARROWEST_COLUMN;
}
