// From what is written to what is meant: parts left out are found, the calendar is consulted, values are built.
import type { Anchor } from './anchor.ts';
import { findDoubt } from './doubts.ts';
import { setOf } from './edtf.ts';
import { firstDay, firstOverlap, precisionOf } from './edtf-bounds.ts';
import type { EdtfValue } from './edtf-value.ts';
import { findNearDay, missingMonth } from './missing-month.ts';
import { findMonthTurn } from './month-turn.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import { findImpossibleTime, type HoursOfDates, resolveHours } from './resolve-hours.ts';
import { italianDay, itemValues, type Member, type Outcome } from './resolve-items.ts';
import { newSlot, resolveMonths, type Slot } from './resolve-months.ts';
import { findImpossibleDay, findWrongWeekday } from './resolve-points.ts';
import { resolveSchedule, withSchedule } from './resolve-schedule.ts';
import { resolveYears } from './resolve-years.ts';
import type { Item, LabelSyntax, Point } from './syntax.ts';

/** What a label means. */
interface Resolution {
  readonly value: EdtfValue;
  readonly times: readonly string[];
  readonly inferred: readonly ('year' | 'month')[];
  readonly warnings: readonly DateProblem[];
}

/** Resolves a label against its anchor, or says why it cannot. */
export function resolve(
  syntax: LabelSyntax,
  text: string,
  anchor: Anchor | undefined,
): Outcome<Resolution> {
  const slots = collectSlots(syntax);
  const problem = findProblem(syntax, [...slots.values()], text, anchor);
  if (problem) return { problem };
  const groups: (HoursOfDates & { values: readonly Member[] })[] = [];
  const inList = syntax.segments.flatMap(({ items }) => items).length > 1;
  for (const { items, hours } of syntax.segments) {
    const values: Member[] = [];
    for (const item of items) {
      const members = itemValues(item, slots, text, inList);
      if ('problem' in members) return members;
      values.push(...members);
    }
    groups.push({ values, hours });
  }
  const all = groups.flatMap(({ values }) => values);
  const value = setOf(all);
  if (!value || isMuddled(all)) return { problem: unlistable(all, text) };
  const haveOwnHours = groups.length > 1 && groups.some(({ hours }) => hours.length > 0);
  const again = haveOwnHours && firstOverlap(value);
  if (again) return { problem: dayTwice(again, text) };
  const times = resolveHours(groups);
  if (!times) return { problem: dateProblem('no-day-for-time', whole(text), text) };
  const scheduled = resolveSchedule(syntax.schedule, value, text);
  if ('problem' in scheduled) return scheduled;
  const resolved = [...slots.values()];
  return {
    value,
    times: withSchedule(times, scheduled, value),
    inferred: inferredParts(resolved),
    warnings: resolved.map(findWrongWeekday).filter((warning) => warning !== undefined),
  };
}

/** «dal 4 al 20 marzo ore 9-18, sabato 9 marzo ore 9-13»: which hours has the day said twice? */
function dayTwice(again: EdtfValue, text: string): DateProblem {
  const day = italianDay(firstDay(again) ?? '');
  return dateProblem('overlap', whole(text), text.trim(), day);
}

function whole(text: string): { offset: number; end: number } {
  return { offset: 0, end: text.length };
}

function collectSlots({ segments }: LabelSyntax): Map<Point, Slot> {
  const slots = new Map<Point, Slot>();
  const add = (
    point: Point | undefined,
    inRange: boolean,
    startOfRange?: number,
  ): Slot | undefined => {
    if (!point) return undefined;
    const slot = newSlot(point, inRange, startOfRange);
    slots.set(point, slot);
    return slot;
  };
  const addItem = (item: Item): void => {
    if (item.kind === 'single') add(item.point, false);
    if (item.kind === 'recurrence') item.within.forEach(addItem);
    if (item.kind !== 'range') return;
    const start = add(item.from, true);
    const end = add(item.to, true, start && slots.size - 1);
    if (start) start.partner = end;
    if (end) end.partner = start;
  };
  for (const { items } of segments) items.forEach(addItem);
  return slots;
}

function findProblem(
  syntax: LabelSyntax,
  slots: readonly Slot[],
  text: string,
  anchor: Anchor | undefined,
): DateProblem | undefined {
  const doubt = findNearDay(slots, text, anchor) ?? findDoubt(syntax, text, anchor);
  if (doubt) return doubt;
  const said = ({ point }: Slot): string => text.slice(point.offset, point.end);
  const noMonth = resolveMonths(slots, anchor);
  if (noMonth) return missingMonth(noMonth, slots, text, anchor);
  const turn = findMonthTurn(slots, text);
  if (turn) return turn;
  const noYear = resolveYears(slots, anchor);
  if (noYear) {
    const code = noYear.years.length > 1 ? 'ambiguous' : 'no-year';
    return dateProblem(
      code,
      noYear.slot.point,
      said(noYear.slot),
      `nel ${noYear.years.join(' o nel ')}`,
    );
  }
  for (const slot of slots) {
    const problem = findImpossibleDay(slot, text);
    if (problem) return problem;
  }
  const hours = [...syntax.segments, ...syntax.schedule].flatMap((part) => part.hours);
  return findImpossibleTime(hours, text);
}

/** «5 marzo; scadenza: 31 marzo»: what has no beginning after what has one, or no end before what has one. */
function isMuddled(members: readonly Member[]): boolean {
  return members.some(
    (member, index) =>
      (member.kind === 'interval' &&
        ((!member.start && index > 0) || (!member.end && index < members.length - 1))) ||
      isTitleMonth(member, index, members),
  );
}

/** «Giugno 1944, 12 aprile»: a month before a day that comes earlier is a name. */
function isTitleMonth(month: Member, index: number, members: readonly Member[]): boolean {
  if (month.kind !== 'date' || month.precision !== 'month') return false;
  const first = firstDay(month) ?? '';
  return members
    .slice(index + 1)
    .some((other) => precisionOf(other) === 'day' && (firstDay(other) ?? first) < first);
}

function isOpen(member: Member): boolean {
  return member.kind === 'interval' && !(member.start && member.end);
}

/** Why these dates, each of which has a meaning, have none together. */
function unlistable(members: readonly Member[], text: string): DateProblem {
  const hasSeason = members.some((member) => member.kind === 'date' && member.season !== undefined);
  if (hasSeason) return dateProblem('season-interval', whole(text), text.trim());
  return dateProblem(members.some(isOpen) ? 'open-set' : 'mixed-set', whole(text), text.trim());
}

function inferredParts(slots: readonly Slot[]): readonly ('year' | 'month')[] {
  const parts: ('year' | 'month')[] = [];
  if (slots.some(({ inferredYear }) => inferredYear)) parts.push('year');
  if (slots.some(({ inferredMonth }) => inferredMonth)) parts.push('month');
  return parts;
}
