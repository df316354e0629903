// Hours said in a way that may be a day or how long it takes: `8 marzo ore 21 e 9`, `8 marzo, 9 h 30`, `48h`, `90'`.
import { twoDigits } from './day-number.ts';
import { pointsOf } from './item-points.ts';
import { monthName } from './names.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Clock, Hours, Item, Segment } from './syntax.ts';

const HOURS_IN_A_DAY = 24;
const NOON = 12;
/** The hour at which the night is over. */
const MORNING = 6;
const LONGEST_MEETING = 12;

/** Looks for hours of a segment that may be something else. */
export function findClockDoubt(segment: Segment, text: string): DateProblem | undefined {
  return (
    findMinutesLong(segment, text) ??
    findLength(segment, text) ??
    findGathering(segment, text) ??
    findHalfOfDay(segment, text) ??
    findBackwards(segment, text) ??
    findHourBeforeLetter(segment, text)
  );
}

const MINUTE_MARK = /\d ?['’′]/;

/** «5 marzo, 90’». */
function findMinutesLong({ items, hours }: Segment, text: string): DateProblem | undefined {
  if (!MINUTE_MARK.test(text)) return undefined;
  const clocks = hours.flatMap(({ from, to }) => [from, to]);
  const days = items.flatMap(pointsOf).filter(({ month }) => month === undefined);
  for (const number of [...days, ...clocks]) {
    const mark = number && /^ ?['’′](?![\p{L}\d])/u.exec(text.slice(number.end));
    if (!mark) continue;
    const span = { offset: number.offset, end: number.end + mark[0].length };
    return dateProblem('length', span, text.slice(span.offset, span.end));
  }
  return undefined;
}

/** «5 marzo, 3h»: at three, or for three hours? In one day nothing goes on for more than twelve. */
function findLength({ items, hours: [hours, more] }: Segment, text: string) {
  if (!hours?.from || more) return undefined;
  const said = text.slice(hours.offset, hours.end);
  if (!/^\d{1,2} ?h$/i.test(said)) return undefined;
  const { hour } = hours.from;
  if (hour > HOURS_IN_A_DAY) return dateProblem('length', hours, said);
  const isOneDay = items.length === 1 && items[0]?.kind === 'single';
  if (isOneDay && hour > LONGEST_MEETING && hour < HOURS_IN_A_DAY) return undefined;
  return dateProblem('hour-or-length', hours, said, String(hour));
}

/** «ritrovo ore 9, inizio ore 10»: not two beginnings. */
function findGathering({ hours }: Segment, text: string): DateProblem | undefined {
  const [first, ...others] = hours;
  const last = others.at(-1);
  if (!first || !last) return undefined;
  const isGathering = hours.some(({ offset }) =>
    /^(?:ritrovo|appuntamento)/i.test(text.slice(offset)),
  );
  const span = { offset: first.offset, end: last.end };
  return isGathering
    ? dateProblem('which-hour', span, text.slice(span.offset, span.end))
    : undefined;
}

/** «pomeriggio 2-6»: not before noon, but for «notte 2-6». */
function findHalfOfDay({ hours }: Segment, text: string): DateProblem | undefined {
  for (const { from, to, offset, end } of hours) {
    const part = /(?<!\p{L})(?:pomeriggio|sera|serata|notte)[\s,:]*$/iu.exec(text.slice(0, offset));
    if (!part || !from || from.hour >= NOON || (to && to.hour > NOON)) continue;
    if (part[0].toLowerCase().startsWith('notte') && from.hour < MORNING) continue;
    const span = { offset: part.index, end };
    const later = [from, to].map((clock) => clock && { ...clock, hour: clock.hour + NOON });
    const ways = [later, [from, to]].map((clocks) => `«ore ${clocks.flatMap(wordsOf).join('-')}»`);
    return dateProblem(
      'half-of-day',
      span,
      text.slice(span.offset, span.end),
      ways.join(', oppure '),
    );
  }
  return undefined;
}

function wordsOf(clock: Clock | undefined): string[] {
  if (!clock) return [];
  return [clock.minute === 0 ? `${clock.hour}` : `${clock.hour}.${twoDigits(clock.minute)}`];
}

/** «8 marzo ore 21 e 9»: hours go on, so this may be the 9th. */
function findBackwards({ items, hours }: Segment, text: string): DateProblem | undefined {
  for (const [index, one] of hours.entries()) {
    const before = hours[index - 1];
    const said = text.slice(one.offset, one.end);
    if (!before || !/^\d{1,2}$/.test(said) || hourOf(one) >= hourOf(before)) continue;
    const ways = `«ore ${said}», oppure ${dayOf(said, items)}`;
    return dateProblem('day-or-hour', one, said, ways);
  }
  return undefined;
}

function hourOf({ from, to }: Hours): number {
  return (from ?? to)?.hour ?? 0;
}

/** «8 marzo, 9 h 15»: at 9.15, or the 9th at 15? No hour is 30, so in «8 marzo, 9 h 30» the number before is the hour. */
function findHourBeforeLetter({ items }: Segment, text: string): DateProblem | undefined {
  const [before, last] = items.slice(-2);
  if (!before || last?.kind !== 'single' || last.point.month !== undefined) return undefined;
  const [unit, minutes] = /^ h ([0-5]\d)(?!\d)/i.exec(text.slice(last.end)) ?? [];
  if (unit === undefined) return undefined;
  const span = { offset: last.offset, end: last.end + unit.length };
  const said = text.slice(span.offset, span.end);
  const clock = `${last.point.day}.${minutes}`;
  if (Number(minutes) > HOURS_IN_A_DAY) return dateProblem('misspelt-hour', span, said, clock);
  const isAfterComma = text.slice(before.end, last.offset).trim() === ',';
  if (!isAfterComma || last.point.weekday !== undefined || !isSureDay(before)) return undefined;
  const day = dayOf(String(last.point.day), items);
  return dateProblem('day-or-hour', span, said, `«ore ${clock}», oppure ${day} e «ore ${minutes}»`);
}

function isSureDay(item: Item): boolean {
  const { day, month, weekday } = pointsOf(item).at(-1) ?? {};
  return day !== undefined && (month !== undefined || weekday !== undefined);
}

function dayOf(day: string, items: readonly Item[]): string {
  const month = items.flatMap(pointsOf).findLast((point) => point.month !== undefined)?.month;
  return month === undefined ? `«${day}» con il nome del mese` : `«${day} ${monthName(month)}»`;
}
