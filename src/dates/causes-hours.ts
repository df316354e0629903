// Hours that cannot be read as they are written: `ore 1830`, `5 marzo 10-12`.
import { dayOrYear } from './doubts-months.ts';
import { monthName } from './names.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Span } from './syntax.ts';
import type { Token } from './token.ts';

/** «ore 1830», «ore 18 30», «ore 18’30». */
export function findMisspeltHour(text: string): DateProblem | undefined {
  const match =
    /(?<![\p{L}])(?:ore|h\.?) ?([01]?\d|2[0-3])[\s;'’]{0,2}([0-5]\d)(?![\d/-]|\s+\p{L})/iu.exec(
      text,
    );
  if (!match) return undefined;
  const [said, hour, minutes] = match;
  const span = { offset: match.index, end: match.index + said.length };
  return dateProblem('misspelt-hour', span, said, `${Number(hour)}.${minutes}`);
}

const HOURS_IN_A_DAY = 24;
const MONTHS_IN_A_YEAR = 12;
const BARE_HOURS =
  /(?<=[\s,])\d{1,2}(?:[.:]\d\d)?(?:(?:\s?[-‐‑‒–—―−/]\s?|\s*,\s*|\s+e\s+)\d{1,2}(?:[.:]\d\d)?)*\s*$/u;

/** «5 marzo 10-12», «5 marzo, 18 e 21.30»: hours without their word right after a date. */
export function findBareHours(tokens: readonly Token[], text: string): DateProblem | undefined {
  const match = BARE_HOURS.exec(text);
  const before = tokens.findLastIndex(
    ({ type, end }) => end <= (match?.index ?? 0) && type !== ',' && type !== ':',
  );
  if (!match || !isEndOfDate(tokens, before)) return undefined;
  const said = match[0].trim();
  const span = { offset: match.index, end: match.index + said.length };
  if (tokens[before]?.type === 'weekday' && DOTTED_DAY.test(said)) return dayOrClock(said, span);
  if (/[.:]/.test(said)) return dateProblem('misspelt-hour', span, said, said);
  if ((said.match(/\d+/g) ?? []).some((hour) => Number(hour) > HOURS_IN_A_DAY)) return undefined;
  const named = tokens[before];
  if (/^\d\d$/.test(said) && named?.type === 'month' && tokens[before - 1]?.type !== 'number')
    return dayOrYear({ offset: named.offset, end: span.end }, named, span, text);
  const month = monthBefore(tokens.slice(0, before + 1), text.slice(0, match.index));
  const days = month ? `«${said} ${month}»` : `«${said}» con il nome del mese`;
  const code = /^\d+$/.test(said) ? 'day-or-hour' : 'days-or-hours';
  return dateProblem(code, span, said, `«ore ${said}», oppure ${days}`);
}

const DOTTED_DAY = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0\d|1[0-2])$/;

/** «07.03», «giovedì 07.03»: the 7th of March, or three past seven? */
export function findDottedDay(text: string): DateProblem | undefined {
  const said = text.trim();
  const offset = text.indexOf(said);
  return DOTTED_DAY.test(said)
    ? dayOrClock(said, { offset, end: offset + said.length })
    : undefined;
}

const DOTTED_LIST =
  /(?<![\d.])\d{1,2}\.\d{1,2}(?:(?:\s*,\s*|\s+e\s+)\d{1,2}\.\d{1,2})+\.(?:\d{4}|\d\d)(?!\d)/;

/** «26.2, 4.3 e 11.3.2024»: only the last one has its year, so the others may be hours. */
export function findDottedList(text: string): DateProblem | undefined {
  const match = DOTTED_LIST.exec(text);
  const [said = ''] = match ?? [];
  const months = Array.from(said.matchAll(/\d\.(\d{1,2})(?!\d)/g), ([, month]) => Number(month));
  const joints = said.match(/[,e]/g) ?? [];
  if (!match || joints.length < 2 || joints.length >= months.length) return undefined;
  if (months.slice(0, joints.length + 1).some((month) => month > MONTHS_IN_A_YEAR))
    return undefined;
  const span = { offset: match.index, end: match.index + said.length };
  return dateProblem('dotted-list', span, said, said.replaceAll('.', '/'));
}

function dayOrClock(said: string, span: Span): DateProblem {
  return dateProblem(
    'day-or-hour',
    span,
    said,
    `«ore ${said}», oppure «${said.replace('.', '/')}»`,
  );
}

/** The month of `5 marzo` and of `05/03/2024`. */
function monthBefore(tokens: readonly Token[], text: string): string | undefined {
  const [, digits] = /\/(\d{1,2})(?:\/\d+)?[\s,]*$/.exec(text) ?? [];
  const name = tokens.findLast(({ type }) => type === 'month')?.value;
  return monthName(digits === undefined ? (name ?? 0) : Number(digits)) || undefined;
}

/** `marzo`, `2024`, the month of `05/03`, `sabato`. */
function isEndOfDate(tokens: readonly Token[], index: number): boolean {
  const [slash, last] = [tokens[index - 1], tokens[index]];
  if (last?.type === 'month' || last?.type === 'weekday' || last?.type === 'daily') return true;
  return last?.type === 'number' && (last.text.length === 4 || slash?.type === '/');
}
