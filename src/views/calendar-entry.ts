import { formatDate } from '../dates/display.ts';
import { hoursWords } from '../dates/display-hours.ts';
import { parseEdtf } from '../dates/edtf.ts';
import type { Stay } from '../dates/placement.ts';
import { hoursOfDay, stayEnds } from '../dates/stay-ends.ts';
import type { CalendarItem, ItemStay, LooseItem } from '../model/calendar.ts';
import type { ArchiveEvent } from '../model/issue.ts';
import { memo } from '../text/memo.ts';
import type { ViewContext } from './context.ts';
import { partViews } from './event-body.ts';
import { dateInWords } from './event-card.ts';
import type { TitleView } from './page-view.ts';

/** An event, or a part of a round-up, wherever the calendar names it. */
export interface CalendarEntryView {
  readonly title: string;
  readonly lang: string | undefined;
  readonly href: string;
  /** Normalised date with weekday, year and hours: «Sabato 20 gennaio 2024, ore 17.30». */
  readonly words: string;
  /** Of a part: its round-up, and where it is. */
  readonly roundUp: TitleView | undefined;
  readonly location: string | undefined;
  /** «Annullato», «Rinviato», in a preview «Bozza», or undefined. */
  readonly status: string | undefined;
  /**
   * The ends of this stay for the browser to compare with now, as precise as they are known: «2024-01-07T17:30»,
   * «2024-01-07», «2024-01», «2024», the last with its earliest and latest where it may be either. Undefined for an open end;
   * both for what will not happen as announced.
   */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** In the table: on a single day, or as a bar. */
export interface CalendarCellEntryView {
  readonly entry: CalendarEntryView;
  /** «ore 17.30», «inizio», «ultimo giorno», as far as known. */
  readonly note: string;
}

/** Makes the entries of one calendar, each once. */
export interface CalendarEntries {
  readonly ofStay: (stay: ItemStay) => CalendarEntryView;
  readonly ofLoose: (loose: LooseItem) => CalendarEntryView;
  /** The days of a bar: «dal 29 gennaio al 2 febbraio 2024». */
  readonly daysOf: (stay: ItemStay) => string;
}

/** Entries for all pages of the calendar, so that an event of many months is put into words once. */
export function calendarEntries(context: ViewContext): CalendarEntries {
  const anchors = memo((event: ArchiveEvent) => partViews(event.parts).map(({ anchor }) => anchor));
  const ofItem = memo((item: CalendarItem) => itemView(item, anchors, context));
  const ofStay = memo((stay: ItemStay) => {
    const entry = ofItem(stay.item);
    if (entry.status) return entry;
    return { ...entry, ...stayEnds(stay, stay.item.date.times) };
  });
  const ofLoose = memo(({ item, first, last }: LooseItem) => {
    const entry = ofItem(item);
    return entry.status ? entry : { ...entry, first, last };
  });
  return { ofStay, ofLoose, daysOf: memo(daysInWords) };
}

function itemView(
  { event, part, date }: CalendarItem,
  anchors: (event: ArchiveEvent) => readonly string[],
  { card }: Pick<ViewContext, 'card'>,
): CalendarEntryView {
  const { title, lang, href, words, ...ofCard } = card(event);
  const status = ofCard.status ?? (event.issue.draft ? 'Bozza' : undefined);
  const ends = { first: undefined, last: undefined };
  if (!part) {
    return { title, lang, href, words, roundUp: undefined, location: undefined, status, ...ends };
  }
  return {
    title: part.title,
    lang: undefined,
    href: `${href}#${anchors(event)[event.parts.indexOf(part)]}`,
    words: dateInWords(date),
    roundUp: { title, lang },
    location: part.location,
    status,
    ...ends,
  };
}

const KNOWN_ENDS: Readonly<Record<Stay['known'], string>> = {
  start: 'inizio',
  end: 'ultimo giorno',
  both: '',
};

/** What the table says beside the title of something that falls on one day. */
export function noteOnDay({ first, known, item }: ItemStay): string {
  const hours = hoursWords(hoursOfDay(item.date.times, first), 'long').replace(/^, /, '');
  return [KNOWN_ENDS[known], hours].filter(Boolean).join(', ');
}

function daysInWords({ first, last }: Stay): string {
  const value = parseEdtf(`${first}/${last}`);
  return value ? formatDate({ value, times: [] }, 'long') : '';
}
