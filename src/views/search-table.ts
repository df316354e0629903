/**
 * What the search page knows of every event without its text: its days and its terms, in columns, so that filters,
 * ranges, counts and orders are exact and cost a few bytes an event. Rows stand in the order of `byDay`; lists of rows
 * and of days are written as distances, small numbers that `pack` makes text of.
 */
import { dayNumber } from '../dates/day-number.ts';
import { firstDay, lastDay } from '../dates/edtf-bounds.ts';
import type { EdtfValue } from '../dates/edtf-value.ts';
import { type Archive, byDay } from '../model/archive.ts';
import type { ArchiveEvent } from '../model/issue.ts';
import { type KnownDate, knownDate } from '../model/known-date.ts';
import { countryOf } from '../model/subject.ts';
import type { Place, Term, TermKind } from '../model/term.ts';
import { groupBy } from '../text/group.ts';
import { pack } from '../text/packed.ts';

/** One entry of a vocabulary and the rows that have it, each as its distance from the one before, packed. */
export interface TableValue {
  readonly id: string;
  readonly label: string;
  readonly rows: string;
}

/** A country by its places, as their positions in the list of places. */
interface TableCountry {
  readonly id: string;
  readonly label: string;
  readonly places: readonly number[];
}

/** The columns of all events; each text is a packed list. */
export interface SearchTable {
  /** The day by which an event is sorted, after that of the row before; the first one after 1 January of the year 0. */
  readonly days: string;
  /**
   * Days from that one to the last on which the event can fall; in a set with gaps to the end of its first run. Of an
   * event that begins on an unknown day it is the last day itself, of one that ends on an unknown day it is 0.
   */
  readonly lengths: string;
  /** Rows of events without a date; their day is the start of their issue. */
  readonly undated: string;
  /** Rows of events that begin on an unknown day, and of those that end on one. */
  readonly openStart: string;
  readonly openEnd: string;
  /** Rows of sets with gaps («5 e 24 gennaio») and how each goes on: days to the next run, its length, and so on. */
  readonly sets: { readonly rows: string; readonly runs: readonly string[] };
  readonly topics: readonly TableValue[];
  readonly places: readonly TableValue[];
  readonly networks: readonly TableValue[];
  readonly projects: readonly TableValue[];
  readonly countries: readonly TableCountry[];
}

/** Days in a row, both ends included. */
interface Run {
  readonly from: number;
  to: number;
}

/** The table of an archive; the same archive gives the same table. */
export function searchTable(archive: Archive): SearchTable {
  const events = [...archive.events].sort(byDay);
  const days = events.map(({ sortDay }) => dayNumber(sortDay));
  const dates = events.map(knownDate);
  const lengths = dates.map((date) => (date ? lengthsOf(runsOf(date.value)) : []));
  const rowsWhere = (has: (date: KnownDate | undefined, row: number) => boolean) =>
    packedDistances(dates.flatMap((date, row) => (has(date, row) ? row : [])));
  const places = [...archive.vocabulary.place.values()] as Place[];
  const values = termValues(archive, events);
  return {
    days: packedDistances(days),
    lengths: pack(lengths.map(([length = 0]) => length)),
    undated: rowsWhere((date) => date === undefined),
    openStart: rowsWhere((date) => date !== undefined && date.firstDay === undefined),
    openEnd: rowsWhere((date) => date !== undefined && date.lastDay === undefined),
    sets: {
      rows: rowsWhere((_, row) => (lengths[row]?.length ?? 0) > 1),
      runs: lengths.filter(({ length }) => length > 1).map(([, ...more]) => pack(more)),
    },
    topics: values('topic'),
    places: values('place'),
    networks: values('network'),
    projects: values('project'),
    countries: countriesOf(places),
  };
}

/** The days on which an event can fall, as runs without gaps; an open end is infinite. */
function runsOf(value: EdtfValue): readonly Run[] {
  const runs: Run[] = [];
  for (const member of value.kind === 'set' ? value.members : [value]) {
    const from = dayOr(Number.NEGATIVE_INFINITY, firstDay(member));
    const to = dayOr(Number.POSITIVE_INFINITY, lastDay(member));
    const before = runs.at(-1);
    if (before && from <= before.to + 1) before.to = Math.max(before.to, to);
    else runs.push({ from, to });
  }
  return runs;
}

/** In turn the length of a run and the gap to the next; an unknown first day counts as day 0. */
function lengthsOf(runs: readonly Run[]): readonly number[] {
  return runs.flatMap(({ from, to }, index) => {
    const before = runs[index - 1];
    const start = Number.isFinite(from) ? from : 0;
    const length = Number.isFinite(to) ? to - start : 0;
    return before ? [start - before.to, length] : [length];
  });
}

function dayOr(open: number, isoDay: string | undefined): number {
  return isoDay === undefined ? open : dayNumber(isoDay);
}

/** The vocabulary of a kind, every entry of it, with the rows of its events. */
function termValues(archive: Archive, events: readonly ArchiveEvent[]) {
  const rowsOf = new Map<Term, number[]>();
  for (const [row, { terms }] of events.entries()) {
    for (const term of new Set(terms)) {
      const rows = rowsOf.get(term);
      if (rows) rows.push(row);
      else rowsOf.set(term, [row]);
    }
  }
  return (kind: TermKind): TableValue[] =>
    [...archive.vocabulary[kind].values()].map((term) => ({
      id: term.id,
      label: term.label,
      rows: packedDistances(rowsOf.get(term) ?? []),
    }));
}

function countriesOf(places: readonly Place[]): TableCountry[] {
  const countries = groupBy(places.entries(), ([, { country }]) => countryOf(country));
  return [...countries].map(([{ id, label }, having]) => ({
    id,
    label,
    places: having.map(([position]) => position),
  }));
}

/** @example packedDistances([3, 5, 9]) // pack([3, 2, 4]) */
function packedDistances(numbers: readonly number[]): string {
  return pack(numbers.map((number, index) => number - (numbers[index - 1] ?? 0)));
}
