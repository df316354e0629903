import { groupBy } from '../text/group.ts';
import type { XY } from './map-panel.ts';

const ROUNDS = 120;
/** The angle by which marks on the same spot leave it one after the other: no two in the same direction. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** From a cell of the field to the one below it: more than a row has. */
const ROW = 1_000_000;
/** The steps from a cell to itself and the eight around it. */
const AROUND = [-ROW, 0, ROW].flatMap((row) => [row - 1, row, row + 1]);

interface Field {
  readonly width: number;
  readonly height: number;
  /** What two marks keep between their middles. */
  readonly distance: number;
  /** A spot that no mark may cover. */
  readonly kept?: XY | undefined;
}

interface Spot {
  x: number;
  y: number;
  readonly fixed: boolean;
}

/**
 * Moves marks apart that would cover one another, each as little as it takes; the same marks give the same places.
 * Where there are too many for the field some go on touching.
 */
export function spread(homes: readonly XY[], { width, height, distance, kept }: Field): XY[] {
  const spots = homes.map(([x, y]): Spot => ({ x, y, fixed: false }));
  const all = kept ? [...spots, { x: kept[0], y: kept[1], fixed: true }] : spots;
  for (let round = 0; round < ROUNDS && pushApart(all, distance); round++) {
    for (const spot of spots) {
      spot.x = within(spot.x, width, distance / 2);
      spot.y = within(spot.y, height, distance / 2);
    }
  }
  return spots.map(({ x, y }) => [x, y]);
}

/** Whether any two were too near: each is compared with those of its own cell and the cells around it. */
function pushApart(spots: readonly Spot[], distance: number): boolean {
  const near = neighbourhood(spots, distance);
  let pushed = false;
  spots.forEach((a, index) => {
    for (const other of near(index)) {
      const b = spots[other];
      if (!b) continue;
      const gap = Math.hypot(b.x - a.x, b.y - a.y);
      // A hair less, or rounding would keep two that touch moving for ever.
      if (gap >= distance - 0.01) continue;
      pushed = true;
      const angle = gap < 0.01 ? index * GOLDEN_ANGLE : Math.atan2(b.y - a.y, b.x - a.x);
      const push = (distance - gap) / (b.fixed ? 1 : 2);
      move(a, angle, -push);
      if (!b.fixed) move(b, angle, push);
    }
  });
  return pushed;
}

/** Tells the spots after one, in their order, that may be nearer to it than the distance. */
function neighbourhood(spots: readonly Spot[], distance: number): (index: number) => number[] {
  const cellOf = ({ x, y }: Spot) => Math.floor(x / distance) + ROW * Math.floor(y / distance);
  const cells = groupBy(spots.keys(), (index) => cellOf(spots[index] as Spot));
  return (index) => {
    const own = cellOf(spots[index] as Spot);
    return AROUND.flatMap((step) => cells.get(own + step) ?? [])
      .filter((other) => other > index)
      .sort((a, b) => a - b);
  };
}

function move(spot: Spot, angle: number, length: number): void {
  spot.x += Math.cos(angle) * length;
  spot.y += Math.sin(angle) * length;
}

function within(value: number, size: number, margin: number): number {
  return Math.min(size - margin, Math.max(margin, value));
}
