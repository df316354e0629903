import { type CalendarEntry, calendarEntries } from '../dates/calendar-entries.ts';
import { dayNumber } from '../dates/day-number.ts';
import { formatDate } from '../dates/display.ts';
import { parseEdtf } from '../dates/edtf.ts';
import type { DateExpression } from '../dates/expression.ts';
import { capital } from '../text/capital.ts';
import { count } from '../text/count.ts';

/** One entry that a date makes in the calendar. */
export interface DeskEntryView {
  /** «Sabato 20 gennaio 2024, ore 17.30». */
  readonly words: string;
  /** «tutto il giorno», «ogni giorno, 3 volte», «data indicativa: il giorno non si sa». */
  readonly note: string | undefined;
}

/** What a date becomes in the calendar, entry by entry; nothing without a date. */
export function deskEntries(date: DateExpression | undefined): readonly DeskEntryView[] {
  return date
    ? calendarEntries(date).map((entry) => ({ words: words(entry), note: note(entry) }))
    : [];
}

function words({ kind, first, last, hours }: CalendarEntry): string {
  const value = parseEdtf(kind === 'indicative' ? indicative(first, last) : `${first}/${last}`);
  return value ? capital(formatDate({ value, times: hours ? [hours] : [] }, 'weekday')) : '';
}

/** Whole months by their names. @example indicative('2024-01-01', '2024-01-31') // "2024-01/2024-01" */
function indicative(first: string, last: string): string {
  return `${first.slice(0, 7)}/${last.slice(0, 7)}`;
}

function note({ kind, first, last, hours }: CalendarEntry): string | undefined {
  switch (kind) {
    case 'indicative':
      return 'data indicativa: il giorno non si sa';
    case 'start':
      return 'soltanto l’inizio: la fine non si sa';
    case 'end':
      return 'soltanto l’ultimo giorno: l’inizio non si sa';
    case 'days':
      if (first === last) return hours ? undefined : 'tutto il giorno';
      return hours
        ? `ogni giorno, ${count(dayNumber(last) - dayNumber(first) + 1, 'volta', 'volte')}`
        : 'giorni interi';
  }
}
