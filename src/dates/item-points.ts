import type { Item, Point } from './syntax.ts';

/** The dates written in an item: one, the ends of an interval, the bounds of what comes back. */
export function pointsOf(item: Item): readonly Point[] {
  if (item.kind === 'recurrence') return item.within.flatMap(pointsOf);
  if (item.kind === 'single') return [item.point];
  return [item.from, item.to].filter((point) => point !== undefined);
}
