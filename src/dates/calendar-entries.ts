// What a date becomes in the calendar: an entry for known days, and never an invented first of the month.
import { firstDay, lastDay } from './edtf-bounds.ts';
import { type EdtfValue, monthDate } from './edtf-value.ts';
import type { DateExpression } from './expression.ts';
import { placementOf, type Stay } from './placement.ts';

/** A stretch of days in the calendar, with hours if they are known. */
export interface CalendarEntry {
  /**
   * What its days are: all that are meant, one known end of an interval, or the bounds of a month, season or year of which
   * no day is known.
   */
  readonly kind: 'days' | 'start' | 'end' | 'indicative';
  /** ISO days, both included. */
  readonly first: string;
  readonly last: string;
  /** On each of its days, as in `DateExpression.times`; undefined for the whole day. */
  readonly hours: string | undefined;
}

/**
 * The entries of one date, in order of time: one for each member of a set and for each hour of a day; several days at the
 * same hours are one entry that repeats.
 * @example calendarEntries(parseDateExpression('5 e 24 gennaio 2024').expression) // two entries, kind "days"
 * @example calendarEntries(parseDateExpression('gennaio 2024').expression) // one, "indicative", 2024-01-01 to 2024-01-31
 * @example calendarEntries(parseDateExpression('fino al 5 maggio 2024').expression) // one, "end", 2024-05-05
 */
export function calendarEntries({
  value,
  times,
}: Pick<DateExpression, 'value' | 'times'>): readonly CalendarEntry[] {
  const members = value.kind === 'set' ? value.members : [value];
  return members.flatMap((member) => entriesOf(member, times));
}

function entriesOf(value: EdtfValue, times: readonly string[]): readonly CalendarEntry[] {
  const { stays, loose } = placementOf(value);
  if (stays.length > 0) return stays.flatMap((stay) => timedEntries(stay, times));
  return loose.map(({ months }) => ({
    kind: 'indicative',
    first: boundary(months.first, firstDay),
    last: boundary(months.last, lastDay),
    hours: undefined,
  }));
}

function timedEntries({ first, last, known }: Stay, times: readonly string[]): CalendarEntry[] {
  const kind = known === 'both' ? 'days' : known;
  const daily = times.filter((time) => !time.includes('T'));
  const dated = times.flatMap((time) => {
    const [day = '', hours] = time.split('T');
    return hours !== undefined && first <= day && day <= last ? { day, hours } : [];
  });
  const isWhole = daily.length === 0 && dated.length === 0;
  return [
    ...(isWhole ? [{ kind, first, last, hours: undefined } as const] : []),
    ...daily.map((hours) => ({ kind, first, last, hours }) as const),
    ...dated.map(({ day, hours }) => ({ kind, first: day, last: day, hours }) as const),
  ];
}

/** @example boundary('2024-02', lastDay) // "2024-02-29" */
function boundary(month: string, bound: (value: EdtfValue) => string | undefined): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return bound(monthDate(year, number)) ?? '';
}
