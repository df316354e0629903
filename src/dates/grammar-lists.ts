// Lists whose parts are said apart: the weekdays before the days, the month before them, the decades before their noun.
import type { Cursor } from './cursor.ts';
import type { Item, Point, Range, Single } from './draft.ts';
import { readPoint } from './grammar-points.ts';
import { isOneOClock, readRange, readRun, runItems, single } from './grammar-ranges.ts';

/** `sabato e domenica 9 e 10 marzo`: as many days as weekdays, in the same order. */
export function readDaysAfterWeekdays(cursor: Cursor): readonly Item[] | undefined {
  return cursor.attempt((ahead) => {
    const weekdays: number[] = [];
    let isInterval = true;
    ahead.take('article');
    for (let next = ahead.take('weekday'); next; next = ahead.take('weekday')) {
      weekdays.push(next.value);
      isInterval &&= weekdays.length > 1 || ahead.at('-', '/');
      ahead.skip(',', 'and', '-', '/', 'article');
    }
    if (weekdays.length < 2) return undefined;
    const points: Point[] = [];
    for (let next = readPoint(ahead); next; next = readPoint(ahead)) {
      points.push({ ...next, weekday: weekdays[points.length] });
      if (points.length === weekdays.length) break;
      isInterval &&= ahead.at('-', '/');
      if (!ahead.take(',', 'and', '-', '/')) break;
    }
    const allDays = points.every(({ day }) => day !== undefined);
    if (!allDays || points.length !== weekdays.length) return undefined;
    return isInterval ? runItems(points, '-') : points.map(single);
  });
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

function pointsOf(item: Single | Range): readonly Point[] {
  if (item.kind === 'single') return [item.point];
  return [item.from, item.to].filter((point) => point !== undefined);
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
