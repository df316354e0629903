// From each item of a label, now that its dates have all their parts, to values.

import { interval } from './edtf.ts';
import { firstDay, lastDay } from './edtf-bounds.ts';
import type { EdtfDate, EdtfInterval } from './edtf-value.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import { expandRecurrence, MOST_DAYS } from './recurrence.ts';
import type { Slot } from './resolve-months.ts';
import { slotValue } from './resolve-points.ts';
import type { Item, Point, Range, Recurrence, Single } from './syntax.ts';

/** What may stand in a set. */
export type Member = EdtfDate | EdtfInterval;

/** A result, or why there is none. */
export type Outcome<T> = T | { readonly problem: DateProblem };

/** The dates that an item of a list stands for; a pair `20/21` in a list is its two days. */
export function itemValues(
  item: Item,
  slots: ReadonlyMap<Point, Slot>,
  text: string,
  inList: boolean,
): Outcome<readonly Member[]> {
  switch (item.kind) {
    case 'single':
      return singleValues(item, slots);
    case 'range':
      return rangeValues(item, slots, text, inList);
    case 'recurrence':
      return recurrenceValues(item, slots, text);
  }
}

function singleValues({ point }: Single, slots: ReadonlyMap<Point, Slot>): readonly Member[] {
  const slot = slots.get(point);
  const value = slot && slotValue(slot);
  return value ? [value] : [];
}

function rangeValues(
  range: Range,
  slots: ReadonlyMap<Point, Slot>,
  text: string,
  inList: boolean,
): Outcome<readonly Member[]> {
  const [from, to] = [range.from, range.to].map((point) => {
    const slot = point && slots.get(point);
    return slot && slotValue(slot);
  });
  const said = text.slice(range.offset, range.end);
  const start = from?.kind === 'interval' ? from.start : from;
  const end = to?.kind === 'interval' ? to.end : to;
  if (start?.season !== undefined || end?.season !== undefined) {
    return { problem: dateProblem('season-interval', range, said) };
  }
  if (range.joint === '/' && inList && start?.day !== undefined && end?.day !== undefined)
    return [start, end];
  const value = interval(start, end);
  if (value) return [value];
  const [first = '', last = ''] = [start && firstDay(start), end && lastDay(end)];
  return { problem: dateProblem('end-before-start', range, italianDay(first), italianDay(last)) };
}

/** A day as it is written in messages: `05/03/2024`. */
export function italianDay(isoDay: string): string {
  return isoDay.split('-').reverse().join('/');
}

function recurrenceValues(
  item: Recurrence,
  slots: ReadonlyMap<Point, Slot>,
  text: string,
): Outcome<readonly Member[]> {
  const said = text.slice(item.offset, item.end);
  if (item.within.length === 0) {
    return { problem: dateProblem('unbounded-recurrence', item, said) };
  }
  const days: Member[] = [];
  for (const part of item.within) {
    const bounds = itemValues(part, slots, text, false);
    if ('problem' in bounds) return bounds;
    for (const bound of bounds) days.push(...expandRecurrence(item.rules, bound));
  }
  if (days.length > MOST_DAYS) return { problem: dateProblem('too-many-days', item, said) };
  if (days.length === 0) return { problem: dateProblem('no-such-day', item, said) };
  return days;
}
