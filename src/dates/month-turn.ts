import { daysInMonth } from './calendar.ts';
import { monthName } from './names.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Slot } from './resolve-months.ts';

const [LATE, EARLY] = [25, 7];
const LONGEST_MONTH = 31;
const LEAP_YEAR = 2024;

/**
 * «30 e 1 aprile», «31 marzo e 1»: days that go back in the month that one has from the other, or the last of a month and
 * the first of the next?
 */
export function findMonthTurn(slots: readonly Slot[], text: string): DateProblem | undefined {
  for (const [index, { point: early, month, partner }] of slots.entries()) {
    const before = slots[index - 1];
    if (!before || before === partner || before.month !== month || month === undefined) continue;
    const late = before.point;
    const isTurn = (late.day ?? 0) >= LATE && (early.day ?? Infinity) <= EARLY;
    // «dal 1° al 25 e il 5 marzo»: not after the interval, but within it.
    const begin = before.startOfRange === undefined ? late : slots[before.startOfRange]?.point;
    if ((begin?.day ?? Infinity) <= (early.day ?? 0)) continue;
    if (!isTurn || (late.month !== undefined && early.month !== undefined)) continue;
    if ((late.day ?? 0) > LONGEST_MONTH) continue;
    const isLent = late.month === undefined && slots.slice(index).some(saysMonth);
    const [last, first] = isLent ? [month - 1, month] : [month, month + 1];
    const days = `«${late.day} ${nameOf(last)}» e «${early.day} ${nameOf(first)}», oppure `;
    const exists = (late.day ?? 0) <= daysInMonth(LEAP_YEAR, numberOf(last));
    const span = { offset: late.offset, end: early.end };
    const said = text.slice(span.offset, span.end);
    const ways = exists ? `${days}i giorni in ordine` : 'ogni giorno con il suo mese, in ordine';
    return dateProblem('month-turn', span, said, ways);
  }
  return undefined;
}

function saysMonth({ point }: Slot): boolean {
  return point.month !== undefined;
}

function nameOf(month: number): string {
  return monthName(numberOf(month));
}

function numberOf(month: number): number {
  return ((month + 11) % 12) + 1;
}
