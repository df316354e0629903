// One date in words, with the preposition and the elision that Italian wants before it.
import { isoWeekday } from './calendar.ts';
import { fourDigits } from './day-number.ts';
import { seasonStart } from './edtf-bounds.ts';
import type { EdtfDate } from './edtf-value.ts';
import { monthName, seasonName, shortMonthName, weekdayName } from './names.ts';

/** `long` «5 gennaio 2024», `short` «5 gen 2024», `weekday` «venerdì 5 gennaio 2024». */
export type DateStyle = 'long' | 'short' | 'weekday';

/** Which parts of a date are written, where the next date says the rest. */
export interface Shown {
  readonly month: boolean;
  readonly year: boolean;
}

/** A date on its own. */
const ALL_PARTS: Shown = { month: true, year: true };

/** A date without preposition: «1° gennaio 2024». */
export function dateWords(date: EdtfDate, style: DateStyle, shown: Shown = ALL_PARTS): string {
  const { year, month, day, season } = date;
  const yearWords = yearsInWords(date);
  if (season !== undefined) return `${seasonName(season)} ${yearWords}`;
  if (month === undefined) return yearWords;
  const name = style === 'short' ? shortMonthName(month) : monthName(month);
  const monthWords = shown.month ? (shown.year ? `${name} ${yearWords}` : name) : '';
  if (day === undefined) return monthWords;
  const words = day === 1 ? '1°' : String(day);
  const dayWords =
    style === 'weekday' ? `${weekdayName(isoWeekday({ year, month, day }))} ${words}` : words;
  return monthWords === '' ? dayWords : `${dayWords} ${monthWords}`;
}

/** The year of a date; a winter has two: «2021-2022». */
export function yearsInWords({ year, season }: EdtfDate): string {
  const isWinter = season !== undefined && seasonStart(season) === 12;
  return isWinter ? `${fourDigits(year)}-${fourDigits(year + 1)}` : fourDigits(year);
}

/** «dal 5 gennaio», «dall’8 gennaio», «da venerdì 5 gennaio», «da gennaio», «dal 2024». */
export function fromWords(date: EdtfDate, style: DateStyle, shown?: Shown): string {
  const words = dateWords(date, style, shown);
  if (!takesArticle(date, style)) return `da ${words}`;
  return isElided(date) ? `dall’${words}` : `dal ${words}`;
}

/** «al 5 gennaio», «all’8 gennaio», «a venerdì 5 gennaio», «ad aprile», «al 2024». */
export function toWords(date: EdtfDate, style: DateStyle, shown?: Shown): string {
  const words = dateWords(date, style, shown);
  if (!takesArticle(date, style)) return words.startsWith('a') ? `ad ${words}` : `a ${words}`;
  return isElided(date) ? `all’${words}` : `al ${words}`;
}

function takesArticle({ precision }: EdtfDate, style: DateStyle): boolean {
  return precision === 'year' || (precision === 'day' && style !== 'weekday');
}

/** «otto» and «undici» begin with a vowel. */
function isElided({ day }: EdtfDate): boolean {
  return day === 8 || day === 11;
}
