// Which of the days has which hours, said after the days: `(il 10 ore 21; l'11 ore 17)`, `sabato ore 21 e domenica ore 17`.
import type { Cursor } from './cursor.ts';
import type { Point, ScheduleEntry } from './draft.ts';
import { readHours } from './grammar-hours.ts';
import { readPoint } from './grammar-points.ts';

/** Hours of single days in parentheses. */
export function readSchedule(cursor: Cursor): readonly ScheduleEntry[] | undefined {
  return cursor.attempt((ahead) => {
    if (!ahead.take('(')) return undefined;
    const entries = readEntries(ahead, readDay);
    return ahead.take(')') && entries;
  });
}

/** Hours of single days by the name of the day alone: only where the days have no hours yet. */
export function readHoursByWeekday(cursor: Cursor): readonly ScheduleEntry[] | undefined {
  return cursor.attempt((ahead) => {
    ahead.take(',', ';', ':', '-');
    return readEntries(ahead, readWeekday);
  });
}

function readEntries(
  cursor: Cursor,
  readDate: (cursor: Cursor) => Point | undefined,
): readonly ScheduleEntry[] | undefined {
  const entries: ScheduleEntry[] = [];
  for (;;) {
    const entry = cursor.attempt((ahead) => {
      if (entries.length > 0) ahead.skip(',', ';', 'and', '-');
      const point = readDate(ahead);
      const hours = point ? readHours(ahead) : [];
      return point && hours.length > 0 ? { point, hours } : undefined;
    });
    if (!entry) return entries.length > 0 ? entries : undefined;
    entries.push(entry);
  }
}

function readDay(cursor: Cursor): Point | undefined {
  return readPoint(cursor) ?? readWeekday(cursor);
}

function readWeekday(cursor: Cursor): Point | undefined {
  return cursor.attempt((ahead) => {
    ahead.skip('article', 'noise');
    const start = ahead.index;
    const weekday = ahead.take('weekday')?.value;
    return weekday === undefined ? undefined : { weekday, ...ahead.spanFrom(start) };
  });
}
