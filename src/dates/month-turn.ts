import { monthName } from './names.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Slot } from './resolve-months.ts';

const [LATE, EARLY] = [25, 7];

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
    if (!isTurn || (late.month !== undefined && early.month !== undefined)) continue;
    const isLent = late.month === undefined && slots.slice(index).some(saysMonth);
    const [last, first] = isLent ? [month - 1, month] : [month, month + 1];
    const days = [`«${late.day} ${nameOf(last)}»`, `«${early.day} ${nameOf(first)}»`];
    const span = { offset: late.offset, end: early.end };
    const said = text.slice(span.offset, span.end);
    return dateProblem('month-turn', span, said, `${days.join(' e ')}, oppure i giorni in ordine`);
  }
  return undefined;
}

function saysMonth({ point }: Slot): boolean {
  return point.month !== undefined;
}

function nameOf(month: number): string {
  return monthName(((month + 11) % 12) + 1);
}
