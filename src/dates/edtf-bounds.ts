// The days behind every EDTF value: the first, the last and how precisely it is known.
import { daysInMonth, formatIsoDay } from './calendar.ts';
import { type EdtfDate, type EdtfValue, monthDate, type Precision } from './edtf-value.ts';

/**
 * The first day of a value as an ISO day, included; undefined for an open start.
 * @example firstDay(parseEdtf('2024-01/2024-02')) // "2024-01-01"
 */
export function firstDay(value: EdtfValue): string | undefined {
  switch (value.kind) {
    case 'date':
      return firstOf(value);
    case 'interval':
      return value.start && firstOf(value.start);
    case 'set':
      return extreme(value.members.map(firstDay), (day, best) => day < best);
  }
}

/**
 * The last day of a value as an ISO day, included; undefined for an open end.
 * @example lastDay(parseEdtf('2024-01/2024-02')) // "2024-02-29"
 */
export function lastDay(value: EdtfValue): string | undefined {
  switch (value.kind) {
    case 'date':
      return lastOf(value);
    case 'interval':
      return value.end && lastOf(value.end);
    case 'set':
      return extreme(value.members.map(lastDay), (day, best) => day > best);
  }
}

function extreme(
  days: readonly (string | undefined)[],
  better: (day: string, best: string) => boolean,
): string | undefined {
  let best = days[0];
  for (const day of days) {
    if (day === undefined || best === undefined) return undefined;
    if (better(day, best)) best = day;
  }
  return best;
}

/** First month of each season: the meteorological ones, as the bounds are ours to choose; winter ends in the next year. */
const SEASON_STARTS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** The month in which a season begins. */
export function seasonStart(season: number): number {
  return SEASON_STARTS[season] ?? 1;
}

function firstOf({ year, month, day, season }: EdtfDate): string {
  const firstMonth = season === undefined ? (month ?? 1) : seasonStart(season);
  return formatIsoDay({ year, month: firstMonth, day: day ?? 1 });
}

function lastOf({ year, month, day, season }: EdtfDate): string {
  if (season !== undefined) {
    const start = seasonStart(season);
    return lastOf(start === 12 ? monthDate(year + 1, 2) : monthDate(year, start + 2));
  }
  const lastMonth = month ?? 12;
  return formatIsoDay({ year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) });
}

const COARSENESS: readonly Precision[] = ['day', 'month', 'season', 'year'];

/** The coarsest precision found in a value. */
export function precisionOf(value: EdtfValue): Precision {
  switch (value.kind) {
    case 'date':
      return value.precision;
    case 'interval':
      return coarsest([value.start, value.end].filter((date) => date !== undefined));
    case 'set':
      return coarsest(value.members);
  }
}

function coarsest(values: readonly EdtfValue[]): Precision {
  let worst = 0;
  for (const value of values) worst = Math.max(worst, COARSENESS.indexOf(precisionOf(value)));
  return COARSENESS[worst] ?? 'day';
}

/** The first member of a set in order of time that shares a day with one before it. */
export function firstOverlap(value: EdtfValue): EdtfValue | undefined {
  if (value.kind !== 'set') return undefined;
  const [first, ...others] = value.members;
  let last = first && (lastDay(first) ?? '9999-12-31');
  for (const member of others) {
    if ((firstDay(member) ?? '') <= (last ?? '')) return member;
    last = lastDay(member) ?? '9999-12-31';
  }
  return undefined;
}
