import { type Anchor, yearsOfAnchor, yearsOfMonth } from './anchor.ts';
import { seasonStart } from './edtf-bounds.ts';
import type { Slot } from './resolve-months.ts';

/** Why a date got no year: nothing to read it from, or two years that fit equally well. */
interface YearDoubt {
  readonly slot: Slot;
  readonly years: readonly number[];
}

/** Two dates of which the later is written first lie in two years only if at most so many months apart. */
const LONGEST_TURN = 9;

/**
 * Gives a year to the dates written without: that of the neighbours, one less or more where the year turns between
 * them, else that of the anchor.
 */
export function resolveYears(
  slots: readonly Slot[],
  anchor: Anchor | undefined,
): YearDoubt | undefined {
  const written = new Set(slots.map(({ point }) => point.year));
  const withOwnMonth = slots.filter(({ monthLender }) => !monthLender);
  for (const slot of [...withOwnMonth, ...slots]) {
    if (slot.year !== undefined) continue;
    const years = findYears(slots, slot, anchor).filter(isYear);
    if (years.length !== 1) return { slot, years };
    slot.year = years[0];
    slot.inferredYear = !written.has(slot.year);
  }
  if (anchor && written.size === 1 && written.has(undefined)) turnYears(slots, anchor);
  const outside = slots.find(({ year = 0 }) => !isYear(year));
  return outside && { slot: outside, years: [] };
}

/** The years that ISO 8601 writes with four digits. */
function isYear(year: number): boolean {
  return year >= 0 && year <= 9999;
}

function findYears(
  slots: readonly Slot[],
  slot: Slot,
  anchor: Anchor | undefined,
): readonly number[] {
  const { partner, monthLender } = slot;
  if (partner?.point.year !== undefined)
    return [yearBeside(slot, partner, slot.startOfRange !== undefined)];
  if (monthLender?.year !== undefined) return [monthLender.year];
  const index = slots.indexOf(slot);
  const left = slots.slice(0, index).findLast(({ point }) => point.year !== undefined);
  const right = slots.slice(index + 1).find(({ point }) => point.year !== undefined);
  if (left && right) return yearsBetween(slot, left, right);
  if (right) return [yearBeside(slot, right, false)];
  if (left) return [yearBeside(slot, left, true)];
  const borrower = slots.find(({ monthLender }) => monthLender === slot);
  return yearsFromAnchor(slot, anchor, slot.point.nearness ?? borrower?.point.nearness);
}

/** The year of a date that follows, or precedes, one whose year is known. */
function yearBeside(slot: Slot, known: Slot, follows: boolean): number {
  const year = known.year ?? 0;
  return follows ? year + turn(known, slot) : year - turn(slot, known);
}

/** The years that keep a date in order between two whose year is written: one, or two that differ. */
function yearsBetween(slot: Slot, left: Slot, right: Slot): readonly number[] {
  const [first = 0, last = 0] = [left.year, right.year];
  const lowest = monthOf(slot) < monthOf(left) ? first + 1 : first;
  const highest = monthOf(slot) > monthOf(right) ? last - 1 : last;
  if (lowest < highest) return [lowest, highest];
  return [lowest === highest ? lowest : yearBeside(slot, right, false)];
}

/** 1 when the second date, written after the first, is in the next year; else 0. */
function turn(first: Slot, second: Slot): 0 | 1 {
  const months = monthOf(second) - monthOf(first);
  return months < 0 && months + 12 <= LONGEST_TURN ? 1 : 0;
}

function monthOf({ month, point }: Slot): number {
  return month ?? (point.season === undefined ? 1 : seasonStart(point.season));
}

function yearsFromAnchor(
  { month, point }: Slot,
  anchor: Anchor | undefined,
  nearness: Slot['point']['nearness'],
): readonly number[] {
  if (!anchor) return [];
  if (nearness === 'current') return yearsOfAnchor(anchor);
  if (nearness === 'coming') return yearsOfMonth(anchor, month ?? 1, 0);
  if (point.season === undefined) return yearsOfMonth(anchor, month ?? 1);
  const start = seasonStart(point.season);
  if (anchor.wholeYear) return yearsOfMonth(anchor, start);
  for (let month = start; month < start + 3; month++) {
    const years = yearsOfMonth(anchor, ((month - 1) % 12) + 1).filter((year) =>
      isInside(anchor, year, month),
    );
    if (years.length > 0) return years.map((year) => (month > 12 ? year - 1 : year));
  }
  return yearsOfMonth(anchor, start);
}

function isInside(anchor: Anchor, year: number, month: number): boolean {
  const count = year * 12 + ((month - 1) % 12);
  return count >= anchor.firstMonth && count <= anchor.lastMonth;
}

/**
 * Dates that follow each other in the text follow each other in time: «20 dicembre - 10 gennaio» ends in the next year,
 * «da gennaio a dicembre» in the same one.
 */
function turnYears(slots: readonly Slot[], anchor: Anchor): void {
  for (const [index, slot] of slots.entries()) {
    const before = slots[slot.startOfRange ?? index - 1];
    if (!before || slot.year === undefined || before.year === undefined) continue;
    const late = before.year * 12 + monthOf(before) > slot.year * 12 + monthOf(slot);
    if (!late) continue;
    const months = (monthOf(slot) - monthOf(before) + 12) % 12;
    const sameYear = monthOf(slot) >= monthOf(before);
    if (!sameYear && months > LONGEST_TURN) continue;
    if (anchor.wholeYear || !isInside(anchor, slot.year, monthOf(slot)))
      slot.year += before.year - slot.year + turn(before, slot);
    else moveBack(slots.slice(0, index), before.year - slot.year + turn(before, slot), anchor);
  }
}

/** «28 settembre, 12 dicembre, 9 gennaio» in January: what leads up to the period of the issue was before it. */
function moveBack(slots: readonly Slot[], years: number, { firstMonth }: Anchor): void {
  const earliest = firstMonth - LONGEST_TURN;
  const isNear = (slot: Slot) => ((slot.year ?? 0) - years) * 12 + monthOf(slot) - 1 >= earliest;
  if (!slots.every(isNear)) return;
  for (const slot of slots) if (slot.year !== undefined) slot.year -= years;
}
