/** A day, a month or a year as readers write it in the fields «Dal» and «Al», and how the page says it. */
import { monthName } from '../../dates/names.ts';
import { fold } from '../../text/fold.ts';
import { daysIn } from './range.ts';

const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const DAY_FIRST = /^(?:(\d{1,2})\s*[-/.]\s*)?(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const MONTH_IN_WORDS = /^(?:(\d{1,2})\s*[°º^]?\s+)?([a-z]{3,})\.?\s+(?:del?\s+)?(\d{4})$/;

/**
 * What an address says for what a reader wrote; undefined if it is no day, month or year.
 * @example parsePartialDay('7/1/2024') // "2024-01-07"
 * @example parsePartialDay('gennaio 2024') // "2024-01"
 * @example parsePartialDay('31 febbraio 2024') // undefined
 */
export function parsePartialDay(text: string): string | undefined {
  const written = fold(text).trim().replace(/\s+/g, ' ');
  const [year, month, day] = partsOf(written);
  if (year === undefined) return undefined;
  const address = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return daysIn(address) && address;
}

function partsOf(written: string): readonly (string | undefined)[] {
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst) return yearFirst.slice(1);
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return dayFirst.slice(1).reverse();
  const [, day, name = '', year] = MONTH_IN_WORDS.exec(written) ?? [];
  const month = monthNumber(name);
  return month === undefined ? [] : [year, String(month), day];
}

/** The month that begins so, from three letters on. */
function monthNumber(name: string): number | undefined {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return name === '' ? undefined : months.find((month) => monthName(month).startsWith(name));
}

/**
 * A day, month or year of an address in words; what it cannot read stays.
 * @example partialDayWords('2024-01-07') // "7 gennaio 2024"
 */
export function partialDayWords(text: string): string {
  if (!daysIn(text)) return text;
  const [year = '', month, day] = text.split('-');
  const name = month && monthName(Number(month));
  return [day && dayWords(Number(day)), name, year].filter(Boolean).join(' ');
}

/**
 * A range in words, as a sentence goes on.
 * @example rangeWords({ dal: '2024-01', al: '2024-04' }) // "da gennaio 2024 ad aprile 2024"
 * @example rangeWords({ dal: '2024-01-08', al: '' }) // "dall’8 gennaio 2024"
 * @example rangeWords({ dal: '2024', al: '2024' }) // "2024"
 */
export function rangeWords({ dal, al }: { readonly dal: string; readonly al: string }): string {
  if (dal === al) return partialDayWords(dal);
  const [from, to] = [dal && `${joined('da', dal)}`, al && `${joined('a', al)}`];
  if (from && to) return `${from} ${to}`;
  return from || `fino ${to}`;
}

/** A preposition with the article that years and days want: «dal 2024», «all’11 maggio 2024», «ad aprile 2024». */
function joined(preposition: 'da' | 'a', text: string): string {
  const words = partialDayWords(text);
  const isMonth = /^\d{4}-\d\d$/.test(text);
  if (isMonth)
    return preposition === 'a' && /^a/.test(words) ? `ad ${words}` : `${preposition} ${words}`;
  return /^(?:8|11) /.test(words) ? `${preposition}ll’${words}` : `${preposition}l ${words}`;
}

function dayWords(day: number): string {
  return day === 1 ? '1°' : String(day);
}
