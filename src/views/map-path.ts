import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

/** Points nearer to the last one than this are left out: a coast needs no more on a drawing a thousand units wide. */
const LEAST_STEP = 0.7;

/** The `d` of an SVG path that draws something of the globe; empty if nothing of it is in sight. */
export function svgPath(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const pen = new Pen();
  geoPath(projection, pen)(shape);
  return pen.finish();
}

/** Writes a path with relative steps in tenths of a unit, which compress to a third of absolute ones. */
class Pen {
  #written = '';
  /** The line being drawn, in tenths. */
  #line: [x: number, y: number][] = [];
  /** Where the last line ended, in tenths. */
  #at: [x: number, y: number] = [0, 0];

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#end('');
    this.#line = [tenths(x, y)];
  }

  lineTo(x: number, y: number): void {
    this.#line.push(tenths(x, y));
  }

  closePath(): void {
    this.#end('z');
  }

  /** Draws a point; the globe's shapes have none. */
  arc(): void {}

  finish(): string {
    this.#end('');
    return this.#written;
  }

  #end(closing: 'z' | ''): void {
    const points = thinned(this.#line);
    this.#line = [];
    const [first, ...others] = points;
    // What shrank to a point or, closed, to a line is too small to be seen.
    if (!first || others.length < (closing ? 2 : 1)) return;
    this.#written += `m${steps([first], this.#at)}l${steps(others, first)}${closing}`;
    this.#at = closing ? first : (others.at(-1) ?? first);
  }
}

function tenths(x: number, y: number): [number, number] {
  return [Math.round(x * 10), Math.round(y * 10)];
}

/** The points that are a visible step away from the one before; the last one always. */
function thinned(points: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  let last: [number, number] | undefined;
  for (const [index, point] of points.entries()) {
    const isEnd = index === points.length - 1;
    const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= LEAST_STEP * 10;
    if (!far && !isEnd) continue;
    kept.push(point);
    last = point;
  }
  return kept;
}

/** @example steps([[12, 5], [10, 5]], [10, 0]) // ".2.5-.2 0" */
function steps(points: readonly [number, number][], from: readonly [number, number]): string {
  let [x, y] = from;
  let text = '';
  for (const point of points) {
    text += step(point[0] - x, text === '') + step(point[1] - y, false);
    [x, y] = point;
  }
  return text;
}

/** @example step(-5, false) // "-.5" */
function step(tenths: number, isFirst: boolean): string {
  const number = String(tenths / 10).replace(/^(-?)0\./, '$1.');
  return isFirst || number.startsWith('-') ? number : ` ${number}`;
}
