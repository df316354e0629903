import {
  type CalendarYear,
  calendarItems,
  isFilledMonth,
  isFilledYear,
} from '../model/calendar.ts';
import { CALENDAR, calendarUrl } from '../model/urls.ts';
import { capital } from '../text/capital.ts';
import { calendarEntries } from './calendar-entry.ts';
import { type CalendarMonthView, calendarMonthView } from './calendar-month-view.ts';
import { monthOnly } from './calendar-words.ts';
import {
  type CalendarYearView,
  calendarYearView,
  countOf,
  yearSummary,
} from './calendar-year-view.ts';
import type { ViewContext } from './context.ts';
import { countEvents } from './counts.ts';
import { neighbours } from './neighbours.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';

/** All years of the calendar in which something stands, newest first, with their months. */
interface CalendarView extends PageView {
  readonly years: readonly (LinkView & {
    readonly count: string;
    readonly months: readonly (LinkView & { readonly count: string })[];
  })[];
  /** «6 eventi» without a date, which the calendar cannot show; undefined if there are none. */
  readonly undated: string | undefined;
}

/** The pages of one part of the calendar. */
export interface CalendarPages {
  readonly calendar: readonly CalendarView[];
  readonly calendarYear: readonly CalendarYearView[];
  readonly calendarMonth: readonly CalendarMonthView[];
}

/** The pages of the calendar, a year at a time; none for an archive without dates. */
export function* calendarPages(
  years: readonly CalendarYear[],
  context: ViewContext,
): Iterable<Partial<CalendarPages>> {
  if (years.length === 0) return;
  yield { calendar: [calendarView(years, context)] };
  const entries = calendarEntries(context);
  const months = years.flatMap((year) => year.months);
  const monthsBeside = neighbours(months, isFilledMonth);
  const yearsBeside = neighbours(years, isFilledYear);
  const archived = new Set(context.archive.filledYears.map(String));
  for (const year of years) {
    const around = { ...yearsBeside.get(year), isInArchive: archived.has(year.year) };
    yield {
      calendarYear: [calendarYearView(year, around, entries, context)],
      calendarMonth: year.months.map((month) =>
        calendarMonthView(month, monthsBeside.get(month), entries, context),
      ),
    };
  }
}

function calendarView(
  years: readonly CalendarYear[],
  { archive, links }: ViewContext,
): CalendarView {
  const dated = new Set([...calendarItems(archive.events)].map(({ event }) => event)).size;
  const undated = archive.events.length - dated;
  return {
    ...pageView(links, {
      url: CALENDAR,
      title: 'Calendario',
      description: `Gli eventi di ${archive.site.title} anno per anno e mese per mese.`,
      section: 'calendar',
    }),
    years: years
      .filter(isFilledYear)
      .reverse()
      .map((year) => ({
        label: year.year,
        href: links.href(calendarUrl(year.year)),
        count: yearSummary(year),
        months: year.months.filter(isFilledMonth).map((month) => ({
          label: capital(monthOnly(month.month)),
          href: links.href(calendarUrl(month.month)),
          count: countOf(month),
        })),
      })),
    undated: undated === 0 ? undefined : countEvents(undated),
  };
}
