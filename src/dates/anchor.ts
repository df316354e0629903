import { daysInMonth } from './calendar.ts';
import { twoDigits } from './day-number.ts';

/** The period against which a date without year, or without month, is read. Months are counted as `year * 12 + month - 1`. */
export interface Anchor {
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** A year anchor gives its year to every date and its month to none. */
  readonly wholeYear: boolean;
}

const ANCHOR =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)|\/(?<endYear>\d{4})-(?<endMonth>\d\d))?)?$/;

/**
 * Reads an anchor: a year, a month, a day (for its month), or an EDTF interval of months.
 * @example parseAnchor('2024-01/2024-02') // January and February 2024
 * @example parseAnchor('gennaio') // undefined
 */
export function parseAnchor(text: string): Anchor | undefined {
  const parts = ANCHOR.exec(text.trim())?.groups;
  if (!parts) return undefined;
  const year = Number(parts.year);
  if (parts.month === undefined) {
    return { firstMonth: year * 12, lastMonth: year * 12 + 11, wholeYear: true };
  }
  const first = monthCount(year, Number(parts.month));
  const last =
    parts.endYear === undefined ? first : monthCount(Number(parts.endYear), Number(parts.endMonth));
  if (first === undefined || last === undefined || last < first) return undefined;
  if (parts.day !== undefined && !isDay(parts.year, parts.month, parts.day)) return undefined;
  return { firstMonth: first, lastMonth: last, wholeYear: false };
}

function monthCount(year: number, month: number): number | undefined {
  return month >= 1 && month <= 12 ? year * 12 + month - 1 : undefined;
}

function isDay(year = '', month = '', day = ''): boolean {
  const number = Number(day);
  return number >= 1 && number <= daysInMonth(Number(year), Number(month));
}

/** The month of an anchor that is one month; undefined where it is longer. */
export function onlyMonth(anchor: Anchor): number | undefined {
  return anchor.firstMonth === anchor.lastMonth ? (anchor.firstMonth % 12) + 1 : undefined;
}

/** How far from the anchor's first month a date without year may lie: together one year, so there is always one answer. «Prossimo» looks forward only. */
const MONTHS_BEFORE = 3;

/**
 * The years that a month without year may mean: one, or more where a long anchor holds that month twice.
 * @example yearsOfMonth(parseAnchor('2024-01'), 12) // [2023]
 * @example yearsOfMonth(parseAnchor('2024-01'), 12, 0) // [2024]
 */
export function yearsOfMonth(
  anchor: Anchor,
  month: number,
  monthsBefore = MONTHS_BEFORE,
): readonly number[] {
  const inside: number[] = [];
  const firstYear = Math.floor(anchor.firstMonth / 12);
  for (let year = firstYear; year * 12 <= anchor.lastMonth; year++) {
    const count = year * 12 + month - 1;
    if (count >= anchor.firstMonth && count <= anchor.lastMonth) inside.push(year);
  }
  if (inside.length > 0) return inside;
  const earliest = anchor.firstMonth - monthsBefore;
  const sameYear = Math.floor(earliest / 12);
  return [sameYear * 12 + month - 1 >= earliest ? sameYear : sameYear + 1];
}

/**
 * The anchor in words that `parseAnchor` reads.
 * @example serializeAnchor(anchor) // "2024-01/2024-02"
 */
export function serializeAnchor({ firstMonth, lastMonth, wholeYear }: Anchor): string {
  if (wholeYear) return String(Math.floor(firstMonth / 12)).padStart(4, '0');
  const [first, last] = [isoMonth(firstMonth), isoMonth(lastMonth)];
  return first === last ? first : `${first}/${last}`;
}

function isoMonth(count: number): string {
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${twoDigits((count % 12) + 1)}`;
}

/** The years that an anchor touches: one, or more. */
export function yearsOfAnchor({ firstMonth, lastMonth }: Anchor): readonly number[] {
  const [first, last] = [Math.floor(firstMonth / 12), Math.floor(lastMonth / 12)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
