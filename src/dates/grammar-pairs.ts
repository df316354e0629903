// Pairs of hours that no word says to be hours, after the dates that they belong to.
import type { Cursor } from './cursor.ts';
import { readUnmarkedHours } from './grammar-hours.ts';
import { atPairWithMinutes } from './grammar-times.ts';
import type { Hours, Item } from './syntax.ts';

/**
 * What `readItems` left as hours: `martedì 5 marzo, 10-12`, `martedì 5 marzo 10-13 e 15-19`, `5 marzo 10-12.30`, `dal 4
 * al 20 marzo, tutti i giorni 9-13`, `5 marzo, mattina 9-13, pomeriggio 14-18`.
 */
export function readPairsOfHours(cursor: Cursor, last: Item | undefined): readonly Hours[] {
  const isDay = last?.kind === 'single' && last.point.month !== undefined;
  const isDaily = cursor.peek(-1)?.type === 'daily';
  const hasWeekday = isDay && last.point.weekday !== undefined;
  const isSure = isDaily || hasWeekday || atPairWithMinutes(cursor);
  const hours: Hours[] = [];
  for (;;) {
    const next = cursor.attempt((ahead) => {
      const isFirst = hours.length === 0;
      const joint = isFirst ? ahead.take(',') : ahead.take(',', ';', 'and', '/');
      const isNamed = endsInDay(last) && isAfterDayPart(ahead);
      const mayBegin = joint || isNamed || (isFirst && isSure);
      const pair = mayBegin ? readUnmarkedHours(ahead) : undefined;
      return pair?.to && pair;
    });
    if (!next) return hours;
    hours.push(next);
  }
}

function endsInDay(item: Item | undefined): boolean {
  if (item?.kind === 'recurrence') return false;
  const point = item?.kind === 'range' ? item.to : item?.point;
  return point?.day !== undefined;
}

/** `mattina`, `mattina:` right before the cursor, or at it, which then moves past. */
function isAfterDayPart(cursor: Cursor): boolean {
  const isBefore = ['day-part', 'afternoon'].includes(cursor.peek(-1)?.type ?? 'other');
  const isNamed = isBefore || cursor.take('day-part') !== undefined;
  if (isNamed) cursor.take(':');
  return isNamed;
}
