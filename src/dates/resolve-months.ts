import { type Anchor, onlyMonth } from './anchor.ts';
import type { Point } from './syntax.ts';

/** A date of the text on its way to having all its parts. */
export interface Slot {
  readonly point: Point;
  /** An end of an interval. */
  readonly inRange: boolean;
  /** Index of the slot where the same interval begins, for an end of one. */
  readonly startOfRange: number | undefined;
  /** The other end of the same interval. */
  partner: Slot | undefined;
  /** The date that lent this one its month, and so lends its year. */
  monthLender: Slot | undefined;
  month: number | undefined;
  year: number | undefined;
  inferredMonth: boolean;
  inferredYear: boolean;
}

/** A date as written, before anything is found out; `startOfRange` is the index of the slot where its interval begins. */
export function newSlot(point: Point, inRange: boolean, startOfRange?: number): Slot {
  const { month, year } = point;
  const nothing = {
    partner: undefined,
    monthLender: undefined,
    inferredMonth: false,
    inferredYear: false,
  };
  return { point, inRange, startOfRange, month, year, ...nothing };
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
    const lender = slots[slot.startOfRange ?? -1]?.monthLender;
    const lenders = lender ? [lender] : neighbours(slots, index);
    slot.monthLender = lenders.find(({ month }) => inOrder(slots, index, month)) ?? lenders[0];
    slot.month = slot.monthLender?.month;
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

function neighbours(slots: readonly Slot[], index: number): readonly Slot[] {
  const right = slots.slice(index + 1).find(hasOwnMonth);
  const left = slots.slice(0, index).findLast(hasOwnMonth);
  const start = slots[slots[index]?.startOfRange ?? -1];
  const order = start && hasOwnMonth(start) ? [start, right] : [right, left];
  return order.filter((slot) => slot !== undefined);
}

function hasOwnMonth({ point }: Slot): boolean {
  return point.month !== undefined;
}

/** Single days only: intervals may overlap. */
function inOrder(slots: readonly Slot[], index: number, month: number | undefined): boolean {
  const day = slots[index]?.point.day ?? 0;
  const [before, slot, after] = [slots[index - 1], slots[index], slots[index + 1]];
  if (slot?.inRange) return true;
  if (before && !before.inRange && before.month === month && (before.point.day ?? 0) > day)
    return false;
  return !(after && !after.inRange && after.point.month === month && (after.point.day ?? 31) < day);
}
