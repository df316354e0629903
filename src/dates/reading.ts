// Finds the date in its label: what may stand before it (a place, a caption) and after it (a feast, a full stop).
// The first date that reads to the end of the text is the date. What looks like one and is followed by other words
// is a title («Maggio Musicale») when it is a mere month or weekday; with a day number it is a date left half unread.
import { Cursor } from './cursor.ts';
import type { Draft, Item, Span } from './draft.ts';
import { readDraft } from './grammar.ts';
import { readHours } from './grammar-times.ts';
import { FEAST_WORDS, HEDGES, NUMBERED_NOUNS, STREET_WORDS } from './lexicon.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import { type Token, type TokenType, tokenize } from './tokens.ts';

/** Reads a whole label; what is left unread makes it a problem. */
export function readLabel(text: string): Draft | DateProblem {
  const tokens = withoutFeasts(tokenize(text));
  let hoursBefore: Span | undefined;
  for (let start = 0; start < tokens.length; start++) {
    if (NEVER_FIRST.includes(tokens[start]?.type ?? 'other') || isNumberOfNoun(tokens, start))
      continue;
    const cursor = new Cursor(tokens, start);
    const draft = readDraft(cursor);
    if (!draft) {
      const hours = readHours(new Cursor(tokens, start));
      hoursBefore ??= hours[0];
      if (hours.length > 0) start = endOfHours(tokens, start) - 1;
      continue;
    }
    if (isTitle(draft, tokens, start)) continue;
    const next = skipTrailing(cursor);
    if (next && isTitleBefore(draft, next, tokens[start])) {
      start = cursor.index - 1;
      continue;
    }
    return next
      ? unread(text, tokens, start, cursor)
      : (findLost(text, tokens, start, hoursBefore) ??
          findWeakEnd(draft, text, tokens, start) ??
          draft);
  }
  return dateProblem('no-date', { offset: 0, end: text.length }, text.trim());
}

const NEVER_FIRST: readonly TokenType[] = [
  'word',
  'and',
  'or',
  ',',
  ';',
  ':',
  '.',
  '-',
  '/',
  '(',
  ')',
  'other',
];

function endOfHours(tokens: readonly Token[], start: number): number {
  const cursor = new Cursor(tokens, start);
  readHours(cursor);
  return cursor.index;
}

function unread(
  text: string,
  tokens: readonly Token[],
  start: number,
  cursor: Cursor,
): DateProblem {
  const rest = tokens[cursor.index];
  const span = { offset: rest?.offset ?? 0, end: text.length };
  const read = text.slice(tokens[start]?.offset, tokens[cursor.index - 1]?.end);
  if (rest?.type === 'or') return dateProblem('alternative', span, text.trim());
  return dateProblem('unread', span, text.slice(span.offset).trim(), read);
}

const TRAILING: readonly TokenType[] = ['.', ',', ';', ':', ')', '-', 'other', 'day-part'];

/** Moves past what may end a label; what is left is returned. */
function skipTrailing(cursor: Cursor): Token | undefined {
  const end = cursor.index;
  cursor.skip(...TRAILING);
  const rest = cursor.tokens.slice(cursor.index);
  const isFeast =
    cursor.index > end && FEAST_WORDS.has(rest[0]?.text ?? '') && !rest.some(isMeaningful);
  return isFeast ? undefined : rest[0];
}

function isMeaningful({ type, text }: Token): boolean {
  return type === 'number' || type === 'iso-date' || HEDGES.has(text);
}

/** Takes away «(Festa della Liberazione)»: parentheses with a feast in them and no number. */
function withoutFeasts(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let open = -1;
  for (const token of tokens) {
    if (token.type === '(') open = kept.length;
    kept.push(token);
    if (token.type !== ')' || open < 0) continue;
    const inside = kept.slice(open);
    if (inside.some(({ text }) => FEAST_WORDS.has(text)) && !inside.some(isMeaningful)) {
      kept.length = open;
    }
    open = -1;
  }
  return kept;
}

