/** A day, a month, a season or a year as readers write it in the fields «Dal» and «Al», and as our pages print it. */
import { fourDigits, twoDigits } from '../../dates/day-number.ts';
import { monthName, seasonName, weekdayName } from '../../dates/names.ts';
import { fold } from '../../text/fold.ts';
import { daysIn } from './range.ts';

/** Which end of a range is written: of a season it is the first month or the last. */
export type End = 'dal' | 'al';

/** Why something is no date: it is none at all, only its year is not said, or its month has no such day. */
export type DayProblem = 'none' | 'year' | 'day';

interface Parts {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** The month in which a season begins. */
  readonly season: number | undefined;
}

/** How a date is spelled, once it is tidy. */
const SPELLINGS = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4}) (?<month>\d\d?|[a-z]{3,})(?: (?<day>\d\d?))?$/,
  /^(?<month>\d\d?|[a-z]{3,}) (?<year>\d{4})$/,
  /^(?:(?<weekday>[a-z]{3,}) )?(?<day>\d\d?) (?<month>\d\d?|[a-z]{3,})(?: (?<year>\d{4}|\d\d))?$/,
  /^(?<month>[a-z]{3,})$/,
  /^(?<month>inverno) (?<year>\d{4}) (?:\d\d)?\d\d$/,
];

const MONTHS = namesOf(monthName, 12);
const WEEKDAYS = namesOf(weekdayName, 7);
const SEASONS = namesOf((number) => seasonName(number + 20), 4);
/** Two digits from here on are of the last century, as in the newsletter's own dates. */
const LAST_CENTURY = 50;

/**
 * What an address says for what a reader wrote; undefined if it is no day, month, season or year.
 * @example parsePartialDay('7/1/2024') // "2024-01-07"
 * @example parsePartialDay('gennaio ’24') // "2024-01"
 * @example parsePartialDay('estate 2023', 'al') // "2023-08"
 * @example parsePartialDay('31 febbraio 2024') // undefined
 */
export function parsePartialDay(text: string, end: End = 'dal'): string | undefined {
  const parts = partsOf(text);
  const address = parts && addressOf(parts, end);
  return address && daysIn(address) && address;
}

/** Why `parsePartialDay` cannot read something. */
export function partialDayProblem(text: string): DayProblem {
  const parts = partsOf(text);
  if (!parts) return 'none';
  return parts.year === undefined ? 'year' : 'day';
}

function addressOf({ year, month, day, season }: Parts, end: End): string | undefined {
  if (year === undefined) return undefined;
  if (season !== undefined) {
    const at = season + (end === 'al' ? 2 : 0);
    return at > 12 ? monthAddress(year + 1, at - 12) : monthAddress(year, at);
  }
  if (month === undefined) return fourDigits(year);
  return monthAddress(year, month) + (day === undefined ? '' : `-${twoDigits(day)}`);
}

function monthAddress(year: number, month: number): string {
  return `${fourDigits(year)}-${twoDigits(month)}`;
}

/** What is said of a date; undefined if it is not the words of one. */
function partsOf(text: string): Parts | undefined {
  const words = tidy(text);
  for (const spelling of SPELLINGS) {
    const groups = spelling.exec(words)?.groups;
    if (!groups) continue;
    const { year, month, day, weekday } = groups;
    const season = day === undefined ? SEASONS.indexOf(month ?? '') + 1 : 0;
    const parts = {
      year: year === undefined ? undefined : yearOf(year),
      month: month === undefined ? undefined : monthOf(month),
      day: day === undefined ? undefined : Number(day),
      season: season > 0 ? 3 * season : undefined,
    };
    const isNamed = month === undefined || parts.month !== undefined || season > 0;
    const isOfWeek = weekday === undefined || beginsSo(WEEKDAYS, weekday) > 0;
    if (isNamed && isOfWeek && (parts.day ?? 0) <= 31 && parts.year !== 0) return parts;
  }
  return undefined;
}

/** In small letters, with one space between its parts and years of four digits after an apostrophe, without articles. */
function tidy(text: string): string {
  return fold(text)
    .replace(/\s*'(\d\d)\s*$/, (_, digits) => ` ${yearOf(digits)}`)
    .replace(/(\d)\s*[°º^]/g, '$1 ')
    .replace(/\s*[,/-]\s*|\.\s*|\s+/g, ' ')
    .trim()
    .replace(/\b(?:(?:il|dal|al) |(?:dal|al)?l' ?)(?=\d|primo)/, '')
    .replace(/\bprimo(?= )/, '1')
    .replace(/ (?:del?|di)(?= )/g, '')
    .trim();
}

/** «2023» for «23». */
function yearOf(digits: string): number {
  const number = Number(digits);
  if (digits.length !== 2) return number;
  return number < LAST_CENTURY ? 2000 + number : 1900 + number;
}

function monthOf(word: string): number | undefined {
  const month = /^\d/.test(word) ? Number(word) : beginsSo(MONTHS, word);
  return month >= 1 && month <= 12 ? month : undefined;
}

/** The number of the first name that begins so, from three letters on; 0 if there is none. */
function beginsSo(names: readonly string[], word: string): number {
  return names.findIndex((name) => name.startsWith(word)) + 1;
}

function namesOf(name: (number: number) => string, most: number): readonly string[] {
  return Array.from({ length: most }, (_, at) => fold(name(at + 1)));
}
