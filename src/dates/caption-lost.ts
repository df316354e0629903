// What before the date of a label would change it, or be lost, and so makes a problem.
import { CLAUSE_ENDS, isMeaningful, isWeak } from './caption.ts';
import { findNumberOrDay, isNumberOfNoun } from './caption-numbers.ts';
import { findEnd, findSpan } from './caption-spans.ts';
import { CANCELLATIONS, QUANTITIES, QUANTITY_NOUNS, SHIFTS } from './caption-words.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { LabelSyntax, Span } from './syntax.ts';
import type { Token, TokenType } from './token.ts';

/** What before the date at `start` must not go unsaid: hours, a number, a word that changes the date. */
export function findLost(
  syntax: LabelSyntax,
  text: string,
  tokens: readonly Token[],
  start: number,
  hours: Span | undefined,
): DateProblem | undefined {
  const token =
    findChange(tokens, start) ??
    findQuantity(syntax, tokens, start) ??
    findMeasure(syntax, tokens, start) ??
    findNeighbour(tokens, start) ??
    findLonelyNumber(tokens, start) ??
    (isWeak(syntax, false) ? findNumber(tokens, start) : undefined);
  const lost = hours ?? token;
  if (!lost) {
    const causes = [findSpan, findEnd, findNumberOrDay];
    return causes.map((find) => find(syntax, text, tokens, start)).find(Boolean);
  }
  const dateOffset = Math.max(tokens[start]?.offset ?? text.length, lost.end);
  const span = { offset: lost.offset, end: hours?.end ?? dateOffset };
  return dateProblem(
    'unread',
    span,
    text.slice(span.offset, span.end).trim(),
    text.slice(dateOffset).trim(),
  );
}

/** A word or a number in the clause of the date that changes its meaning, or a cancellation anywhere. */
function findChange(tokens: readonly Token[], start: number): Token | undefined {
  let inClause = true;
  for (let index = start - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token) continue;
    if (CANCELLATIONS.has(token.text)) return token;
    inClause &&= !CLAUSE_ENDS.includes(token.type);
    if (inClause && isMeaningful(token) && !isNumberOfNoun(tokens, index)) return token;
  }
  return undefined;
}

/** «gli ultimi due sabati di marzo», «un sabato di marzo»: not all of them. */
function findQuantity(
  syntax: LabelSyntax,
  tokens: readonly Token[],
  start: number,
): Token | undefined {
  if (syntax.segments[0]?.items[0]?.kind !== 'recurrence') return undefined;
  const before = tokens[start - 1];
  if (before?.type === 'number' || QUANTITIES.has(before?.text ?? '')) return before;
  const clause = tokens.slice(0, start).findLastIndex(({ type }) => CLAUSE_ENDS.includes(type));
  return tokens.slice(clause + 1, start).find(({ type }) => type === 'ordinal');
}

/** «vigilia del 5 marzo», «due giorni dal 5 marzo»: not the day itself, or more than it. */
function findMeasure(
  syntax: LabelSyntax,
  tokens: readonly Token[],
  start: number,
): Token | undefined {
  const [segment] = syntax.segments;
  const [item] = segment?.items ?? [];
  let index = tokens[start]?.type === 'noise' ? start : start - 1;
  if (tokens[index]?.type === 'of') index--;
  const [number, noun] = [tokens[index - 1], tokens[index]];
  if (SHIFTS.has(noun?.text ?? '')) return noun;
  const isOpen = item?.kind === 'range' && !item.to && QUANTITY_NOUNS.has(noun?.text ?? '');
  return isOpen && QUANTITIES.has(number?.text ?? '') ? number : undefined;
}

/** «lu 4 - ve 8 marzo»: a day or a weekday right before, or joined to, the date that was read. */
function findNeighbour(tokens: readonly Token[], start: number): Token | undefined {
  let index = start - 1;
  while (JOINTS.includes(tokens[index]?.type ?? 'other')) index--;
  const isJoined = index < start - 1;
  const token = tokens[index];
  if (isJoined && token && isShortNumber(token) && !isNumberOfNoun(tokens, index)) return token;
  if (isJoined) return token?.type === 'weekday' ? token : undefined;
  if (tokens[start]?.type !== 'weekday') return undefined;
  const before = token?.type === ',' ? tokens[index - 1] : token;
  return before?.type === 'weekday' ? before : undefined;
}

/** «16 (9 aprile)»: a number without any word is no caption, though it may count: «1. 9 aprile», «1) 9 aprile». */
function findLonelyNumber(tokens: readonly Token[], start: number): Token | undefined {
  const before = tokens.slice(0, start);
  if (before.some(({ type }) => type === 'word')) return undefined;
  const isCounting = before.length === 2 && (before[1]?.type === '.' || before[1]?.type === ')');
  return before.slice(isCounting ? 2 : 0).find(isShortNumber);
}

function isShortNumber({ type, text }: Token): boolean {
  return type === 'number' && text.length <= 2;
}

const JOINTS: readonly TokenType[] = ['-', '/', 'and', 'to', 'to-elided', 'until', 'from'];

/** «gennaio 5, 2024», «maggio: il 5»: after a number or a month left unread what lacks its month is not the date. */
function findNumber(tokens: readonly Token[], start: number): Token | undefined {
  return tokens
    .slice(0, start)
    .find(
      ({ type, text }, index) =>
        type === 'month' ||
        (type === 'number' && text.length <= 2 && !isNumberOfNoun(tokens, index)),
    );
}
