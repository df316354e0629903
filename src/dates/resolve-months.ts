import { type Anchor, onlyMonth } from './anchor.ts';
import type { Point } from './draft.ts';

/** A date of the text on its way to having all its parts. */
export interface Slot {
  readonly point: Point;
  /** Index of the slot where the same interval begins, for an end of one. */
  readonly startOfRange: number | undefined;
  month: number | undefined;
  year: number | undefined;
  inferredMonth: boolean;
  inferredYear: boolean;
}

/**
 * Gives a month to the days written without: that of the next date, else of the one before, else of an anchor of one
 * month. Days in order of time are preferred: in «5 gennaio, 12 e 3 febbraio» the 12th is of January.
 */
export function resolveMonths(
  slots: readonly Slot[],
  anchor: Anchor | undefined,
): Slot | undefined {
  for (const [index, slot] of slots.entries()) {
    if (slot.month !== undefined || !needsMonth(slot)) continue;
    const candidates = neighbours(slots, index).filter((month) => month !== undefined);
    slot.month = candidates.find((month) => inOrder(slots, index, month)) ?? candidates[0];
    if (slot.month === undefined) {
      slot.month = anchor && onlyMonth(anchor);
      slot.inferredMonth = true;
    }
    if (slot.month === undefined) return slot;
  }
  return undefined;
}

function needsMonth({ point }: Slot): boolean {
  return point.day !== undefined || point.decade !== undefined || point.someMonth === true;
}

function neighbours(slots: readonly Slot[], index: number): (number | undefined)[] {
  const right = slots.slice(index + 1).find(({ point }) => point.month !== undefined)?.point.month;
  const left = slots
    .slice(0, index)
    .findLast((slot) => slot.month !== undefined && !slot.inferredMonth)?.month;
  const start = slots[slots[index]?.startOfRange ?? -1];
  return start?.point.month !== undefined ? [start.point.month, right] : [right, left];
}

function inOrder(slots: readonly Slot[], index: number, month: number): boolean {
  const day = slots[index]?.point.day ?? 0;
  const [before, after] = [slots[index - 1], slots[index + 1]];
  if (before?.month === month && (before.point.day ?? 0) > day) return false;
  return !(after?.point.month === month && (after.point.day ?? 31) < day);
}
