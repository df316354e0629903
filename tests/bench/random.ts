/** Gives a whole number from 0 to below the one asked for. */
export type Random = (below: number) => number;

/** Mulberry32: small, fast, the same on every machine. */
export function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of a list. @throws if the list is empty */
export function pick<Item>(list: readonly Item[], random: Random): Item {
  const item = list[random(list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Whether something happens that happens once in so many times. */
export function once(times: number, random: Random): boolean {
  return random(times) === 0;
}
