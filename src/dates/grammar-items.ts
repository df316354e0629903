// Dates joined: intervals, runs, lists. `-` and `/` bind closer than commas and `e`.
import type { Cursor } from './cursor.ts';
import type { Item, Point, Range, Single } from './draft.ts';
import { readPoint } from './grammar-points.ts';
import { readRecurrence, readRecurrenceAfter } from './grammar-recurrences.ts';

/** Reads dates joined by commas and `e`; undefined when the cursor is not at a date. */
export function readItems(cursor: Cursor): readonly Item[] | undefined {
  const items: Item[] = [];
  let next = readItem(cursor);
  while (next) {
    items.push(...next);
    const before = next.at(-1);
    next = cursor.attempt((ahead) => {
      if (!takeListJoint(ahead) || isPairOfHours(ahead, before) || isOneOClock(ahead)) {
        return undefined;
      }
      return readItem(ahead);
    });
  }
  return items.length > 0 ? items : undefined;
}

/** A comma, `e`, a new line; nothing at all before a weekday or before the preposition of an interval. */
function takeListJoint(cursor: Cursor): boolean {
  const comma = cursor.take(',', ';');
  const and = cursor.take('and');
  if (comma || and || cursor.peek()?.newLine) return true;
  return cursor.at('weekday', 'from', 'from-elided', 'every');
}

/** `sabato e domenica 9 e 10 marzo`: as many days as weekdays, in the same order. */
function readDaysAfterWeekdays(cursor: Cursor): readonly Item[] | undefined {
  return cursor.attempt((ahead) => {
    const weekdays: number[] = [];
    ahead.take('article');
    for (let next = ahead.take('weekday'); next; next = ahead.take('weekday')) {
      weekdays.push(next.value);
      ahead.skip(',', 'and', '-', 'article');
    }
    if (weekdays.length < 2) return undefined;
    const points: Point[] = [];
    for (let next = readPoint(ahead); next; next = readPoint(ahead)) {
      points.push({ ...next, weekday: weekdays[points.length] });
      if (points.length === weekdays.length || !ahead.take(',', 'and', '-')) break;
    }
    const allDays = points.every(({ day }) => day !== undefined);
    return allDays && points.length === weekdays.length ? points.map(single) : undefined;
  });
}

/** «martedì 5 marzo, 10-12»: after a day with its weekday, two numbers alone at the end are hours. */
function isPairOfHours(cursor: Cursor, before: Item | undefined): boolean {
  if (before?.kind !== 'single') return false;
  const { weekday, month } = before.point;
  const [from, dash, to, next] = [0, 1, 2, 3].map((ahead) => cursor.peek(ahead)?.type);
  const isPair = from === 'number' && dash === '-' && to === 'number';
  return (
    isPair && weekday !== undefined && month !== undefined && (next === undefined || next === '.')
  );
}

function readItem(cursor: Cursor): readonly Item[] | undefined {
  cursor.skip('daily');
  const recurrence = readRecurrence(cursor);
  if (recurrence) return [recurrence];
  const shared = readDaysAfterWeekdays(cursor);
  if (shared) return shared;
  const range = readRange(cursor);
  const items = range ? [range] : readRun(cursor);
  const [only] = items ?? [];
  if (items?.length !== 1 || !only || only.kind === 'recurrence') return items;
  cursor.attempt((ahead) => {
    ahead.take(',');
    return ahead.take('daily');
  });
  return [readRecurrenceAfter(cursor, only) ?? only];
}

/** Reads an interval, or one or more dates that are not recurrences. */
export function readBounds(cursor: Cursor): Item | undefined {
  return cursor.attempt(() => {
    const items = readRange(cursor) ?? readRun(cursor);
    if (!items || 'kind' in items) return items;
    return items.length === 1 ? items[0] : undefined;
  });
}

/** «dall'1», «fino all'1» without a month after a date: one o'clock, not the first of a month. */
function isOneOClock(cursor: Cursor): boolean {
  const number = cursor.peek(1);
  if (!cursor.at('from-elided', 'until') || number?.type !== 'number' || number.value !== 1)
    return false;
  const next = cursor.peek(2)?.type;
  const end = next === 'to' || next === 'to-elided' ? cursor.peek(4)?.type : next;
  return end !== 'month' && end !== '/';
}

