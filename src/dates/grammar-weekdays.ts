// Weekdays without the number of a day: `martedì e giovedì`, `da lunedì a venerdì`, `il primo e il terzo sabato`.
import type { Cursor } from './cursor.ts';
import type { RecurrenceRule } from './syntax.ts';

/** `dal martedì al venerdì`, `sabato e domenica`: weekdays without an ordinal. */
export function readWeekdayRules(cursor: Cursor): readonly RecurrenceRule[] | undefined {
  return cursor.attempt(() => {
    const rules = readWeekdaySpan(cursor) ?? readRules(cursor);
    return rules?.every(({ ordinal }) => ordinal === undefined) ? rules : undefined;
  });
}

/** `tutti i weekend`. */
export function readWeekends(cursor: Cursor): readonly RecurrenceRule[] | undefined {
  return cursor.take('every-weekend') && [6, 7].map((weekday) => ({ weekday, ordinal: undefined }));
}

/** `dal lunedì al venerdì`, `da lunedì a venerdì`, `lun-ven`; not `lun-mer-ven`. */
export function readWeekdaySpan(cursor: Cursor): readonly RecurrenceRule[] | undefined {
  return cursor.attempt(() => {
    const joint = cursor.take('from') ? 'to' : '-';
    const from = readWeekday(cursor);
    const to = from && cursor.take(joint) && readWeekday(cursor);
    if (!from || !to || cursor.at('-')) return undefined;
    const length = ((to - from + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => ({
      weekday: ((from - 1 + index) % 7) + 1,
      ordinal: undefined,
    }));
  });
}

/** More than anybody writes; keeps nonsense from being read at length again and again. */
const MOST_RULES = 20;

/** `i martedì e i giovedì`, `il primo e il terzo sabato`. */
export function readRules(cursor: Cursor): readonly RecurrenceRule[] | undefined {
  const rules: RecurrenceRule[] = [];
  let waiting: number[] = [];
  while (rules.length + waiting.length < MOST_RULES) {
    const read = cursor.attempt(() => {
      const isFirst = rules.length + waiting.length === 0;
      if (!isFirst && !cursor.take('-') && !takeJoint(cursor)) return undefined;
      cursor.skip('every', 'article', 'noise', 'of');
      const ordinal = readOrdinal(cursor);
      const weekday = readWeekday(cursor);
      if (weekday !== undefined) cursor.skip('day-part', 'afternoon');
      return ordinal === undefined && weekday === undefined ? undefined : { ordinal, weekday };
    });
    if (!read) break;
    if (read.weekday === undefined) {
      if (read.ordinal !== undefined) waiting.push(read.ordinal);
      continue;
    }
    const { weekday } = read;
    rules.push(...waiting.map((ordinal) => ({ weekday, ordinal })), {
      weekday,
      ordinal: read.ordinal,
    });
    waiting = [];
  }
  return rules.length > 0 && waiting.length === 0 ? rules : undefined;
}

/** A comma or a slash, `e`, or one after the other. */
export function takeJoint(cursor: Cursor): boolean {
  const comma = cursor.take(',', '/');
  return cursor.take('and') !== undefined || comma !== undefined;
}

function readOrdinal(cursor: Cursor): number | undefined {
  const token = cursor.peek();
  if (token?.type !== 'ordinal' && !(token?.type === 'number' && token.ordinal)) return undefined;
  cursor.index++;
  return token.value;
}

/** A weekday that is not the one of a day: «martedì», not «martedì 5». */
function readWeekday(cursor: Cursor): number | undefined {
  const next = cursor.peek(1)?.type === ',' ? cursor.peek(2) : cursor.peek(1);
  if (next?.type === 'number' || next?.type === 'iso-date') return undefined;
  return cursor.take('weekday')?.value;
}
