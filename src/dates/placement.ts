// Where a date stands in a calendar: on days that are known, or loosely in months or years of which no day is known.
import { firstDay, lastDay } from './edtf-bounds.ts';
import type { EdtfDate, EdtfInterval, EdtfValue } from './edtf-value.ts';

/** Days in a row; of an interval with one known end, that day alone. ISO days, both included. */
export interface Stay {
  readonly first: string;
  readonly last: string;
  /** Which ends of the interval these days are. */
  readonly known: 'both' | 'start' | 'end';
}

/** A time without known days, or without one of its ends. */
export interface LooseTime {
  /** As precise as it is known: a day, a month «2024-01» or a year «2024»; undefined for an open end. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** The months that it touches, as «2024-01»; of an open interval only that of its known end. */
  readonly months: { readonly first: string; readonly last: string };
  /** Known to the year and not to the month. */
  readonly isOfYears: boolean;
}

/** Everything of a date that a calendar can show. */
interface Placement {
  readonly stays: readonly Stay[];
  readonly loose: readonly LooseTime[];
}

/**
 * Places a date in the calendar, inventing no day: of «a partire dal 7 febbraio» the 7th alone is known.
 * @example placementOf(parseEdtf('2024-01-07/2024-01-14')).stays // [{ first: '2024-01-07', last: '2024-01-14', known: 'both' }]
 * @example placementOf(parseEdtf('2024-01')).loose // [{ first: '2024-01', last: '2024-01', … }]
 */
export function placementOf(value: EdtfValue): Placement {
  switch (value.kind) {
    case 'date':
      return value.precision === 'day'
        ? { stays: [stay(value, value, 'both')], loose: [] }
        : { stays: [], loose: [looseTime({ start: value, end: value })] };
    case 'interval':
      return placeInterval(value);
    case 'set': {
      const members = value.members.map(placementOf);
      return {
        stays: members.flatMap(({ stays }) => stays),
        loose: members.flatMap(({ loose }) => loose),
      };
    }
  }
}

function placeInterval(interval: EdtfInterval): Placement {
  const { start, end } = interval;
  const from = start?.precision === 'day' ? start : undefined;
  const to = end?.precision === 'day' ? end : undefined;
  if (from && to) return { stays: [stay(from, to, 'both')], loose: [] };
  const stays: Stay[] = [];
  if (from) stays.push(stay(from, from, 'start'));
  if (to) stays.push(stay(to, to, 'end'));
  return { stays, loose: [looseTime(interval)] };
}

function stay(start: EdtfDate, end: EdtfDate, known: Stay['known']): Stay {
  return { first: firstDay(start) ?? '', last: lastDay(end) ?? '', known };
}

function looseTime({ start, end }: Pick<EdtfInterval, 'start' | 'end'>): LooseTime {
  const ends = [start, end].filter((date) => date !== undefined);
  const [first, last] = [ends[0], ends.at(-1)];
  return {
    first: start && asKnown(start, firstDay(start)),
    last: end && asKnown(end, lastDay(end)),
    months: {
      first: ((first && firstDay(first)) ?? '').slice(0, 7),
      last: ((last && lastDay(last)) ?? '').slice(0, 7),
    },
    isOfYears: ends.some(({ precision }) => precision === 'year'),
  };
}

/** Characters of an ISO day that are known; a season is known by its first and last month. */
const KNOWN_LENGTH = { day: 10, month: 7, season: 7, year: 4 } as const;

function asKnown({ precision }: EdtfDate, day: string | undefined): string | undefined {
  return day?.slice(0, KNOWN_LENGTH[precision]);
}
