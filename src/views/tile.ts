import type { EdtfDate, EdtfSet } from '../dates/edtf-value.ts';
import type { DateExpression } from '../dates/expression.ts';
import { monthName, seasonName } from '../dates/names.ts';

export interface TileCell {
  /** A day «5», days «5 · 24», or undefined where only a month is known. */
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

/** The calendar tile: a drawing of a date that never shows more than is known. */
export interface TileView {
  readonly kind: 'day' | 'range' | 'set' | 'period' | 'from' | 'until' | 'undated';
  /** None for an undated event; two for a range or a set over more than one month. */
  readonly cells: readonly TileCell[];
  /** What stands between two cells: «–» for a range, «e» or «…» for a set. */
  readonly joint: string;
}

/** Days of one month that a set prints one by one; of more, the first and the last. */
const DAYS_PRINTED = 2;

/** Draws a date; undefined is an event without one. */
export function tileView(date: DateExpression | undefined): TileView {
  if (!date) return { kind: 'undated', cells: [], joint: '' };
  const { value } = date;
  switch (value.kind) {
    case 'date':
      return {
        kind: value.precision === 'day' ? 'day' : 'period',
        cells: [cell(value)],
        joint: '',
      };
    case 'set':
      return drawSet(value);
    case 'interval': {
      const { start, end } = value;
      if (start && end) return drawRange(start, end);
      if (start) return { kind: 'from', cells: [cell(start)], joint: '' };
      return { kind: 'until', cells: end ? [cell(end)] : [], joint: '' };
    }
  }
}

function drawRange(start: EdtfDate, end: EdtfDate): TileView {
  const kind = start.precision === 'day' ? 'range' : 'period';
  if (kind === 'range' && start.year === end.year && start.month === end.month) {
    return { kind, cells: [{ ...cell(start), day: `${start.day}–${end.day}` }], joint: '' };
  }
  return { kind, cells: [withoutRepeatedYear(start, end), cell(end)], joint: '–' };
}

function drawSet({ members }: EdtfSet): TileView {
  const ends = members.flatMap((member) =>
    member.kind === 'date' ? [member] : [member.start, member.end],
  );
  const days = ends.filter((day) => day !== undefined);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return { kind: 'set', cells: [], joint: '' };
  const few = days.length <= DAYS_PRINTED && members.length === days.length;
  if (first.year === last.year && first.month === last.month && first.day !== undefined) {
    const day = few ? days.map((one) => one.day).join(' · ') : `${first.day} … ${last.day}`;
    return { kind: 'set', cells: [{ ...cell(first), day }], joint: '' };
  }
  return {
    kind: 'set',
    cells: [withoutRepeatedYear(first, last), cell(last)],
    joint: few ? 'e' : '…',
  };
}

function withoutRepeatedYear(start: EdtfDate, end: EdtfDate): TileCell {
  return start.year === end.year && start.precision !== 'year'
    ? { ...cell(start), year: undefined }
    : cell(start);
}

function cell({ year, month, day, season }: EdtfDate): TileCell {
  const named = month === undefined ? undefined : monthName(month);
  return {
    day: day === undefined ? undefined : String(day),
    month: season === undefined ? named : seasonName(season),
    year: String(year),
  };
}
