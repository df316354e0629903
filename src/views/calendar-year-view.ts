import { twoDigits } from '../dates/day-number.ts';
import {
  type CalendarMonth,
  type CalendarYear,
  countItems,
  isFilledMonth,
} from '../model/calendar.ts';
import { CALENDAR, calendarUrl, yearUrl } from '../model/urls.ts';
import { capital } from '../text/capital.ts';
import { count } from '../text/count.ts';
import type { CalendarEntries, CalendarEntryView } from './calendar-entry.ts';
import { monthGrid } from './calendar-grid.ts';
import { countInCalendar, monthOnly } from './calendar-words.ts';
import type { ViewContext } from './context.ts';
import type { Neighbours } from './neighbours.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';

/** One of the twelve months of a year; without address where nothing falls in it. */
interface MonthAtAGlanceView {
  readonly label: string;
  readonly href: string | undefined;
  /** «24 eventi», «Nessun evento». */
  readonly count: string;
  /** The days in rows of seven from Monday; undefined before the first, none where nothing falls on a day. */
  readonly days: readonly ({ readonly number: number; readonly isBusy: boolean } | undefined)[];
}

/** The twelve months of one year, whatever falls in them. */
export interface CalendarYearView extends PageView {
  readonly year: string;
  /** «38 eventi in 4 mesi». */
  readonly summary: string;
  readonly months: readonly MonthAtAGlanceView[];
  /** What is known to the year alone. */
  readonly loose: readonly CalendarEntryView[];
  /** The same year in the archive, if there is a page of it. */
  readonly archive: string | undefined;
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

interface YearSurroundings extends Partial<Neighbours<CalendarYear>> {
  readonly isInArchive: boolean;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => twoDigits(index + 1));

/** The year at a glance: its months, each with how much falls in it and on which days. */
export function calendarYearView(
  calendarYear: CalendarYear,
  { previous, next, isInArchive }: YearSurroundings,
  entries: CalendarEntries,
  { archive, links }: ViewContext,
): CalendarYearView {
  const { year, months, loose } = calendarYear;
  const summary = yearSummary(calendarYear);
  const busy = new Map(months.filter(isFilledMonth).map((month) => [month.month, month]));
  const link = (other: CalendarYear | undefined) =>
    other && { label: other.year, href: links.href(calendarUrl(other.year)) };
  return {
    ...pageView(links, {
      url: calendarUrl(year),
      title: year,
      documentTitle: `Calendario del ${year}`,
      description: `Il ${year} mese per mese: ${summary} nell’archivio di ${archive.site.title}.`,
      crumbs: [{ label: 'Calendario', href: links.href(CALENDAR) }],
      section: 'calendar',
    }),
    year,
    summary: capital(summary),
    months: MONTHS.map((number) => {
      const month = `${year}-${number}`;
      const found = busy.get(month);
      return {
        label: capital(monthOnly(month)),
        href: found && links.href(calendarUrl(month)),
        count: capital(found ? countOf(found) : countInCalendar(0)),
        days: found ? daysAtAGlance(found) : [],
      };
    }),
    loose: loose.map(entries.ofLoose),
    archive: isInArchive ? links.href(yearUrl(Number(year))) : undefined,
    previous: link(previous),
    next: link(next),
  };
}

/** @example yearSummary(…) // "38 eventi in 4 mesi" */
export function yearSummary({ months, loose }: CalendarYear): string {
  const items = countItems([loose, ...months.flatMap((month) => [month.stays, month.loose])]);
  const filled = months.filter(isFilledMonth).length;
  const span = filled > 1 ? ` in ${count(filled, 'mese', 'mesi')}` : '';
  return countInCalendar(items) + span;
}

/** «24 eventi» that stand in a month. */
export function countOf({ stays, loose }: CalendarMonth): string {
  return countInCalendar(countItems([stays, loose]));
}

function daysAtAGlance({ month, stays }: CalendarMonth): MonthAtAGlanceView['days'] {
  const weeks = monthGrid(month, stays);
  const days = weeks.flatMap(({ days: ofWeek, lanes }) => {
    const covered = new Set(lanes.flatMap(columnsOf));
    return ofWeek.map(
      (day, column) =>
        day && { number: day.day, isBusy: day.stays.length > 0 || covered.has(column) },
    );
  });
  const isBusy = days.some((day) => day?.isBusy);
  return isBusy ? days.slice(0, days.findLastIndex((day) => day !== undefined) + 1) : [];
}

/** The columns of a lane on which there is a bar. */
function columnsOf(lane: readonly { readonly span: number; readonly bar: unknown }[]): number[] {
  let next = 0;
  return lane.flatMap(({ span, bar }) => {
    const from = next;
    next += span;
    return bar === undefined ? [] : Array.from({ length: span }, (_, index) => from + index);
  });
}
