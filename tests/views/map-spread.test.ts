import { describe, expect, it } from 'vitest';
import type { XY } from '../../src/views/map-panel.ts';
import { spread } from '../../src/views/map-spread.ts';

const field = { width: 700, height: 400, distance: 17 };

/** The least distance between any two. */
function nearest(spots: readonly XY[]): number {
  const gaps = spots.flatMap(([x, y], index) =>
    spots.slice(index + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
  );
  return Math.min(...gaps);
}

describe('marks', () => {
  it('that are far enough apart stay where they are', () => {
    const homes: XY[] = [
      [100, 100],
      [117, 100],
      [300, 20],
    ];
    expect(spread(homes, field)).toEqual(homes);
  });

  it('that touch give way to each other by the same step', () => {
    const [left, right] = spread(
      [
        [100, 100],
        [107, 100],
      ],
      field,
    );
    expect(left?.map(Math.round)).toEqual([95, 100]);
    expect(right?.map(Math.round)).toEqual([112, 100]);
  });

  it('on one spot leave it in different directions, always the same', () => {
    const homes = Array.from({ length: 12 }, (): XY => [200, 200]);
    const spots = spread(homes, field);
    expect(nearest(spots)).toBeGreaterThan(16);
    expect(spread(homes, field)).toEqual(spots);
  });

  it('stay inside the sheet and off the spot that is kept', () => {
    const spots = spread(
      [
        [1, 1],
        [690, 399],
        [300, 300],
      ],
      { ...field, kept: [300, 302] },
    );
    expect(spots[0]).toEqual([8.5, 8.5]);
    for (const [x, y] of spots) {
      expect(x).toBeLessThanOrEqual(691.5);
      expect(y).toBeLessThanOrEqual(391.5);
      expect(Math.hypot(x - 300, y - 302)).toBeGreaterThan(16.9);
    }
  });

  it('spread over the sheet keep their distance from all others, however they come', () => {
    const homes = Array.from(
      { length: 300 },
      (_, index): XY => [(index ** 2 * 31) % 700, (index ** 3 * 7) % 400],
    );
    expect(nearest(homes)).toBeLessThan(10);
    expect(nearest(spread(homes, field))).toBeGreaterThan(16.9);
  });

  it('of 600 places in one country come to an end', () => {
    const homes = Array.from(
      { length: 600 },
      (_, index): XY => [300 + (index % 25), 200 + (index % 24)],
    );
    expect(spread(homes, field).every((spot) => spot.every(Number.isFinite))).toBe(true);
  });
});
