/** How the page says a day, a month, a year, and a range from one to another. */
import { monthName } from '../../dates/names.ts';
import { daysIn } from './range.ts';

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
