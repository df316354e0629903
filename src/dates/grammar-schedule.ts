// Which of the days has which hours, said after the days: `(il 10 ore 21; l'11 ore 17)`, `sabato ore 21 e domenica ore 17`.
import type { Cursor } from './cursor.ts';
import { readHours } from './grammar-hours.ts';
import { readPoint } from './grammar-points.ts';
import { readWeekdayRules } from './grammar-weekdays.ts';
import type { Point, ScheduleEntry } from './syntax.ts';

/** Hours of single days in parentheses. */
export function readSchedule(cursor: Cursor): readonly ScheduleEntry[] | undefined {
  return cursor.attempt((ahead) => {
    if (!ahead.take('(')) return undefined;
    const entries = readEntries(ahead, readDays);
    return ahead.take(')') && entries;
  });
}

/** Hours of single days by the name of the day alone: only where the days have no hours yet. */
export function readHoursByWeekday(cursor: Cursor): readonly ScheduleEntry[] | undefined {
  return cursor.attempt((ahead) => {
    ahead.take(',', ';', ':', '-');
    return readEntries(ahead, readWeekdays);
  });
}

function readEntries(
  cursor: Cursor,
  readDates: (cursor: Cursor) => readonly Point[],
): readonly ScheduleEntry[] | undefined {
  const entries: ScheduleEntry[] = [];
  for (;;) {
    const entry = cursor.attempt((ahead) => {
      if (entries.length > 0) ahead.skip(',', ';', 'and', '-');
      const points = readDates(ahead);
      const hours = points.length > 0 ? readHours(ahead) : [];
      return hours.length > 0 ? points.map((point) => ({ point, hours })) : undefined;
    });
    if (!entry) return entries.length > 0 ? entries : undefined;
    entries.push(...entry);
  }
}

function readDays(cursor: Cursor): readonly Point[] {
  const day = readPoint(cursor);
  return day ? [day] : readWeekdays(cursor);
}

/** «sabato», «venerdì e sabato», «dal martedì al venerdì». */
function readWeekdays(cursor: Cursor): readonly Point[] {
  const start = cursor.index;
  const rules = readWeekdayRules(cursor);
  if (rules) return rules.map(({ weekday }) => ({ weekday, ...cursor.spanFrom(start) }));
  const point = readWeekday(cursor);
  return point ? [point] : [];
}

function readWeekday(cursor: Cursor): Point | undefined {
  return cursor.attempt((ahead) => {
    ahead.skip('article', 'noise');
    const start = ahead.index;
    const weekday = ahead.take('weekday')?.value;
    return weekday === undefined ? undefined : { weekday, ...ahead.spanFrom(start) };
  });
}
