// Numbers after a weekday or after «tutti i giorni»: `sabato 9-13`, `tutti i giorni, 9-13`.
import {
  type Dates,
  isMonthSaid,
  isPairOfHours,
  lastPoint,
  type Test,
  waysOf,
} from './hours-or-days.ts';
import { pointsOf } from './item-points.ts';
import { dateProblem } from './problems.ts';
import type { Point, Range } from './syntax.ts';
import type { TokenType } from './token.ts';
import { tokenize } from './tokens.ts';

/** «sabato 9-13», «dal lunedì al venerdì, 9-13», «tutti i giorni 9-13», without the month of those days. */
export function findAfterWeekday(items: readonly Dates[], isTimed: Test, text: string) {
  const isLender = (item: Dates): boolean =>
    pointsOf(item).some((point) => isMonthSaid(point) && hasMonthInWords(point, text));
  for (const [index, item] of items.entries()) {
    if (items.slice(index).some(isLender) || isTimed(item)) continue;
    if (!isPairOfHours(item) || isWeekend(item)) continue;
    const offset = item.offset + text.slice(item.offset).search(/\d/);
    const said = text.slice(offset, item.end);
    const isNamed = item.from?.weekday !== undefined;
    if (
      !PAIR.test(said) ||
      !(isNamed || isAfterDayWord(text.slice(0, offset), item, items[index - 1]))
    )
      continue;
    const month = items
      .slice(0, index + 1)
      .flatMap(pointsOf)
      .findLast(isMonthSaid)?.month;
    return dateProblem('days-or-hours', { offset, end: item.end }, said, waysOf(said, month));
  }
  return undefined;
}

const PAIR = /^\d+\s*[-‐‑‒–—―−/]\s*\d+$/;

/** Not «marzo, sabato 9», where the month stands before. */
function hasMonthInWords({ offset, end }: Point, text: string): boolean {
  return /\d\D*[\p{L}\d]/u.test(text.slice(offset, end).replace(/(?<=\d)\d/, ''));
}

/** «sabato e domenica 9-10»: as many days as weekdays, and no hours that anybody keeps. */
function isWeekend({ from, to }: Range): boolean {
  if (from?.weekday === undefined || to?.weekday === undefined) return false;
  return to.weekday - from.weekday === 1 && (to.day ?? 0) - (from.day ?? 0) === 1;
}

const SIGNS: readonly TokenType[] = [',', ':', '-', '('];
const DAY_WORDS: readonly TokenType[] = ['weekday', 'daily', 'day-part'];

/** After a month alone too, where it belongs to a recurrence: «i martedì di marzo – 10-12». */
function isAfterDayWord(before: string, { from }: Range, previous: Dates | undefined): boolean {
  if (isMonthSaid(from)) return false;
  const word = tokenize(before).findLast(({ type }) => !SIGNS.includes(type))?.type ?? 'other';
  const isAfterDay = previous !== undefined && lastPoint(previous)?.day !== undefined;
  return DAY_WORDS.includes(word) || (word === 'month' && !isAfterDay);
}
