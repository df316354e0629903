// Numbers before a date that may belong to a noun: «sala 3», «via Garibaldi 12», «25ª edizione», «Bando 2/2024».
import { CLAUSE_ENDS } from './caption.ts';
import {
  NUMBER_WORDS,
  NUMBERED_ACTS,
  NUMBERED_NOUNS,
  NUMBERED_PLACES,
  STREET_WORDS,
} from './caption-words.ts';
import { Cursor } from './cursor.ts';
import { peekDateInDigits } from './grammar-digits.ts';
import { pointsOf } from './item-points.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Item, LabelSyntax, Point, Segment } from './syntax.ts';
import type { Token } from './token.ts';

/** Whether a number belongs to the words before it, or to the noun after it, and is no day. */
export function isNumberOfNoun(tokens: readonly Token[], index: number): boolean {
  const number = tokens[index];
  if (number?.type !== 'number' || isDateAhead(tokens, index)) return false;
  if (isYearOfAct(tokens, index) || isYearOfAct(tokens, index + 2)) return true;
  if (number.ordinal && tokens[index + 1]?.type === 'word') return true;
  if (isJoint(tokens[index - 1]) && isNumberOfNoun(tokens, index - 2)) return true;
  for (let before = index - 1; before >= 0; before--) {
    const token = tokens[before];
    const isPoint = token?.type === '.' && before === index - 1 && token.adjacent;
    if (isPoint && NUMBERED_NOUNS.has(tokens[before - 1]?.text ?? '')) return true;
    if (!token || CLAUSE_ENDS.includes(token.type)) return false;
    if (before === index - 1 && NUMBERED_NOUNS.has(token.text)) return true;
    if (STREET_WORDS.has(token.text)) return true;
  }
  return false;
}

/** «Bando 2/2024»: the year in the number of an act, which is no month. */
function isYearOfAct(tokens: readonly Token[], index: number): boolean {
  const [noun, number, slash, year] = [-3, -2, -1, 0].map((ahead) => tokens[index + ahead]);
  return (
    NUMBERED_ACTS.has(noun?.text ?? '') &&
    number?.type === 'number' &&
    slash?.type === '/' &&
    slash.adjacent &&
    year?.text.length === 4
  );
}

function isDateAhead(tokens: readonly Token[], index: number): boolean {
  const { day, year } = peekDateInDigits(new Cursor(tokens, index))?.date ?? {};
  if (day !== undefined && year !== undefined) return true;
  const next = tokens[index + 1];
  if (isNumberOfMonths(tokens, index)) return false;
  if (next?.type === 'and' || next?.type === '/') return isPairOfDays(tokens, index);
  if (next?.type !== '-') return next?.type === 'month';
  const isCounted = !next.adjacent && isAfterNumberWord(tokens, index);
  return !isCounted && (tokens[index]?.value ?? 0) <= 31;
}

/** «n. 1 Gennaio-Febbraio». */
function isNumberOfMonths(tokens: readonly Token[], index: number): boolean {
  const types = [1, 2, 3].map((ahead) => tokens[index + ahead]?.type);
  return MONTH_RUNS.includes(types.join(' ')) && isAfterNumberWord(tokens, index);
}

const MONTH_RUNS = ['month - month', 'month / month'];

function isAfterNumberWord(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index - 1]?.type === '.' ? tokens[index - 2] : tokens[index - 1];
  return NUMBER_WORDS.has(noun?.text ?? '');
}

/** «Incontro 5 e 6 marzo», «Piazza Castello 5/6 marzo»: a list without commas that ends in a month. */
function isPairOfDays(tokens: readonly Token[], index: number): boolean {
  let next = index;
  while (isShortNumber(tokens[next]) && isJoint(tokens[next + 1])) next += 2;
  return isShortNumber(tokens[next]) && tokens[next + 1]?.type === 'month';
}

/** A dash with spaces ends what it follows: «Via Roma 5/7 - 12 marzo». */
function isJoint({ type, adjacent }: Partial<Token> = {}): boolean {
  return type === 'and' || type === '/' || (type === '-' && adjacent === true);
}

function isShortNumber(token: Token | undefined): boolean {
  return token?.type === 'number' && token.text.length <= 2;
}

