// A whole label: dates with their hours, hours with their dates, a schedule in parentheses.
import type { Cursor } from './cursor.ts';
import { readSpanOfHours } from './grammar-hour-spans.ts';
import { readHours, readHoursByLetter, readUnmarkedHours } from './grammar-hours.ts';
import { readItems } from './grammar-items.ts';
import { readPairsOfHours } from './grammar-pairs.ts';
import { readHoursByWeekday, readSchedule } from './grammar-schedule.ts';
import type { Hours, Item, LabelSyntax, Segment } from './syntax.ts';

/** Reads dates and hours as far as they go; undefined when the cursor is not at a date. */
export function readSyntax(cursor: Cursor): LabelSyntax | undefined {
  const segments: Segment[] = [];
  let next = readSegment(cursor);
  while (next) {
    segments.push(next);
    next = cursor.attempt((ahead) => {
      const start = ahead.index;
      if (ahead.at('-') && ahead.peek()?.adjacent) return undefined;
      ahead.skip(',', ';', 'and', '-');
      if (segments.at(-1)?.hours.length) ahead.take('/');
      const apart = ahead.index > start || startsAnew(ahead);
      return apart ? readSegment(ahead, ahead.peek(-1)?.type === '-') : undefined;
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

function readSegment(cursor: Cursor, afterDash = false): Segment | undefined {
  return (
    readSpanOfHours(cursor, afterDash) ??
    cursor.attempt(readHoursThenItems) ??
    readItemsThenHours(cursor)
  );
}

function readItemsThenHours(cursor: Cursor): Segment | undefined {
  const items = readItems(cursor);
  if (!items) return undefined;
  const last = items.at(-1);
  if (last?.kind === 'recurrence' && last.hours) return { items, hours: last.hours };
  cursor.skip('day-part', 'afternoon', 'included');
  const hours = readHours(cursor);
  if (hours.length > 0) return { items, hours };
  const ways = [readHoursByLetter, readHoursInParentheses, readHoursAfterParenthesis];
  for (const read of ways) {
    const found = read(cursor);
    if (found.length > 0) return { items, hours: found };
  }
  return { items, hours: readPairsOfHours(cursor, last) };
}

function readHoursInParentheses(cursor: Cursor): readonly Hours[] {
  const hours = cursor.attempt((ahead) => {
    if (!ahead.take('(')) return undefined;
    const marked = readHours(ahead);
    const listed = marked.length > 0 ? marked : readHoursByLetter(ahead);
    const pair = listed.length > 0 ? undefined : readUnmarkedHours(ahead);
    const inside = pair?.to ? [pair] : listed;
    return inside.length > 0 && ahead.take(')') ? inside : undefined;
  });
  return hours ?? [];
}

/** `ogni lunedì (4 e 11 marzo), ore 18`: the parenthesis was opened before the dates. */
function readHoursAfterParenthesis(cursor: Cursor): readonly Hours[] {
  const hours = cursor.attempt((ahead) => {
    const marked = ahead.take(')') ? readHours(ahead) : [];
    return marked.length > 0 ? marked : undefined;
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
