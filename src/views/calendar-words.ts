import { isoWeekday } from '../dates/calendar.ts';
import { monthName, weekdayName } from '../dates/names.ts';
import { countEvents } from './counts.ts';

/** How many stand in a month or a year. @example countInCalendar(0) // "nessun evento" */
export function countInCalendar(number: number): string {
  return number === 0 ? 'nessun evento' : countEvents(number);
}

/** @example monthInWords('2024-01') // "gennaio 2024" */
export function monthInWords(month: string): string {
  return `${monthOnly(month)} ${month.slice(0, 4)}`;
}

/** @example monthOnly('2024-01') // "gennaio" */
export function monthOnly(month: string): string {
  return monthName(Number(month.slice(5)));
}

/** @example weekdayInWords('2024-01-17') // "mercoledì 17" */
export function weekdayInWords(isoDay: string): string {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return `${weekdayName(isoWeekday({ year, month, day }))} ${day === 1 ? '1°' : day}`;
}
