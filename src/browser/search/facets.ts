import { compare } from '../../text/compare.ts';
import type { Selection } from './selection.ts';
import type { State } from './state.ts';
import type { Key, Table, Value } from './table.ts';

/** One value that a reader can choose or has chosen. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly chosen: boolean;
  /** How many results there would be with this value in place of those chosen of its filter. */
  readonly count: number;
}

/** Of a filter, the values that would find something and those that are chosen: years newest first, others by count. */
export function facetValues(
  table: Table,
  state: State,
  selection: Selection,
  key: Key,
): readonly FacetValue[] {
  const possible = new Uint8Array(table.size);
  for (const row of selection.without(key)) possible[row] = 1;
  const chosen = new Set(state.chosen[key]);
  const values = [...table.values[key].values()]
    .map(({ id, label, rows }: Value) => ({
      id,
      label,
      chosen: chosen.has(id),
      count: rows.reduce((sum, row) => sum + (possible[row] ?? 0), 0),
    }))
    .filter((value) => value.count > 0 || value.chosen);
  return values.sort(key === 'anno' ? newestFirst : mostFirst);
}

function newestFirst(a: FacetValue, b: FacetValue): number {
  return Number(b.id) - Number(a.id);
}

function mostFirst(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || compare(a.label, b.label) || compare(a.id, b.id);
}
