// Two dates joined: `dal … al …`, `tra … e …`, `X-Y`, `X/Y`, and those with one end, `a partire dal …`, `fino al …`.
import type { Cursor } from './cursor.ts';
import { readPoint } from './grammar-points.ts';
import type { Joint, Point, Range, Single } from './syntax.ts';
import type { Token } from './token.ts';

/** An interval with its prepositions, or with one end: `dal … al …`, `tra … e …`, `a partire dal …`, `fino al …`. */
export function readRange(cursor: Cursor): Range | undefined {
  return cursor.attempt(() => {
    const start = cursor.index;
    cursor.skip('noise');
    const ends =
      cursor.attempt(readFrom) ?? cursor.attempt(readBetween) ?? cursor.attempt(readUntil);
    return ends && { kind: 'range', ...ends, joint: 'words', ...cursor.spanFrom(start) };
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
    if (isAnotherTo(ahead.peek(1))) ahead.take('-');
    const end = ahead.take('and')
      ? ahead.take('until')
      : ahead.take('to', 'to-elided', 'until', '-');
    return end && readPoint(ahead);
  });
  return { from, to };
}

/** «dal 5 marzo - al 7 aprile», «dal 5 marzo – fino al 7 aprile». */
function isAnotherTo(token: Token | undefined): boolean {
  return token?.type === 'to' || token?.type === 'to-elided' || token?.type === 'until';
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
export function readRun(cursor: Cursor): readonly (Single | Range)[] | undefined {
  cursor.attempt((ahead) => (ahead.take('to') && ahead.at('month') ? true : undefined));
  const first = readPoint(cursor);
  if (!first) return undefined;
  const points = [first];
  let joint: Joint | undefined;
  for (;;) {
    const next = cursor.attempt((ahead) => {
      const before = points.at(-1);
      const taken = takeRunJoint(ahead, before);
      if (!taken || (joint !== undefined && taken !== joint)) return undefined;
      const point = readShortYear(ahead, before, taken) ?? readPoint(ahead);
      if (point && before?.day !== undefined && isMereYear(point)) return undefined;
      if (!point || (before?.season !== undefined && point.day !== undefined)) return undefined;
      joint = taken;
      return point;
    });
    if (!next) return runItems(points, joint ?? 'none');
    points.push(next);
  }
}

/** «5 marzo 2024-2025»: no day runs to a year. */
function isMereYear({ day, month, season, decade }: Point): boolean {
  return [day, month, season, decade].every((part) => part === undefined);
}

function takeRunJoint(cursor: Cursor, before: Point | undefined): Joint | undefined {
  if (cursor.at('month') && before?.month !== undefined && before.day === undefined) return 'none';
  if (cursor.take('to', 'to-elided', 'until')) return 'words';
  return cursor.take('-') ? '-' : cursor.take('/') && '/';
}

/** The second year of `2022/23`. */
function readShortYear(cursor: Cursor, before: Point | undefined, joint: Joint): Point | undefined {
  return cursor.attempt((ahead) => {
    if (joint !== '/' || before?.year === undefined || before.month !== undefined) return undefined;
    const number = ahead.take('number');
    const year = before.year + 1;
    return number?.text.length === 2 && number.value === year % 100
      ? { year, ...ahead.spanFrom(ahead.index - 1) }
      : undefined;
  });
}

/** Two dates are an interval and more are a list, but months one after the other are one interval however many. */
export function runItems(points: readonly Point[], joint: Joint): readonly (Single | Range)[] {
  const [from, to] = points;
  const last = points.at(-1);
  if (!from || !to || !last || !(points.length === 2 || areConsecutiveMonths(points))) {
    return points.map(single);
  }
  const sign = points.length > 2 ? '-' : joint;
  return [{ kind: 'range', from, to: last, joint: sign, offset: from.offset, end: last.end }];
}

/** Whether each date is the month after the one before it. */
export function areConsecutiveMonths(points: readonly Point[]): boolean {
  return points.every(({ day, month }, index) => {
    const before = index === 0 ? undefined : points[index - 1]?.month;
    return (
      day === undefined &&
      month !== undefined &&
      (index === 0 || before === ((month + 10) % 12) + 1)
    );
  });
}

/** One date as an item. */
export function single(point: Point): Single {
  return { kind: 'single', point, offset: point.offset, end: point.end };
}

/** Reads what a recurrence keeps within: an interval or one date. */
export function readBounds(cursor: Cursor): Single | Range | undefined {
  return cursor.attempt(() => {
    const items = readRange(cursor) ?? readRun(cursor);
    if (!items || 'kind' in items) return items;
    return items.length === 1 ? items[0] : undefined;
  });
}

/** «dall'1», «fino all'1» without a month after a date: one o'clock, not the first of a month. */
export function isOneOClock(cursor: Cursor): boolean {
  const number = cursor.peek(1);
  if (!cursor.at('from-elided', 'until') || number?.type !== 'number' || number.value !== 1)
    return false;
  const next = cursor.peek(2)?.type;
  const end = next === 'to' || next === 'to-elided' ? cursor.peek(4)?.type : next;
  return end !== 'month' && end !== '/';
}
