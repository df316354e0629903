/** The nearest of a list before and after one of its items. */
export interface Neighbours<Item> {
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
}

/**
 * For every item of a list its nearest neighbours of which something holds.
 * @example neighbours([1, 2, 3, 4], (one) => one % 2 === 0).get(3) // { previous: 2, next: 4 }
 */
export function neighbours<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): ReadonlyMap<Item, Neighbours<Item>> {
  const previous = nearestBefore(items, holds);
  const next = nearestBefore(items.toReversed(), holds).reverse();
  return new Map(items.map((item, i) => [item, { previous: previous[i], next: next[i] }]));
}

function nearestBefore<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): (Item | undefined)[] {
  let nearest: Item | undefined;
  return items.map((item) => {
    const before = nearest;
    if (holds(item)) nearest = item;
    return before;
  });
}
