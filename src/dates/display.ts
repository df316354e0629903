// A date in normalised Italian that `parseDateExpression` reads back to the same EDTF and the same hours.

import { hoursWords } from './display-hours.ts';
import { type DateStyle, dateWords, fromWords, type Shown, toWords } from './display-words.ts';
import type { EdtfDate, EdtfInterval, EdtfSet } from './edtf-value.ts';
import type { DateExpression } from './expression.ts';
import { joinWords } from './join-words.ts';

export type { DateStyle } from './display-words.ts';

/**
 * Writes a date in Italian.
 * @example formatDate(expression, 'long') // "dal 29 gennaio al 2 febbraio 2024"
 * @example formatDate(expression, 'short') // "29 gen – 2 feb 2024"
 * @example formatDate(expression, 'weekday') // "da lunedì 29 gennaio a venerdì 2 febbraio 2024"
 */
export function formatDate(
  expression: Pick<DateExpression, 'value' | 'times'>,
  style: DateStyle,
): string {
  const { value, times } = expression;
  return dateOnly(value, style) + hoursWords(times, style);
}

function dateOnly(value: DateExpression['value'], style: DateStyle): string {
  switch (value.kind) {
    case 'date':
      return dateWords(value, style);
    case 'interval':
      return intervalWords(value, style, intervalParts(value));
    case 'set':
      return setWords(value, style);
  }
}

interface IntervalParts {
  readonly start: Shown;
  readonly end: Shown;
}

/** What the start leaves to the end to say: «dal 4 al 5 novembre 2020», «dal 29 gennaio al 2 febbraio 2024». */
function intervalParts({ start, end }: EdtfInterval): IntervalParts {
  const year = !(start && end) || start.precision !== end.precision || start.year !== end.year;
  return {
    start: { year, month: year || start?.month !== end?.month || start?.day === undefined },
    end: { year: true, month: true },
  };
}

function intervalWords(
  { start, end }: EdtfInterval,
  style: DateStyle,
  shown: IntervalParts,
): string {
  if (!start) return end ? `fino ${toWords(end, style, shown.end)}` : '';
  if (!end)
    return `${style === 'short' ? '' : 'a partire '}${fromWords(start, style, shown.start)}`;
  const isPair = start.precision === end.precision;
  if (!isPair || (start.precision === 'day' && style !== 'short')) {
    return `${fromWords(start, style, shown.start)} ${toWords(end, style, shown.end)}`;
  }
  const [first, last] = [dateWords(start, style, shown.start), dateWords(end, style, shown.end)];
  const joint = style === 'short' ? '–' : '-';
  return first.includes(' ') ? `${first} ${joint} ${last}` : `${first}${joint}${last}`;
}

/** A set in which each date leaves to the next what they share: «5 e dal 7 al 9 marzo 2024». */
function setWords({ members }: EdtfSet, style: DateStyle): string {
  const oneYear = hasOneYear(members);
  return joinWords(
    members.map((member, index) => {
      const next = members[index + 1];
      const following = next && endsOf(next)[0];
      if (member.kind === 'date') {
        return dateWords(member, style, partsBefore(member, following, oneYear));
      }
      return intervalWords(member, style, memberParts(member, following, oneYear));
    }),
  );
}

/** Whether the last date may say the year for all: they are of that year, and their months follow each other. */
function hasOneYear(members: EdtfSet['members']): boolean {
  const ends = members.flatMap(endsOf);
  return ends.every(({ year, month = 0 }, index) => {
    const before = ends[index - 1] ?? { year, month };
    return month > 0 && year === before.year && month >= (before.month ?? 0);
  });
}

function endsOf(member: EdtfDate | EdtfInterval): readonly EdtfDate[] {
  if (member.kind === 'date') return [member];
  return [member.start, member.end].filter((date) => date !== undefined);
}

function partsBefore(date: EdtfDate, next: EdtfDate | undefined, oneYear: boolean): Shown {
  const sameMonth =
    date.day !== undefined &&
    next?.day !== undefined &&
    next.month === date.month &&
    next.year === date.year;
  return { month: !sameMonth, year: !sameMonth && !(oneYear && next) };
}

function memberParts(
  member: EdtfInterval,
  next: EdtfDate | undefined,
  oneYear: boolean,
): IntervalParts {
  const { start, end } = member;
  if (!start || !end) {
    const date = start ?? end;
    const shown = date ? partsBefore(date, next, oneYear) : { month: true, year: true };
    return { start: shown, end: shown };
  }
  const own = intervalParts(member);
  const last = partsBefore(end, next, oneYear);
  const shown = own.start.month ? { month: true, year: last.year || !last.month } : last;
  return { start: { ...own.start, year: own.start.year && !oneYear }, end: shown };
}
