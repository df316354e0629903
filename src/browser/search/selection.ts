/** Which events meet a search, and which would if one thing were not asked: every number on the page comes from here. */
import { fallsIn, rangeOf } from './range.ts';
import type { State } from './state.ts';
import { KEYS, type Key, type Table } from './table.ts';

/** What can be asked of an event: the words, one of the values of a filter, the range. */
export type Criterion = 'q' | Key | 'range';

/** The events of a search; lists of rows are oldest first. */
export interface Selection {
  /** What is asked. */
  readonly criteria: readonly Criterion[];
  /** The events that meet all of it. */
  readonly rows: readonly number[];
  /** The events that meet all but one thing; if that is not asked, those that meet all. */
  readonly without: (criterion: Criterion) => readonly number[];
  /** The undated events that only the range keeps out, or would if they were not asked for. */
  readonly undated: readonly number[];
}

/**
 * The events that meet a search.
 * @param found the rows in which the words were found; undefined if there are no words
 */
export function select(
  table: Table,
  state: State,
  found: readonly number[] | undefined,
): Selection {
  const tests = [...criteriaOf(table, state, found)];
  const failures = new Uint8Array(table.size);
  const failed = new Uint8Array(table.size);
  for (const [index, { meets }] of tests.entries()) {
    for (let row = 0; row < table.size; row++) {
      if (meets(row)) continue;
      failures[row] = (failures[row] ?? 0) + 1;
      failed[row] = index;
    }
  }
  const rowsFailing = (most: number, only: number) => {
    const rows: number[] = [];
    for (let row = 0; row < table.size; row++) {
      if (failures[row] === 0 || (most === 1 && failures[row] === 1 && failed[row] === only)) {
        rows.push(row);
      }
    }
    return rows;
  };
  const without = (criterion: Criterion) =>
    rowsFailing(
      1,
      tests.findIndex((test) => test.criterion === criterion),
    );
  return {
    criteria: tests.map(({ criterion }) => criterion),
    rows: rowsFailing(0, -1),
    without,
    undated: tests.some(({ criterion }) => criterion === 'range')
      ? without('range').filter((row) => isUndated(table, row))
      : [],
  };
}

/** Whether nothing is known of when the event of a row takes place. */
export function isUndated(table: Table, row: number): boolean {
  return table.runs[row]?.length === 0;
}

interface Test {
  readonly criterion: Criterion;
  readonly meets: (row: number) => boolean;
}

function* criteriaOf(
  table: Table,
  state: State,
  found: readonly number[] | undefined,
): Iterable<Test> {
  if (found) yield { criterion: 'q', meets: isIn(found) };
  for (const key of KEYS) {
    const chosen = state.chosen[key];
    if (chosen.length === 0) continue;
    const rows = chosen.flatMap((id) => table.values[key].get(id)?.rows ?? []);
    yield { criterion: key, meets: isIn(rows) };
  }
  const range = rangeOf(state);
  if (!range) return;
  yield {
    criterion: 'range',
    meets: (row) => fallsIn(table, row, range) || (state.undated && isUndated(table, row)),
  };
}

function isIn(rows: readonly number[]): (row: number) => boolean {
  const members = new Set(rows);
  return (row) => members.has(row);
}