/** An interval with its prepositions, or with one end: `dal … al …`, `tra … e …`, `a partire dal …`, `fino al …`. */
export function readRange(cursor: Cursor): Range | undefined {
  return cursor.attempt(() => {
    const start = cursor.index;
    cursor.skip('noise');
    const ends =
      cursor.attempt(readFrom) ?? cursor.attempt(readBetween) ?? cursor.attempt(readUntil);
    return ends && { kind: 'range', ...ends, slash: false, ...cursor.spanFrom(start) };
  });
}

type Ends = Pick<Range, 'from' | 'to'>;

function readFrom(cursor: Cursor): Ends | undefined {
  const opening = cursor.take('from', 'from-elided', 'open-from');
  const from = opening && readPoint(cursor);
  if (!from) return undefined;
  const onward = cursor.attempt((ahead) => {
    ahead.take(',');
    return ahead.take('onward');
  });
  if (onward) return { from, to: undefined };
  const to = cursor.attempt((ahead) => {
    if (ahead.take(',') && isOneOClock(ahead)) return undefined;
    const end = ahead.take('and')
      ? ahead.take('until')
      : ahead.take('to', 'to-elided', 'until', '-');
    return end && readPoint(ahead);
  });
  return { from, to };
}

function readBetween(cursor: Cursor): Ends | undefined {
  const from = cursor.take('between') && readPoint(cursor);
  const to = from && cursor.take('and') && readPoint(cursor);
  return to && { from, to };
}

function readUntil(cursor: Cursor): Ends | undefined {
  if (!cursor.take('until')) return undefined;
  cursor.take(':', ',', '-');
  cursor.take('until');
  const to = readPoint(cursor);
  return to && { from: undefined, to };
}

/** `X`, `X-Y`, `X/Y`, `X-Y-Z`, and months side by side. */
function readRun(cursor: Cursor): readonly Item[] | undefined {
  cursor.attempt((ahead) => (ahead.take('to') && ahead.at('month') ? true : undefined));
  const first = readPoint(cursor);
  if (!first) return undefined;
  const points = [first];
  let joint: string | undefined;
  for (;;) {
    const next = cursor.attempt((ahead) => {
      const before = points.at(-1);
      const sideBySide =
        ahead.at('month') && before?.month !== undefined && before.day === undefined;
      const taken = sideBySide ? 'months' : ahead.take('-', '/', 'to', 'to-elided', 'until')?.type;
      if (!taken || (joint !== undefined && taken !== joint)) return undefined;
      const point = readShortYear(ahead, before, taken) ?? readPoint(ahead);
      if (point) joint = taken;
      return point;
    });
    if (!next) return runItems(points, joint);
    points.push(next);
  }
}

/** The second year of `2022/23`. */
function readShortYear(
  cursor: Cursor,
  before: Point | undefined,
  joint: string,
): Point | undefined {
  return cursor.attempt((ahead) => {
    if (joint !== '/' || before?.year === undefined || before.month !== undefined) return undefined;
    const number = ahead.take('number');
    const year = before.year + 1;
    return number?.text.length === 2 && number.value === year % 100
      ? { year, ...ahead.spanFrom(ahead.index - 1) }
      : undefined;
  });
}

function runItems(points: readonly Point[], joint: string | undefined): readonly Item[] {
  const [from, to] = points;
  const last = points.at(-1);
  if (!from || !last) return [];
  const onlyMonths = points.every((point) => point.day === undefined);
  if (to && (points.length === 2 || onlyMonths)) {
    return [
      {
        kind: 'range',
        from,
        to: last,
        slash: joint === '/',
        bare: true,
        offset: from.offset,
        end: last.end,
      },
    ];
  }
  return points.map(single);
}

/** One date as an item. */
export function single(point: Point): Single {
  return { kind: 'single', point, offset: point.offset, end: point.end };
}
