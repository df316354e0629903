// An interval of days with an hour at each end.
import type { Cursor } from './cursor.ts';
import { clockAt, readClock } from './grammar-clock.ts';
import { readPoint } from './grammar-points.ts';
import { readClockAfter } from './grammar-times.ts';
import type { Hours, Item, Point, Segment } from './syntax.ts';
import type { TokenType } from './token.ts';

/** `dalle ore 9 del 5 marzo alle ore 18 del 7 marzo`, `5 marzo ore 9 - 7 marzo ore 18`; no dash joins it to what is before. */
export function readSpanOfHours(cursor: Cursor, afterDash: boolean): Segment | undefined {
  return cursor.attempt((ahead) => {
    const start = ahead.index;
    const from = readClockOfDay(ahead, 'from-time') ?? readDayAndClock(ahead);
    if (!from) return undefined;
    ahead.take(',');
    const to =
      readClockOfDay(ahead, 'to-time') ??
      readDayAndClockAfterJoint(ahead) ??
      (afterDash ? undefined : readDayAndClockAfterDash(ahead, from));
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
    const isMarked = ahead.take('hour', 'to-time', 'from-time', 'to-elided') !== undefined;
    if (!isMarked && !CLOCK_MARKS.includes(clockAt(ahead, 0)?.mark ?? 'other')) return undefined;
    const clock = readClock(ahead);
    if (parenthesis?.type === '(') ahead.take(')');
    return clock && { point, clock };
  });
}

/** Between an hour and its minutes where no word says that it is an hour: `09/05/2024 09:00`. */
const CLOCK_MARKS: readonly TokenType[] = [':', '.'];

/** After «all'» a bare number is an hour: «5 marzo, dalle 21 all'1, ore 10». */
function readDayAndClockAfterJoint(cursor: Cursor): DayAndClock | undefined {
  return cursor.attempt((ahead) => {
    const joint = ahead.take('to', 'to-elided', 'until');
    const end = joint && readDayAndClock(ahead);
    const mayBeHour = joint?.type === 'to-elided' || joint?.type === 'until';
    return mayBeHour && end?.point.month === undefined ? undefined : end;
  });
}

/** «8 marzo ore 21 - 9 marzo ore 21» are two evenings, and so are three days with a dash between them. */
function readDayAndClockAfterDash(cursor: Cursor, from: DayAndClock): DayAndClock | undefined {
  return cursor.attempt((ahead) => {
    const to = ahead.take('-') && readDayAndClock(ahead);
    const isEnd = ahead.peek() === undefined || ahead.at('.', ')');
    const isSameHour =
      to?.clock?.hour === from.clock?.hour && to?.clock?.minute === from.clock?.minute;
    return isEnd && !isSameHour ? to : undefined;
  });
}
