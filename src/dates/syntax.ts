// What the grammar understands before the calendar is consulted: dates with parts missing, hours not yet checked.

/** A place in the text. */
export interface Span {
  readonly offset: number;
  readonly end: number;
}

/** One date as written; what is not written is undefined. */
export interface Point extends Span {
  readonly weekday?: number | undefined;
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  readonly season?: number | undefined;
  /** First, second or third ten days of the month. */
  readonly decade?: number | undefined;
  /** «prossimo», «p.v.»: not before the period of the issue. «corrente», «c.a.»: in a year of that period. */
  readonly nearness?: 'coming' | 'current' | undefined;
  /** «del mese» without its name. */
  readonly someMonth?: boolean | undefined;
}

/** From one date to another; an end left out is open. */
export interface Range extends Span {
  readonly kind: 'range';
  readonly from: Point | undefined;
  readonly to: Point | undefined;
  readonly joint: Joint;
}

/** What joins the ends of an interval: prepositions, a sign, or nothing («gennaio febbraio»). */
export type Joint = 'words' | '-' | '/' | 'none';

/** One date. */
export interface Single extends Span {
  readonly kind: 'single';
  readonly point: Point;
}

/** A day that comes back each week, or, with an ordinal, once a month: 2 the second, −1 the last. */
export interface RecurrenceRule {
  readonly weekday: number;
  readonly ordinal: number | undefined;
}

/** «i giovedì di marzo», «ogni secondo venerdì del mese da marzo a giugno»; within nothing it has no bounds. */
export interface Recurrence extends Span {
  readonly kind: 'recurrence';
  readonly rules: readonly RecurrenceRule[];
  readonly within: readonly (Single | Range)[];
  /** Between the weekday and the bounds: «ogni martedì alle 18 dal 5 al 26 marzo». */
  readonly hours?: readonly Hours[];
}

/** What stands between the commas of a label. */
export type Item = Single | Range | Recurrence;

/** A time of the day as written, with its minutes. */
export interface Clock extends Span {
  readonly hour: number;
  readonly minute: number;
}

/** An hour, or from one to another; an end left out is open. */
export interface Hours extends Span {
  readonly kind: 'at' | 'span';
  readonly from: Clock | undefined;
  readonly to: Clock | undefined;
}

/** Dates that share their hours. */
export interface Segment {
  readonly items: readonly Item[];
  readonly hours: readonly Hours[];
}

/** Hours of one of the days: «(il 10 ore 21; l'11 ore 17)». */
export interface ScheduleEntry {
  readonly point: Point;
  readonly hours: readonly Hours[];
}

/** A whole label as understood. */
export interface LabelSyntax {
  readonly segments: readonly Segment[];
  readonly schedule: readonly ScheduleEntry[];
}
