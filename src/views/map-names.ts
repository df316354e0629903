import type { XY } from './map-panel.ts';

/** Units that a letter of a name is wide on average, and that a line of it is high. */
const LETTER = 6.6;
const LINE = 13;
/** Units that a mark covers to each side of its middle, and between it and its name. */
const MARK = 6.5;
const GAP = 4;
/** How far the line on which letters stand is below their middle. */
const BASE = 4;

/** A name beside its mark, ready to print as an SVG text. */
export interface NameView {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Named {
  readonly text: string;
  readonly spot: XY;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The names that have room: to the right of their mark, else left, above or below, where they cover no mark, no other
 * name and stay on the sheet. A name without room is left out: its mark tells it.
 */
export function placeNames(
  named: readonly Named[],
  marks: readonly XY[],
  sheet: { readonly width: number; readonly height: number },
): NameView[] {
  const taken = marks.map(([x, y]) => boxAround(x, y, MARK, MARK));
  return named.flatMap((one) => {
    for (const { name, box } of places(one)) {
      const inside =
        box.left >= 0 && box.right <= sheet.width && box.top >= 0 && box.bottom <= sheet.height;
      if (!inside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return name;
    }
    return [];
  });
}

/** Where a name may stand, the best place first. */
function places({ text, spot: [x, y] }: Named): { name: NameView; box: Box }[] {
  const half = (text.length * LETTER) / 2;
  const aside = MARK + GAP;
  const far = MARK + GAP / 2 + LINE / 2;
  const at = (
    anchor: NameView['anchor'],
    middle: XY,
    edge: number,
  ): { name: NameView; box: Box } => ({
    name: { text, x: rounded(edge), y: rounded(middle[1] + BASE), anchor },
    box: boxAround(middle[0], middle[1], half, LINE / 2),
  });
  return [
    at('start', [x + aside + half, y], x + aside),
    at('end', [x - aside - half, y], x - aside),
    at('middle', [x, y - far], x),
    at('middle', [x, y + far], x),
  ];
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
