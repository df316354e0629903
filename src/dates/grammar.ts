// A whole label: dates with their hours, hours with their dates, a schedule in parentheses.
import type { Cursor } from './cursor.ts';
import type { Draft, Hours, Item, Point, Segment } from './draft.ts';
import { readItems } from './grammar-items.ts';
import { readPoint } from './grammar-points.ts';
import { readHoursByWeekday, readSchedule } from './grammar-schedule.ts';
import { readBareHours, readClock, readClockAfter, readHours } from './grammar-times.ts';

/** Reads dates and hours as far as they go; undefined when the cursor is not at a date. */
export function readDraft(cursor: Cursor): Draft | undefined {
  const segments: Segment[] = [];
  let next = readSegment(cursor);
  while (next) {
    segments.push(next);
    next = cursor.attempt((ahead) => {
      const start = ahead.index;
      if (ahead.at('-') && ahead.peek()?.adjacent) return undefined;
      ahead.skip(',', ';', 'and', '-');
      const apart = ahead.index > start || startsAnew(ahead);
      return apart ? readSegment(ahead) : undefined;
    });
  }
  if (segments.length === 0) return undefined;
  const withHours = segments.some(({ hours }) => hours.length > 0);
  const schedule = readSchedule(cursor) ?? (withHours ? undefined : readHoursByWeekday(cursor));
  return { segments, schedule: schedule ?? [] };
}

/** Where a second date may stand without comma: on its own line, or with its weekday or preposition. */
function startsAnew(cursor: Cursor): boolean {
  return cursor.peek()?.newLine === true || cursor.at('weekday', 'from', 'from-elided', 'every');
}

function readSegment(cursor: Cursor): Segment | undefined {
  return (
    readSpanOfHours(cursor) ?? cursor.attempt(readHoursThenItems) ?? readItemsThenHours(cursor)
  );
}

function readItemsThenHours(cursor: Cursor): Segment | undefined {
  const items = readItems(cursor);
  if (!items) return undefined;
  const last = items.at(-1);
  if (last?.kind === 'recurrence' && last.hours) return { items, hours: last.hours };
  cursor.skip('day-part', 'afternoon');
  const hours = readHours(cursor);
  if (hours.length > 0) return { items, hours };
  const inParentheses = readHoursInParentheses(cursor);
  return { items, hours: inParentheses.length > 0 ? inParentheses : readPairsOfHours(cursor) };
}

/** What `readItems` left as hours: «martedì 5 marzo, 10-12», «martedì 5 marzo, 10-13 e 15-19». */
function readPairsOfHours(cursor: Cursor): readonly Hours[] {
  const hours: Hours[] = [];
  for (;;) {
    const next = cursor.attempt((ahead) => {
      const joint = hours.length === 0 ? ahead.take(',') : ahead.take(',', 'and', '/');
      const pair = joint && readBareHours(ahead);
      return pair?.to && pair;
    });
    if (!next) return hours;
    hours.push(next);
  }
}

function readHoursInParentheses(cursor: Cursor): readonly Hours[] {
  const hours = cursor.attempt((ahead) => {
    if (!ahead.take('(')) return undefined;
    const listed = readHours(ahead);
    const pair = listed.length > 0 ? undefined : readBareHours(ahead);
    const inside = pair?.to ? [pair] : listed;
    return inside.length > 0 && ahead.take(')') ? inside : undefined;
  });
  return hours ?? [];
}

/** `ore 17.30 di sabato 5 marzo`, `entro le ore 12 del 5 marzo`, `fino alle 20 del 5 marzo`. */
function readHoursThenItems(cursor: Cursor): Segment | undefined {
  const first = cursor.index;
  const isBy = cursor.at('by-time');
  const isUntil = cursor.at('until-time', 'until');
  const hours = readHours(cursor);
  if (hours.length === 0) return undefined;
  const deadline = isBy || (isUntil && cursor.at('of')) ? first : undefined;
  cursor.skip(',', '-', 'of', 'article', 'noise');
  const items = readItems(cursor);
  if (!items || deadline === undefined) return items && { items, hours };
  const [item] = items;
  if (items.length > 1 || item?.kind !== 'single') return undefined;
  const span = cursor.spanFrom(deadline);
  const until: Item = { kind: 'range', from: undefined, to: item.point, joint: 'words', ...span };
  return {
    items: [until],
    hours: hours.map(({ to, ...one }) => ({ ...one, kind: 'at', from: to, to: undefined })),
  };
}

/** An interval with an hour at each end: `dalle ore 9 del 5 marzo alle ore 18 del 7 marzo`, `5 marzo ore 9 - 7 marzo ore 18`. */
function readSpanOfHours(cursor: Cursor): Segment | undefined {
  return cursor.attempt((ahead) => {
    const start = ahead.index;
    const from = readClockOfDay(ahead, 'from-time') ?? readDayAndClock(ahead);
    if (!from) return undefined;
    ahead.take(',');
    const to = readClockOfDay(ahead, 'to-time') ?? readDayAndClockAfterJoint(ahead);
    if (!to) return undefined;
    const span = ahead.spanFrom(start);
    const range: Item = { kind: 'range', from: from.point, to: to.point, joint: 'words', ...span };
    return { items: [range], hours: [{ kind: 'span', from: from.clock, to: to.clock, ...span }] };
  });
}

type DayAndClock = { point: Point; clock: Hours['from'] };

function readClockOfDay(cursor: Cursor, opening: 'from-time' | 'to-time'): DayAndClock | undefined {
  return cursor.attempt((ahead) => {
    const clock =
      opening === 'from-time'
        ? readClockAfter(ahead, 'from-time', 'from-elided')
        : readClockAfter(ahead, 'to-time', 'until-time', 'to-elided');
    if (!clock || !ahead.take('of')) return undefined;
    const point = readPoint(ahead);
    return point && { point, clock };
  });
}

function readDayAndClock(cursor: Cursor): DayAndClock | undefined {
  return cursor.attempt((ahead) => {
    ahead.take('from', 'from-elided');
    const point = readPoint(ahead);
    if (!point) return undefined;
    const parenthesis = ahead.take(',', '(');
    if (!ahead.take('hour', 'to-time', 'from-time', 'to-elided')) return undefined;
    const clock = readClock(ahead);
    if (parenthesis?.type === '(') ahead.take(')');
    return clock && { point, clock };
  });
}

/** After «all'» a bare number is an hour: «5 marzo, dalle 21 all'1, ore 10». */
function readDayAndClockAfterJoint(cursor: Cursor): DayAndClock | undefined {
  return cursor.attempt((ahead) => {
    const joint = ahead.take('to', 'to-elided', 'until', '-');
    const end = joint && readDayAndClock(ahead);
    const mayBeHour = joint?.type === 'to-elided' || joint?.type === 'until';
    return mayBeHour && end?.point.month === undefined ? undefined : end;
  });
}
