// Why a label cannot be read, where the cause is a common one: a month misspelt, a vague time, a weekday alone.
import { nearest } from '../text/nearest.ts';
import { SPANS, VAGUE_TIMES } from './caption-words.ts';
import { dayOrYear } from './doubts-months.ts';
import { MONTHS } from './lexicon-names.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Token, TokenType } from './token.ts';

const MONTH_NAMES = MONTHS.map((names) => names.split(' ')[0] ?? '');

/** Says the cause instead of what was left over, under the same code, or gives back the problem. */
export function withCause(
  problem: DateProblem,
  tokens: readonly Token[],
  text: string,
): DateProblem {
  if (problem.code !== 'no-date' && problem.code !== 'unread') return problem;
  const cause =
    findMisspelt(tokens, text) ??
    findVague(tokens, text) ??
    findMisspeltHour(text) ??
    findBareHours(tokens, text) ??
    (problem.code === 'no-date' ? findWeekday(tokens, text) : undefined);
  return cause ? { ...cause, code: problem.code } : problem;
}

/** «5 febraio»: after a number a word that is nearly a month. */
function findMisspelt(tokens: readonly Token[], text: string): DateProblem | undefined {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'word' || tokens[index - 1]?.type !== 'number') continue;
    const month = nearest(token.text, MONTH_NAMES);
    if (month)
      return dateProblem('misspelt-month', token, text.slice(token.offset, token.end), month);
  }
  return undefined;
}

const BEFORE_MONTH: readonly TokenType[] = ['of', 'article', 'noise', 'of-the-month'];

/** «fine aprile», «metà del mese di marzo», «prima settimana di marzo». */
function findVague(tokens: readonly Token[], text: string): DateProblem | undefined {
  for (const [index, { type, text: word, offset }] of tokens.entries()) {
    if (type !== 'weekend' && !VAGUE_TIMES.has(word) && !SPANS.has(word)) continue;
    const month = tokens.slice(index + 1).find(({ type }) => !BEFORE_MONTH.includes(type));
    if (month?.type !== 'month') continue;
    const span = { offset, end: month.end };
    return dateProblem('vague', span, text.slice(offset, month.end), MONTH_NAMES[month.value - 1]);
  }
  return undefined;
}

/** «ore 1830», «ore 18 30», «ore 18’30». */
function findMisspeltHour(text: string): DateProblem | undefined {
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
const BARE_HOURS =
  /(?<=[\s,])\d{1,2}(?:[.:]\d\d)?(?:(?:\s?[-‐‑‒–—―−/]\s?|\s*,\s*|\s+e\s+)\d{1,2}(?:[.:]\d\d)?)*\s*$/u;

/** «5 marzo 10-12», «5 marzo, 18 e 21.30»: hours without their word right after a date. */
function findBareHours(tokens: readonly Token[], text: string): DateProblem | undefined {
  const match = BARE_HOURS.exec(text);
  const before = tokens.findLastIndex(
    ({ type, end }) => end <= (match?.index ?? 0) && type !== ',' && type !== ':',
  );
  if (!match || !isEndOfDate(tokens, before)) return undefined;
  const said = match[0].trim();
  const span = { offset: match.index, end: match.index + said.length };
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

/** The month of `5 marzo` and of `05/03/2024`. */
function monthBefore(tokens: readonly Token[], text: string): string | undefined {
  const [, digits] = /\/(\d{1,2})(?:\/\d+)?[\s,]*$/.exec(text) ?? [];
  const name = tokens.findLast(({ type }) => type === 'month')?.value;
  return MONTH_NAMES[(digits === undefined ? (name ?? 0) : Number(digits)) - 1];
}

/** `marzo`, `2024`, the month of `05/03`, `sabato`. */
function isEndOfDate(tokens: readonly Token[], index: number): boolean {
  const [slash, last] = [tokens[index - 1], tokens[index]];
  if (last?.type === 'month' || last?.type === 'weekday' || last?.type === 'daily') return true;
  return last?.type === 'number' && (last.text.length === 4 || slash?.type === '/');
}

/** «dal lunedì al venerdì», «domenica, ore 18». */
function findWeekday(tokens: readonly Token[], text: string): DateProblem | undefined {
  const weekday = tokens.find(({ type }) => type === 'weekday');
  return weekday && dateProblem('weekday-alone', weekday, text.slice(weekday.offset, weekday.end));
}