/** «Sala 3 - 9 marzo», «Turno 5, 12 e 19 marzo», «COP 28, 5 marzo»: the number of a noun, or the first day? */
export function findNumberOrDay(
  { segments }: LabelSyntax,
  text: string,
  tokens: readonly Token[],
  start: number,
): DateProblem | undefined {
  const items = segments.slice(0, isNumberAlone(segments[0]) ? 2 : 1).flatMap((one) => one.items);
  const index = tokens[start - 1]?.type === ',' ? start - 2 : start;
  const number = tokens[index];
  const last = items.at(-1);
  if (number?.type !== 'number' || !last || number.value > 31) return undefined;
  const first = index === start ? firstOfRun(tokens, start) : index;
  const noun =
    index === start
      ? (nounBeforeDash(items, tokens, start, first) ?? nounBeforeLaterDay(items, tokens, start))
      : nounBeforeDays(items, tokens, index);
  if (!noun) return undefined;
  const said = (from: number, to: number): string => text.slice(from, to).trim();
  const numbers = tokens[first]?.offset ?? number.offset;
  const name = said(noun.offset, numbers);
  const days = said(numbers, last.end);
  const after = said(tokens[index + 2]?.offset ?? number.end, last.end);
  const inOrder = `i giorni in ordine, dopo i due punti: «${name}: …»`;
  const wholeName = `${name} ${said(numbers, number.end)}`;
  const points = items.flatMap(pointsOf);
  const ways = [
    ...(areInOrder(points) ? [`«${name}: ${days}»`] : []),
    ...(areInOrder(points.slice(1)) ? [`«${wholeName}: ${after}»`] : []),
  ];
  const span = { offset: noun.offset, end: last.end };
  return dateProblem(
    'number-or-day',
    span,
    said(span.offset, span.end),
    ways.join(', oppure ') || inOrder,
  );
}

/** Whether no day goes back before the one that it follows, so that the dates are worth offering. */
function areInOrder(points: readonly Point[]): boolean {
  return points.every(({ day, month }, index) => {
    const before = points[index - 1];
    const isOneMonth = before?.month === undefined || before.month === month;
    return !before || !isOneMonth || (before.day ?? 0) < (day ?? Infinity);
  });
}

/** «Via Roma 5/7 - 12 marzo», «Sala 3 e 4 - 12 marzo»: the numbers up to this one may all be of the noun. */
function firstOfRun(tokens: readonly Token[], index: number): number {
  let first = index;
  while (isJoint(tokens[first - 1]) && isShortNumber(tokens[first - 2])) first -= 2;
  return first;
}

/** «Via Garibaldi 12 - 15 marzo». */
function nounBeforeDash(
  [item]: readonly Item[],
  tokens: readonly Token[],
  start: number,
  first: number,
): Token | undefined {
  const dash = tokens[start + 1];
  const isSpaced = dash?.type === '-' && !dash.adjacent;
  const day = item?.kind === 'range' ? item.from : item?.kind === 'single' ? item.point : undefined;
  const isMonthless = day !== undefined && day.month === undefined;
  return isSpaced && isMonthless ? nounBefore(tokens, first) : undefined;
}

/** «Turno 5, 12 e 19 marzo»; not «Sala 5, 12 e 19 marzo», nor «Turno 5, 12 marzo», which are more likely numbers. */
function nounBeforeDays(
  items: readonly Item[],
  tokens: readonly Token[],
  index: number,
): Token | undefined {
  const noun = nounBefore(tokens, index);
  const isSure = NUMBER_WORDS.has(noun?.text ?? '') || NUMBERED_PLACES.has(noun?.text ?? '');
  const [first, ...others] = items.flatMap(pointsOf);
  const number = tokens[index]?.value ?? 0;
  const goesOn = first?.month === undefined && first?.weekday === undefined && others.length > 0;
  const isNumber = isNumberOfNoun(tokens, index);
  return isNumber && !isSure && goesOn && number < (first?.day ?? 0) ? noun : undefined;
}

/** «COP 28, 5 marzo»: days of one month go on; «Formula 1, 5 marzo»: a number and one date are no list. */
function nounBeforeLaterDay(
  items: readonly Item[],
  tokens: readonly Token[],
  start: number,
): Token | undefined {
  const isAbbreviated = tokens[start - 1]?.type === '.' && tokens[start - 1]?.adjacent;
  const word = tokens[isAbbreviated ? start - 2 : start - 1];
  if (word?.type !== 'word' || (isAbbreviated && word.text.length > LONGEST_ABBREVIATION))
    return undefined;
  const [first, second] = items.flatMap(pointsOf);
  if (items[0]?.kind !== 'single' || first?.month !== undefined) return undefined;
  const isBack = (first?.day ?? 0) > (second?.day ?? 31);
  const isApart = items.length === 2 && tokens[start + 1]?.type === ',';
  return isBack || isApart ? word : undefined;
}

const LONGEST_ABBREVIATION = 4;

/** «Via Roma 12 - i sabati di marzo»: what comes after the dash is read apart. */
function isNumberAlone(segment: Segment | undefined): boolean {
  const [item, more] = segment?.items ?? [];
  return item?.kind === 'single' && item.point.month === undefined && !more;
}

function nounBefore(tokens: readonly Token[], index: number): Token | undefined {
  const clause = tokens.slice(0, index).findLastIndex(({ type }) => CLAUSE_ENDS.includes(type));
  const before = tokens.slice(clause + 1, index);
  const last = before.at(-1);
  return NUMBERED_NOUNS.has(last?.text ?? '')
    ? last
    : before.find((token) => STREET_WORDS.has(token.text));
}
