import { weekdayName } from '../dates/names.ts';
import { type CalendarMonth, countItems, type ItemStay } from '../model/calendar.ts';
import { CALENDAR, calendarUrl } from '../model/urls.ts';
import { capital } from '../text/capital.ts';
import { groupBy } from '../text/group.ts';
import {
  type CalendarCellEntryView,
  type CalendarEntries,
  type CalendarEntryView,
  noteOnDay,
} from './calendar-entry.ts';
import { type GridCell, type GridDay, monthGrid } from './calendar-grid.ts';
import { countInCalendar, monthInWords, monthOnly, weekdayInWords } from './calendar-words.ts';
import type { ViewContext } from './context.ts';
import { countEvents } from './counts.ts';
import type { Neighbours } from './neighbours.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';

/** A day in the table. */
interface CalendarDayView {
  readonly number: number;
  readonly datetime: string;
  /** The first of what falls on it alone. */
  readonly entries: readonly CalendarCellEntryView[];
  /** «altri 26 eventi», where the cell does not show all. */
  readonly more: string | undefined;
  /** For narrow screens: how many, and in words: «2 eventi di venerdì 2». */
  readonly count: number;
  readonly countInWords: string;
  /** Fragment of the day in the agenda; undefined where it has none. */
  readonly anchor: string | undefined;
}

interface CalendarBarView extends CalendarCellEntryView {
  readonly continues: boolean;
  readonly goesOn: boolean;
}

interface CalendarWeekView {
  /** Seven; those of another month are undefined. */
  readonly days: readonly (CalendarDayView | undefined)[];
  readonly lanes: readonly (readonly {
    readonly span: number;
    readonly bar: CalendarBarView | undefined;
  }[])[];
}

/** A day of the agenda, or what began before the month. */
interface AgendaGroupView {
  readonly anchor: string;
  /** «Mercoledì 17». */
  readonly label: string;
  readonly datetime: string | undefined;
  readonly entries: readonly CalendarEntryView[];
}

/** A month as a table of weeks, and as an agenda in which each day of the table has its place. */
export interface CalendarMonthView extends PageView {
  /** «Gennaio 2024». */
  readonly name: string;
  readonly summary: string;
  readonly caption: string;
  readonly weekdays: readonly { readonly short: string; readonly name: string }[];
  readonly weeks: readonly CalendarWeekView[];
  readonly agenda: readonly AgendaGroupView[];
  /** «Nel mese»: what is known to the month, the season or the year, and what has an open end. */
  readonly loose: readonly CalendarEntryView[];
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map(weekdayName).map((name) => ({
  short: name.slice(0, 3),
  name,
}));
/** A cell that would hide one shows it. */
const SHOWN_IN_CELL = 4;
const BEFORE = 'da-prima';

/** A month with its table, its agenda and what stands in it without a day. */
export function calendarMonthView(
  { month, stays, loose }: CalendarMonth,
  { previous, next }: Partial<Neighbours<CalendarMonth>> = {},
  entries: CalendarEntries,
  { archive, links }: ViewContext,
): CalendarMonthView {
  const name = monthInWords(month);
  const summary = countInCalendar(countItems([stays, loose]));
  const year = month.slice(0, 4);
  const link = (other: CalendarMonth | undefined) =>
    other && {
      label: capital(monthInWords(other.month)),
      href: links.href(calendarUrl(other.month)),
    };
  return {
    ...pageView(links, {
      url: calendarUrl(month),
      title: capital(monthOnly(month)),
      documentTitle: `Calendario di ${name}`,
      description: `Gli eventi di ${name} giorno per giorno: ${summary} nell’archivio di ${archive.site.title}.`,
      crumbs: [
        { label: 'Calendario', href: links.href(CALENDAR) },
        { label: year, href: links.href(calendarUrl(year)) },
      ],
      section: 'calendar',
    }),
    name: capital(name),
    summary: capital(summary),
    caption: `Gli eventi di ${name}, una settimana per riga`,
    weekdays: WEEKDAYS,
    weeks: monthGrid(month, stays).map(({ days, lanes }) => ({
      days: days.map((day) => day && dayView(day, entries)),
      lanes: lanes.map((lane) => lane.map((cell) => cellView(cell, entries))),
    })),
    agenda: agendaOf(month, stays, entries),
    loose: loose.map(entries.ofLoose),
    previous: link(previous),
    next: link(next),
  };
}

function dayView(
  { day, iso, stays }: GridDay<ItemStay>,
  entries: CalendarEntries,
): CalendarDayView {
  const shown = stays.length <= SHOWN_IN_CELL + 1 ? stays : stays.slice(0, SHOWN_IN_CELL);
  const hidden = stays.length - shown.length;
  return {
    number: day,
    datetime: iso,
    entries: shown.map((stay) => ({ entry: entries.ofStay(stay), note: noteOnDay(stay) })),
    more: hidden === 0 ? undefined : `altri ${countEvents(hidden)}`,
    count: stays.length,
    countInWords: `${countEvents(stays.length)} di ${weekdayInWords(iso)}`,
    anchor: stays.length === 0 ? undefined : dayAnchor(iso),
  };
}

function cellView(
  { span, bar }: GridCell<ItemStay>,
  entries: CalendarEntries,
): CalendarWeekView['lanes'][number][number] {
  if (!bar) return { span, bar };
  const { stay, continues, goesOn } = bar;
  const entry = entries.ofStay(stay);
  const days = entries.daysOf(stay);
  const note = continues ? `continua ${days}` : days;
  return { span, bar: { entry, note, continues, goesOn } };
}

/** Each stay once: on its first day, or before all where it began in an earlier month. */
function agendaOf(
  month: string,
  stays: readonly ItemStay[],
  entries: CalendarEntries,
): AgendaGroupView[] {
  const groups = groupBy(stays, ({ first }) => (first < month ? '' : first));
  return [...groups.keys()].sort().map((day) => ({
    anchor: day === '' ? BEFORE : dayAnchor(day),
    label: day === '' ? 'Da prima' : capital(weekdayInWords(day)),
    datetime: day === '' ? undefined : day,
    entries: (groups.get(day) ?? []).map(entries.ofStay),
  }));
}

/** @example dayAnchor('2024-01-07') // "giorno-7" */
function dayAnchor(isoDay: string): string {
  return `giorno-${Number(isoDay.slice(8))}`;
}
