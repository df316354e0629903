// What an EDTF value is made of; how it is written stands in `edtf.ts`.
import type { CalendarDay } from './calendar.ts';

/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'season' | 'year';

/** A day, a month, a season (21 spring … 24 winter) or a year. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly precision: Precision;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
}

/** From one date to another, both included; an end left open is undefined. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfDate | undefined;
  readonly end: EdtfDate | undefined;
}

/** All of its members, in order of time. */
export interface EdtfSet {
  readonly kind: 'set';
  readonly members: readonly (EdtfDate | EdtfInterval)[];
}

/** Everything that a date label can mean. */
export type EdtfValue = EdtfDate | EdtfInterval | EdtfSet;

/** A day as a value. */
export function dayDate({ year, month, day }: CalendarDay): EdtfDate {
  return { kind: 'date', precision: 'day', year, month, day };
}

/** A month as a value. */
export function monthDate(year: number, month: number): EdtfDate {
  return { kind: 'date', precision: 'month', year, month };
}

/** A season as a value: 21 spring, 22 summer, 23 autumn, 24 winter. */
export function seasonDate(year: number, season: number): EdtfDate {
  return { kind: 'date', precision: 'season', year, season };
}

/** A year as a value. */
export function yearDate(year: number): EdtfDate {
  return { kind: 'date', precision: 'year', year };
}