/** «sala 3», «via Garibaldi 12»: a number that belongs to the words before it. */
function isNumberOfNoun(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.type !== 'number' || isDateAhead(tokens, index)) return false;
  for (let before = index - 1; before >= 0; before--) {
    const token = tokens[before];
    if (!token || CLAUSE_ENDS.includes(token.type)) return false;
    if (before === index - 1 && NUMBERED_NOUNS.has(token.text)) return true;
    if (STREET_WORDS.has(token.text)) return true;
  }
  return false;
}

function isDateAhead(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.type === 'month' || tokens[index + 1]?.type === '-';
}

const CLAUSE_ENDS: readonly TokenType[] = [',', ';', ':', '.', '-', '(', ')', 'other'];

/** A month or a season without a year right after other words is part of a title: «Camminata Rossa di Maggio». */
function isTitle(draft: Draft, tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (!before || CLAUSE_ENDS.includes(before.type)) return false;
  if (tokens[start]?.type === 'of' || before.type === 'of') return isWeak(draft, false);
  return isWeak(draft, true);
}

/** «Maggio Musicale», «2 concerti»: what reads as a date but is followed by other words; not «il 5 a Torino». */
function isTitleBefore(draft: Draft, next: Token, first: Token | undefined): boolean {
  if (next.type === 'or' || !isWeak(draft, true)) return false;
  const [item] = draft.segments.flatMap(({ items }) => items);
  const isDay = item?.kind === 'single' && item.point.day !== undefined;
  return !(isDay && (item.point.weekday !== undefined || DAY_ARTICLES.includes(first?.text ?? '')));
}

/** Articles that make a number a day: «il 5», but «i 5 concerti». */
const DAY_ARTICLES = ['il', "l'"];

/** Begins with a mere month, season, year, day without month or weekday, and does not go on with another. */
function isWeak({ segments }: Draft, withYear: boolean): boolean {
  const [first, ...others] = segments.flatMap((segment) => segment.items);
  if (!first || !isWeakItem(first, withYear)) return false;
  const isDay = first.kind === 'single' && first.point.day !== undefined;
  return isDay
    ? others.every((item) => isWeakItem(item, withYear))
    : others.every(
        (item) =>
          item.kind !== 'single' || item.point.day !== undefined || isWeakItem(item, withYear),
      );
}

function isWeakItem(item: Item, withYear: boolean): boolean {
  if (item.kind === 'recurrence') return item.within.length === 0;
  if (item.kind === 'range') return false;
  const { day, month, year, season, decade } = item.point;
  if (decade !== undefined) return false;
  if (day !== undefined) return month === undefined;
  return !withYear || year === undefined || (month === undefined && season === undefined);
}

/** «gennaio 5, 2024»: after a number left unread a mere month or year is not the date. */
function findWeakEnd(
  draft: Draft,
  text: string,
  tokens: readonly Token[],
  start: number,
): DateProblem | undefined {
  const lost = isWeak(draft, false)
    ? tokens
        .slice(0, start)
        .find((token, index) => isShortNumber(token) && !isNumberOfNoun(tokens, index))
    : undefined;
  if (!lost) return undefined;
  const end = tokens[start]?.offset ?? lost.end;
  const span = { offset: lost.offset, end };
  return dateProblem('unread', span, text.slice(lost.offset, end).trim(), text.slice(end).trim());
}

function isShortNumber({ type, text }: Token): boolean {
  return type === 'number' && text.length <= 2;
}

/** Words before the date, in its own clause, that change its meaning; or hours that would be lost. */
function findLost(
  text: string,
  tokens: readonly Token[],
  start: number,
  hours: Span | undefined,
): DateProblem | undefined {
  const read = text.slice(tokens[start]?.offset).trim();
  if (hours) return dateProblem('unread', hours, text.slice(hours.offset, hours.end), read);
  for (let index = start - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token || CLAUSE_ENDS.includes(token.type)) return undefined;
    if (isMeaningful(token) && !isNumberOfNoun(tokens, index)) {
      const end = tokens[start]?.offset ?? token.end;
      return dateProblem(
        'unread',
        { offset: token.offset, end },
        text.slice(token.offset, end).trim(),
        read,
      );
    }
  }
  return undefined;
}
