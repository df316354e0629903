import { yearsInWords } from '../dates/display-words.ts';
import { firstDay, lastDay } from '../dates/edtf-bounds.ts';
import type { EdtfDate, EdtfSet } from '../dates/edtf-value.ts';
import type { DateExpression } from '../dates/expression.ts';
import { monthName, seasonName } from '../dates/names.ts';

/** The calendar tile: a drawing of a date that never shows more than is known. */
export interface TileView {
  readonly kind: 'day' | 'range' | 'set' | 'period' | 'from' | 'until' | 'undated';
  readonly lines: readonly TileLine[];
}

/** One line of a tile, by the class that draws it. */
interface TileLine {
  readonly kind: 'number' | 'month' | 'year' | 'alone' | 'line' | 'joint' | 'none';
  /** What stands out at its beginning: the day of a month on the same line. */
  readonly strong?: string;
  readonly text: string;
}

interface Cell {
  /** A day «5», days «5 · 24», or undefined where only a month is known. */
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string;
  /** Whether another cell shows the same year. */
  readonly hidesYear?: boolean;
}

/** Days of one month that a set prints one by one; of more, the first and the last. */
const DAYS_PRINTED = 2;

/** Draws a date; undefined is an event without one. */
export function tileView(date: Pick<DateExpression, 'value'> | undefined): TileView {
  if (!date) return { kind: 'undated', lines: [{ kind: 'none', text: 'senza data' }] };
  const { value } = date;
  switch (value.kind) {
    case 'date':
      return { kind: value.precision === 'day' ? 'day' : 'period', lines: alone(cell(value)) };
    case 'set':
      return drawSet(value);
    case 'interval': {
      const { start, end } = value;
      return start && end ? drawRange(start, end) : drawOpen(start, end);
    }
  }
}

function drawRange(start: EdtfDate, end: EdtfDate): TileView {
  const kind = start.precision === 'day' ? 'range' : 'period';
  if (kind === 'range' && start.year === end.year && start.month === end.month) {
    return { kind, lines: alone({ ...cell(start), day: `${start.day}–${end.day}` }) };
  }
  return { kind, lines: joined(start, end, '–') };
}

/** A date without end, without beginning or, as «fino al 5 e dal 12 marzo», without either. */
function drawOpen(start: EdtfDate | undefined, end: EdtfDate | undefined): TileView {
  if (start) return { kind: 'from', lines: alone(cell(start)) };
  if (end) return { kind: 'until', lines: alone(cell(end)) };
  return { kind: 'set', lines: [{ kind: 'none', text: 'più date' }] };
}

/** The days of a set, or its first and its last; one of them left open leaves the tile open there. */
function drawSet(set: EdtfSet): TileView {
  const { members } = set;
  const ends = members.flatMap((member) =>
    member.kind === 'date' ? [member] : [member.start, member.end],
  );
  const days = ends.filter((day) => day !== undefined);
  const first = days.find((day) => firstDay(day) === firstDay(set));
  const last = days.find((day) => lastDay(day) === lastDay(set));
  if (!first || !last) return drawOpen(first, last);
  const few = days.length <= DAYS_PRINTED && members.length === days.length;
  if (first.year === last.year && first.month === last.month && first.day !== undefined) {
    const day = few ? days.map((one) => one.day).join(' · ') : `${first.day} … ${last.day}`;
    return { kind: 'set', lines: alone({ ...cell(first), day }) };
  }
  return { kind: 'set', lines: joined(first, last, few ? 'e' : '…') };
}

/** A date that has the tile for itself. */
function alone({ day, month, year }: Cell): readonly TileLine[] {
  if (month === undefined) return [{ kind: 'alone', text: year }];
  const lines: TileLine[] = [
    { kind: 'month', text: month },
    { kind: 'year', text: year },
  ];
  return day === undefined ? lines : [{ kind: 'number', text: day }, ...lines];
}

/** Two dates below each other; a year that both have stands once. */
function joined(start: EdtfDate, end: EdtfDate, joint: string): readonly TileLine[] {
  const hidesYear = start.year === end.year && start.precision !== 'year';
  return [
    ...together({ ...cell(start), hidesYear }),
    { kind: 'joint', text: joint },
    ...together(cell(end)),
  ];
}

function together({ day, month, year, hidesYear }: Cell): readonly TileLine[] {
  if (month === undefined) return [{ kind: 'alone', text: year }];
  const line: TileLine = { kind: 'line', ...(day && { strong: day }), text: month };
  return hidesYear ? [line] : [line, { kind: 'year', text: year }];
}

function cell(date: EdtfDate): Cell {
  const { month, day, season } = date;
  const named = month === undefined ? undefined : monthName(month);
  return {
    day: day === undefined ? undefined : String(day),
    month: season === undefined ? named : seasonName(season),
    year: yearsInWords(date),
  };
}
