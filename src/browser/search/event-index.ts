/**
 * Every event as a row of the table and as a record of Pagefind: Pagefind gives all records in the order of their place,
 * which is the order of the rows, so neither needs to name the other.
 */
import type { SearchTable } from '../../views/search-table.ts';
import { once } from './once.ts';
import type { Pagefind, PagefindRecord, PagefindResult } from './pagefind.ts';
import { readTable, type Table } from './table.ts';

/** The table and the index are not of one publication. */
export class Outdated extends Error {}

/** The table, and the records of its rows. */
interface EventIndex {
  readonly table: Table;
  /** The rows of results, in their order. */
  readonly rowsOf: (results: readonly PagefindResult[]) => readonly number[];
  readonly record: (row: number) => Promise<PagefindRecord>;
}

/**
 * Loads both at the first call and gives the same ones ever after; a failure is tried again at the next call.
 * @param address of the table
 */
export function lazyEventIndex(
  address: string,
  pagefind: () => Promise<Pagefind>,
): { readonly table: () => Promise<Table>; readonly index: () => Promise<EventIndex> } {
  const table = once(() => loadTable(address));
  const index = once(async () => eventIndex(await table(), await pagefind()));
  return { table, index };
}

async function eventIndex(table: Table, pagefind: Pagefind): Promise<EventIndex> {
  const { results } = await pagefind.search(null);
  if (results.length !== table.size)
    throw new Outdated(`${results.length} of ${table.size} events`);
  const rows = new Map(results.map(({ id }, row) => [id, row]));
  return {
    table,
    rowsOf: (found) =>
      found.map(({ id }) => {
        const row = rows.get(id);
        if (row === undefined) throw new Outdated(id);
        return row;
      }),
    record: async (row) => {
      const record = await results[row]?.data();
      if (!record) throw new Outdated(`no row ${row}`);
      return record;
    },
  };
}

async function loadTable(address: string): Promise<Table> {
  const response = await fetch(address);
  if (response.status === 404) throw new Outdated(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readTable((await response.json()) as SearchTable);
}
