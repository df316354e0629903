// Lists whose parts are said apart: the weekdays before the days, the month before them, the decades before their noun.
import type { Cursor } from './cursor.ts';
import { readPoint } from './grammar-points.ts';
import { isOneOClock, readRange, readRun, runItems, single } from './grammar-ranges.ts';
import { pointsOf } from './item-points.ts';
import type { Item, Point, Range, Single } from './syntax.ts';

/**
 * `sabato e domenica 9 e 10 marzo`: as many days as weekdays, in the same order; `da venerdì a domenica 8-10 marzo`: as
 * many days as weekdays from the first to the last.
 */
export function readDaysAfterWeekdays(cursor: Cursor): readonly Item[] | undefined {
  return cursor.attempt((ahead) => {
    const isSpan = ahead.take('from') !== undefined;
    const weekdays: number[] = [];
    let isInterval = true;
    ahead.take('article');
    for (let next = ahead.take('weekday'); next; next = ahead.take('weekday')) {
      weekdays.push(next.value);
      isInterval &&= weekdays.length > 1 || ahead.at('-', '/', 'to');
      ahead.skip(',', 'and', '-', '/', 'article', ...(isSpan ? (['to'] as const) : []));
    }
    if (weekdays.length < 2) return undefined;
    const points: Point[] = [];
    let isPair = true;
    for (let next = readPoint(ahead); next; next = readPoint(ahead)) {
      points.push(next);
      if (points.length === weekdays.length) break;
      const joint = ahead.take(',', 'and', '-', '/');
      if (!joint) break;
      isPair &&= joint.type === '-' || joint.type === '/';
    }
    if (isSpan && !isInterval) return undefined;
    return datesOf(points, weekdays, isPair, isInterval);
  });
}

function datesOf(
  points: readonly Point[],
  weekdays: readonly number[],
  isPair: boolean,
  isInterval: boolean,
): readonly Item[] | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (points.some(({ day }) => day === undefined) || !first || !last) return undefined;
  const [from = 0, to = 0] = [weekdays[0], weekdays.at(-1)];
  const days = (last.day ?? 0) - (first.day ?? 0) + 1;
  const inOneMonth = first.month === undefined || first.month === last.month;
  const named = isInterval ? ((to - from + 7) % 7) + 1 : weekdays.length;
  if (isPair && points.length === 2 && inOneMonth && days !== named) return undefined;
  const ends = [
    { ...first, weekday: from },
    { ...last, weekday: to },
  ];
  if (isPair && points.length === 2 && (isInterval || weekdays.length > 2))
    return runItems(ends, '-');
  if (points.length !== weekdays.length) return undefined;
  return points.map((point, index) => single({ ...point, weekday: weekdays[index] }));
}

/** `marzo: 5, 12 e 19`; not `maggio, 5 e 12 giugno`. */
export function readDaysAfterMonth(cursor: Cursor): readonly Item[] | undefined {
  if (!cursor.at('month')) return undefined;
  return cursor.attempt((ahead) => {
    const month = readPoint(ahead);
    if (!month || !ahead.take(':', ',')) return undefined;
    const items: (Single | Range)[] = [];
    let next = readDays(ahead);
    while (next) {
      items.push(...next);
      next = ahead.attempt((list) => (list.take(',', 'and') ? readDays(list) : undefined));
    }
    const start = ahead.index;
    const rest = ahead.attempt((list) => (list.take(',', 'and') ? readAnyDates(list) : undefined));
    if (items.length === 0 || rest?.some((item) => pointsOf(item).some(isDayOfMonth)))
      return undefined;
    ahead.index = start;
    return items.map((item) => inMonth(item, month));
  });
}

function readDays(cursor: Cursor): readonly (Single | Range)[] | undefined {
  return cursor.attempt((ahead) => {
    if (isOneOClock(ahead)) return undefined;
    const items = readAnyDates(ahead);
    const points = items?.flatMap(pointsOf);
    return points?.every(({ day, month }) => day !== undefined && month === undefined)
      ? items
      : undefined;
  });
}

function readAnyDates(cursor: Cursor): readonly (Single | Range)[] | undefined {
  const range = readRange(cursor);
  return range ? [range] : readRun(cursor);
}

function isDayOfMonth({ day, month }: Point): boolean {
  return day !== undefined && month !== undefined;
}

function inMonth(item: Single | Range, { month, year }: Point): Single | Range {
  if (item.kind === 'single') return single({ ...item.point, month, year });
  const { from, to } = item;
  return { ...item, from: from && { ...from, month, year }, to: to && { ...to, month, year } };
}

/** `prima e seconda decade di marzo`. */
export function readDecades(cursor: Cursor): readonly Item[] | undefined {
  return cursor.attempt((ahead) => {
    const decades: number[] = [];
    for (let next = readDecadeAndJoint(ahead); next; next = readDecadeAndJoint(ahead)) {
      decades.push(next);
    }
    const last = decades.length > 0 ? readPoint(ahead) : undefined;
    if (last?.decade === undefined) return undefined;
    return [...decades.map((decade) => single({ ...last, decade })), single(last)];
  });
}

function readDecadeAndJoint(cursor: Cursor): number | undefined {
  return cursor.attempt((ahead) => {
    ahead.skip('article', 'noise');
    const isRomanOne = ahead.at('and') && ahead.peek(-1)?.text === 'i';
    const decade = isRomanOne ? 1 : ahead.take('ordinal')?.value;
    return ahead.take('and', ',') && decade;
  });
}
