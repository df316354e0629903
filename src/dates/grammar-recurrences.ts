// Days that come back: `i giovedì di marzo`, `tutti i martedì dal 5 marzo al 28 maggio`, `ogni secondo venerdì del mese`,
// `ultima domenica di marzo`. A weekday with the number of its day is no recurrence.
import { Cursor } from './cursor.ts';
import { readHours } from './grammar-hours.ts';
import { readBounds } from './grammar-ranges.ts';
import {
  readRules,
  readWeekdayRules,
  readWeekdaySpan,
  readWeekends,
  takeJoint,
} from './grammar-weekdays.ts';
import type { Item, Point, Range, Recurrence, RecurrenceRule, Single } from './syntax.ts';

interface Head {
  readonly rules: readonly RecurrenceRule[];
  /** With `ogni`, `tutti i` or `di ogni mese` it cannot be a single day. */
  readonly every: boolean;
  /** «del mese» without its name, or «ultima domenica» and nothing else. */
  readonly someMonth: boolean;
  /** Nothing but the name of a weekday, as in many titles. */
  readonly bare: boolean;
}

/** Reads a recurrence with its bounds; without bounds only when it says `ogni`. */
export function readRecurrence(cursor: Cursor): Recurrence | undefined {
  return cursor.attempt(() => {
    const start = cursor.index;
    const head = readHead(cursor);
    if (!head) return undefined;
    const { rules } = head;
    const between = readHoursBeforeBounds(cursor);
    const within = between?.within ?? readWithin(cursor) ?? someMonth(cursor, head);
    if (!within && !head.every) return undefined;
    const span = cursor.spanFrom(start);
    const recurrence = { kind: 'recurrence', rules, within: within ?? [], ...span } as const;
    return between ? { ...recurrence, hours: between.hours } : recurrence;
  });
}

/** `ogni martedì alle 18 dal 5 al 26 marzo`: hours that what follows bounds shows to be in between. */
function readHoursBeforeBounds(cursor: Cursor) {
  return cursor.attempt(() => {
    const hours = readHours(cursor);
    const within = hours.length > 0 ? readWithin(cursor) : undefined;
    return within && { hours, within };
  });
}

/**
 * A recurrence after its bounds: `dal 5 al 26 marzo, ogni martedì`, `marzo e aprile, tutti i sabati`; undefined when it
 * has bounds of its own. Without a sign before it several bounds could mean the last alone.
 */
export function readRecurrenceAfter(
  cursor: Cursor,
  items: readonly Item[],
): Recurrence | undefined {
  const within = boundsAtEnd(items);
  const last = within.at(-1);
  return cursor.attempt(() => {
    const sign = cursor.take(',', ':', '-', '(');
    const isOf = cursor.take('of') !== undefined;
    const head = readHead(cursor);
    if (!head || !last || (within.length > 1 && !sign) || readWithin(cursor)) return undefined;
    if (head.bare && !isOf && !isListOfWeekdays(head, last)) return undefined;
    cursor.take(')');
    if (otherHoursFollow(cursor)) return undefined;
    const { end } = cursor.spanFrom(cursor.index - 1);
    return { kind: 'recurrence', rules: head.rules, within, offset: within[0]?.offset ?? 0, end };
  });
}

/** «…, dal martedì al venerdì ore 10-18, sabato ore 10-20»: not days that come back, but hours of each day. */
function otherHoursFollow(cursor: Cursor): boolean {
  const ahead = new Cursor(cursor.tokens, cursor.index);
  if (readHours(ahead).length === 0) return false;
  ahead.skip(',', ';', 'and', '-');
  return readWeekdayRules(ahead) !== undefined && readHours(ahead).length > 0;
}

/** The last item, with those right before it that are bounds like it. */
function boundsAtEnd(items: readonly Item[]): readonly (Single | Range)[] {
  const last = items.at(-1);
  if (!last || last.kind === 'recurrence') return [];
  const other = isLong(last) ? items.findLastIndex((item) => !isLong(item)) : items.length - 2;
  return items.slice(other + 1).filter((item) => item.kind !== 'recurrence');
}

/** `dal 5 al 26 marzo, martedì e giovedì`; one weekday alone may be a caption, or the day of the hours after it. */
function isListOfWeekdays({ rules }: Head, within: Single | Range): boolean {
  const isClosed = within.kind === 'range' ? within.to !== undefined : isLong(within);
  return rules.length > 1 && isClosed;
}

function readHead(cursor: Cursor): Head | undefined {
  const start = cursor.index;
  const first = readWeekends(cursor) ?? readWeekdaySpan(cursor) ?? readRules(cursor);
  if (!first) return undefined;
  const bare = cursor.tokens[start]?.type === 'weekday';
  const everyMonth = cursor.take('of-every-month') !== undefined;
  const every = everyMonth || ['every', 'every-weekend'].includes(cursor.tokens[start]?.type ?? '');
  const isOrdinal = first.every(({ ordinal }) => ordinal !== undefined);
  const someMonth = cursor.take('of-the-month') !== undefined || (isOrdinal && !every);
  return { rules: first, every, bare, someMonth };
}

function readWithin(cursor: Cursor): readonly (Single | Range)[] | undefined {
  return cursor.attempt(() => {
    const bounds: (Single | Range)[] = [];
    let next = readOneBounds(cursor, false);
    while (next) {
      bounds.push(next);
      next = cursor.attempt(() => (takeJoint(cursor) ? readOneBounds(cursor, true) : undefined));
    }
    return bounds.length > 0 ? bounds : undefined;
  });
}

function readOneBounds(cursor: Cursor, inList: boolean): Single | Range | undefined {
  return cursor.attempt(() => {
    if (!inList) cursor.take(',');
    cursor.skip('of', 'of-the-month', 'noise');
    const bounds = cursor.at('weekday') ? undefined : readBounds(cursor);
    return bounds && isLong(bounds) ? bounds : undefined;
  });
}

/** A month, a year, an interval: more than a day. */
function isLong(bounds: Item): bounds is Single | Range {
  return bounds.kind === 'range' || (bounds.kind === 'single' && bounds.point.day === undefined);
}

/** «il secondo venerdì del mese», «ultima domenica»: of the month of the issue. */
function someMonth(cursor: Cursor, head: Head): readonly Single[] | undefined {
  if (!head.someMonth) return undefined;
  const span = cursor.spanFrom(cursor.index - 1);
  const point: Point = { someMonth: true, ...span };
  return [{ kind: 'single', point, ...span }];
}
