import { isKnownToFallIn, rangeOf } from './range.ts';
import { isUndated } from './selection.ts';
import { orderOf, type State } from './state.ts';
import type { Table } from './table.ts';

/** Results in the order in which they are shown. */
interface Arranged {
  readonly rows: readonly number[];
  /** How many of them, at the end, stand apart as undated: beside a range only. */
  readonly apart: number;
}

/**
 * Puts the rows of a selection in order. Beside a range, what can fall in it only if it began long before it was told
 * comes after what does, save by relevance.
 * @param found the rows in which the words were found, best first
 */
export function arrange(
  table: Table,
  state: State,
  rows: readonly number[],
  found: readonly number[] | undefined,
): Arranged {
  const ordered = inOrder(state, rows, found);
  const range = rangeOf(state);
  if (!range) return { rows: ordered, apart: 0 };
  const byDay = orderOf(state) !== 'pertinenza';
  const [known, doubtful, undated]: [number[], number[], number[]] = [[], [], []];
  for (const row of ordered) {
    if (isUndated(table, row)) undated.push(row);
    else if (byDay && !isKnownToFallIn(table, row, range)) doubtful.push(row);
    else known.push(row);
  }
  return { rows: [...known, ...doubtful, ...undated], apart: undated.length };
}

function inOrder(
  state: State,
  rows: readonly number[],
  found: readonly number[] | undefined,
): readonly number[] {
  switch (orderOf(state)) {
    case 'vecchi':
      return rows;
    case 'recenti':
      return [...rows].reverse();
    case 'pertinenza': {
      const selected = new Set(rows);
      return (found ?? rows).filter((row) => selected.has(row));
    }
  }
}
