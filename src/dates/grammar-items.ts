// Dates in a list: `5, 7 e 9 marzo`. Commas and `e` bind less than the `-` and `/` of `grammar-ranges.ts`.
import { Cursor } from './cursor.ts';
import { readHoursByLetter } from './grammar-hours.ts';
import { readDaysAfterMonth, readDaysAfterWeekdays, readDecades } from './grammar-lists.ts';
import { isOneOClock, readRange, readRun, single } from './grammar-ranges.ts';
import { readRecurrence, readRecurrenceAfter } from './grammar-recurrences.ts';
import { atPairWithMinutes } from './grammar-times.ts';
import type { Item } from './syntax.ts';

/** Reads dates joined by commas and `e`; undefined when the cursor is not at a date. */
export function readItems(cursor: Cursor): readonly Item[] | undefined {
  const items: Item[] = [];
  let next = readItem(cursor);
  while (next) {
    items.push(...next);
    const recurrence = readRecurrenceAfter(cursor, items);
    if (recurrence) items.splice(-recurrence.within.length, Infinity, recurrence);
    const before = items.at(-1);
    next = cursor.attempt((ahead) => {
      if (before?.kind === 'recurrence' && before.hours) return undefined;
      if (!takeListJoint(ahead, before) || isPairOfHours(ahead, before) || isOneOClock(ahead)) {
        return undefined;
      }
      return readItem(ahead);
    });
  }
  return items.length > 0 ? items : undefined;
}

/**
 * A comma, `e`, a new line, a slash after an interval (`5-7 marzo / 9-10 aprile`); nothing at all before a weekday or
 * before the preposition of an interval.
 */
function takeListJoint(cursor: Cursor, before: Item | undefined): boolean {
  if (before?.kind === 'range' && before.joint === '-' && cursor.take('/')) return true;
  const comma = cursor.take(',', ';');
  const and = cursor.take('and');
  if (comma || and || cursor.peek()?.newLine) return true;
  return cursor.at('weekday', 'from', 'from-elided', 'every');
}

/**
 * «martedì 5 marzo, 10-12», «12 marzo, 10-12»: two numbers alone at the end are hours after a day with its weekday, or
 * when as days they would not come after the one before.
 */
function isPairOfHours(cursor: Cursor, before: Item | undefined): boolean {
  if (atPairWithMinutes(cursor) || atHoursByLetter(cursor)) return true;
  if (before?.kind !== 'single' && before?.kind !== 'range') return false;
  const last = before.kind === 'single' ? before.point : before.to;
  if (last?.month === undefined || !endsInPairs(cursor)) return false;
  return last.weekday !== undefined || (cursor.peek()?.value ?? 0) <= (last.day ?? 0);
}

function atHoursByLetter({ tokens, index }: Cursor): boolean {
  return readHoursByLetter(new Cursor(tokens, index)).length > 0;
}

/** `10-12`, `10-13 e 15-19`, and nothing after them. */
function endsInPairs(cursor: Cursor): boolean {
  for (let ahead = 0; ; ahead += 4) {
    const types = [0, 1, 2].map((next) => cursor.peek(ahead + next)?.type);
    if (types.join(' ') !== 'number - number') return false;
    const joint = cursor.peek(ahead + 3)?.type ?? '.';
    if (joint === '.') return true;
    if (joint !== ',' && joint !== 'and' && joint !== '/') return false;
  }
}

/** `5 marzo, martedì`: a weekday alone at the end. */
function readWeekdayAtEnd(cursor: Cursor, item: Item): Item {
  if (item.kind !== 'single' || item.point.day === undefined) return item;
  const weekday = cursor.attempt((ahead) => {
    ahead.take(',');
    const token = ahead.take('weekday');
    return ahead.peek() === undefined ? token?.value : undefined;
  });
  return weekday === undefined ? item : single({ ...item.point, weekday });
}

function readItem(cursor: Cursor): readonly Item[] | undefined {
  cursor.skip('daily');
  const recurrence = readRecurrence(cursor);
  if (recurrence) return [recurrence];
  const shared = readDaysAfterWeekdays(cursor) ?? readDecades(cursor) ?? readDaysAfterMonth(cursor);
  if (shared) return shared;
  const range = readRange(cursor);
  const items = range ? [range] : readRun(cursor);
  const [only] = items ?? [];
  if (items?.length !== 1 || !only) return items;
  cursor.attempt((ahead) => {
    ahead.take(',', ';', ':', '-');
    return ahead.take('daily');
  });
  return [readWeekdayAtEnd(cursor, only)];
}
