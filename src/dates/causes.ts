// Why a label cannot be read, where the cause is a common one: a month misspelt, a vague time, a weekday alone.
import { nearest } from '../text/nearest.ts';
import { SPANS, UNDECIDED, VAGUE_TIMES, WHICH_DAYS } from './caption-words.ts';
import { findBareHours, findDottedDay, findMisspeltHour } from './causes-hours.ts';
import { Cursor } from './cursor.ts';
import { readWeekdayRules } from './grammar-weekdays.ts';
import { MONTHS } from './lexicon-names.ts';
import { monthName, weekdayName } from './names.ts';
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
    findUndecided(tokens, text) ??
    findWhichDays(tokens, text) ??
    findVague(tokens, text) ??
    findMisspeltHour(text) ??
    findBareHours(tokens, text) ??
    (problem.code === 'no-date' ? (findDottedDay(text) ?? findWeekday(tokens, text)) : undefined);
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

/** «data da definire», «marzo 2024 (TBC)». */
function findUndecided(tokens: readonly Token[], text: string): DateProblem | undefined {
  const index = tokens.findIndex((token) => UNDECIDED.has(token.text));
  const [before, word] = [tokens[index - 1], tokens[index]];
  if (!word) return undefined;
  const isFrom = before?.type === 'from';
  if (isOfAnother(tokens[isFrom ? index - 2 : index - 1])) return undefined;
  const offset = isFrom ? before.offset : word.offset;
  return dateProblem('undecided', { offset, end: word.end }, text.slice(offset, word.end));
}

/** «luogo da definire», «orario da definire»; not «data da definire». */
function isOfAnother({ type, text }: Partial<Token> = {}): boolean {
  return type === 'word' || type === 'hour' || (type === 'noise' && !text?.startsWith('dat'));
}

/** «dal 4 al 20 marzo, feriali 9-13». */
function findWhichDays(tokens: readonly Token[], text: string): DateProblem | undefined {
  const word = tokens.find((token) => WHICH_DAYS.has(token.text));
  const said = text.slice(word?.offset, word?.end);
  return word && dateProblem('which-days', word, said, WHICH_DAYS.get(word.text));
}

const BEFORE_MONTH: readonly TokenType[] = ['of', 'article', 'noise', 'of-the-month'];

/** «fine aprile», «metà del mese di marzo», «prima settimana di marzo». */
function findVague(tokens: readonly Token[], text: string): DateProblem | undefined {
  for (const [index, { type, text: word, offset }] of tokens.entries()) {
    if (type !== 'weekend' && !VAGUE_TIMES.has(word) && !SPANS.has(word)) continue;
    const month = tokens.slice(index + 1).find(({ type }) => !BEFORE_MONTH.includes(type));
    if (month?.type !== 'month') continue;
    const span = { offset, end: month.end };
    return dateProblem('vague', span, text.slice(offset, month.end), monthName(month.value));
  }
  return undefined;
}

/** «dal lunedì al venerdì», «domenica, ore 18». */
function findWeekday(tokens: readonly Token[], text: string): DateProblem | undefined {
  const index = tokens.findIndex(({ type }) => type === 'weekday');
  const weekday = tokens[index];
  if (!weekday) return undefined;
  const start = tokens[index - 1]?.type === 'from' ? index - 1 : index;
  const cursor = new Cursor(tokens, start);
  const isList = (readWeekdayRules(cursor)?.length ?? 0) > 1;
  const span = isList ? cursor.spanFrom(start) : weekday;
  const said = text.slice(span.offset, span.end);
  const period = isList
    ? `«dal … al …, ${said}»`
    : `«ogni ${weekdayName(weekday.value)} dal … al …»`;
  const ways = isList
    ? `anche il periodo: ${period}`
    : `«${said}» con il numero del giorno e il mese, oppure il periodo: ${period}`;
  return dateProblem('weekday-alone', span, said, ways);
}
