/** The columns of `src/views/search-table.ts`, read into what filters, ranges and counts are computed from. */
import { monthOfDay } from '../../dates/day-number.ts';
import { groupBy } from '../../text/group.ts';
import { unpack } from '../../text/packed.ts';
import type { SearchTable, TableValue } from '../../views/search-table.ts';

/** What events can be filtered by, by their names in an address, in the order of the page. */
export const KEYS = ['anno', 'argomento', 'luogo', 'paese', 'rete', 'progetto'] as const;
/** The name of a filter, as in the address of a search. */
export type Key = (typeof KEYS)[number];

/** One value of a filter and the rows of its events, in order. */
export interface Value {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly number[];
}

/** Days in a row by their numbers, both included; an open end is infinite. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** All events, oldest first; what is known of one stands at its row. */
export interface Table {
  readonly size: number;
  /** The day by which each is sorted. */
  readonly days: readonly number[];
  /** The days on which each can fall, in runs without gaps; none if it is undated. */
  readonly runs: readonly (readonly Days[])[];
  readonly values: Readonly<Record<Key, ReadonlyMap<string, Value>>>;
}

/** Reads a table as the site publishes it. */
export function readTable(columns: SearchTable): Table {
  const days = unpackRows(columns.days);
  const places = columns.places.map(termValue);
  return {
    size: days.length,
    days,
    runs: readRuns(columns, days),
    values: {
      anno: byId(years(days)),
      argomento: byId(columns.topics.map(termValue)),
      luogo: byId(places),
      paese: byId(
        columns.countries.map((country) => ({
          ...country,
          rows: union(country.places.map((position) => places[position]?.rows ?? [])),
        })),
      ),
      rete: byId(columns.networks.map(termValue)),
      progetto: byId(columns.projects.map(termValue)),
    },
  };
}

function readRuns(columns: SearchTable, days: readonly number[]): readonly (readonly Days[])[] {
  const lengths = unpack(columns.lengths);
  const undated = new Set(unpackRows(columns.undated));
  const openStart = new Set(unpackRows(columns.openStart));
  const openEnd = new Set(unpackRows(columns.openEnd));
  const more = new Map(
    unpackRows(columns.sets.rows).map((row, at) => [row, unpack(columns.sets.runs[at] ?? '')]),
  );
  return days.map((day, row) => {
    if (undated.has(row)) return [];
    const length = lengths[row] ?? 0;
    const runs = openStart.has(row)
      ? [{ first: Number.NEGATIVE_INFINITY, last: length }]
      : [{ first: day, last: day + length }];
    const further = more.get(row) ?? [];
    for (let at = 0; at < further.length; at += 2) {
      const first = (runs.at(-1)?.last ?? 0) + (further[at] ?? 0);
      runs.push({ first, last: first + (further[at + 1] ?? 0) });
    }
    const end = runs.at(-1);
    if (end && openEnd.has(row)) end.last = Number.POSITIVE_INFINITY;
    return runs;
  });
}

function years(days: readonly number[]): readonly Value[] {
  const rowsOf = groupBy(days.keys(), (row) => String(monthOfDay(days[row] ?? 0).year));
  return [...rowsOf].map(([year, rows]) => ({ id: year, label: year, rows }));
}

function termValue({ id, label, rows }: TableValue): Value {
  return { id, label, rows: unpackRows(rows) };
}

function byId(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** Rows or days written as distances. */
function unpackRows(text: string): number[] {
  let last = 0;
  return unpack(text).map((distance) => {
    last += distance;
    return last;
  });
}
