import { rangeOf } from './range.ts';
import { isUndated } from './selection.ts';
import { orderOf, type State } from './state.ts';
import type { Table } from './table.ts';

/** Results in the order in which they are shown. */
export interface Arranged {
  readonly rows: readonly number[];
  /** How many of them, at the end, stand apart as undated: beside a range only. */
  readonly apart: number;
}

/**
 * Puts the rows of a selection in order.
 * @param found the rows in which the words were found, best first
 */
export function arrange(
  table: Table,
  state: State,
  rows: readonly number[],
  found: readonly number[] | undefined,
): Arranged {
  const ordered = inOrder(state, rows, found);
  if (!rangeOf(state)) return { rows: ordered, apart: 0 };
  const undated = ordered.filter((row) => isUndated(table, row));
  const dated = ordered.filter((row) => !isUndated(table, row));
  return { rows: [...dated, ...undated], apart: undated.length };
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
      return rows.toReversed();
    case 'pertinenza': {
      const selected = new Set(rows);
      return (found ?? rows).filter((row) => selected.has(row));
    }
  }
}
