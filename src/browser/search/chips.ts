import { periodWords } from './messages.ts';
import { filterName } from './page-parts.ts';
import { hasRange, type State, toggled, withoutRange } from './state.ts';
import { KEYS, type Table } from './table.ts';

/** Something chosen, and the search without it. */
export interface Chip {
  /** «Luogo: Praia». */
  readonly text: string;
  readonly without: State;
}

/**
 * What is chosen besides the words, in the order of the filters.
 * @param table undefined as long as it is not known; then a value is called as in the address
 */
export function chipsOf(state: State, table: Table | undefined): readonly Chip[] {
  const values = KEYS.flatMap((key) =>
    state.chosen[key].map((id) => {
      const label = table?.values[key].get(id)?.label;
      const text = `${filterName(key)}: ${label ?? id}`;
      return {
        text: table && label === undefined ? `${text} (sconosciuto all’archivio)` : text,
        without: toggled(state, key, id),
      };
    }),
  );
  if (!hasRange(state)) return values;
  return [...values, { text: `Periodo: ${periodWords(state)}`, without: withoutRange(state) }];
}
