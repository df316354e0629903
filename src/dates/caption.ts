// What stands before the date of a label: a place, a caption, a title in which months and weekdays are mere words.
import { DEADLINES, HEDGES, STREET_WORDS } from './caption-words.ts';
import type { Item, LabelSyntax } from './syntax.ts';
import type { Token, TokenType } from './token.ts';

/** Whether a word around the date says something about it. */
export function isMeaningful({ type, text }: Token): boolean {
  if (type === 'weekend' || type === 'daily') return false;
  return type === 'number' || type === 'iso-date' || HEDGES.has(text);
}

/** «Piazza 4 novembre», «viale 1° Maggio»: a day that is the name of a street. */
export function isStreetName(tokens: readonly Token[], index: number): boolean {
  const [street, day, month, year] = [-1, 0, 1, 2].map((ahead) => tokens[index + ahead]);
  return (
    STREET_WORDS.has(street?.text ?? '') &&
    (day?.type === 'number' || day?.type === 'ordinal') &&
    month?.type === 'month' &&
    year?.text.length !== 4
  );
}

/** Signs after which another thing is said. */
export const CLAUSE_ENDS: readonly TokenType[] = [',', ';', ':', '.', '-', '(', ')', 'other'];

/** A month or a season without a year right after other words is part of a title: «Camminata Rossa di Maggio». */
export function isTitle(syntax: LabelSyntax, tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (!before || CLAUSE_ENDS.includes(before.type)) return false;
  if (isYearBeforeDash(syntax)) return true;
  if (tokens[start]?.type === 'of' || before.type === 'of')
    return isWeak(syntax, false) || isNameBeforeDash(syntax);
  return isWeak(syntax, true);
}

/** «Camminata di Maggio – 12 giugno»: the month belongs to the name. */
function isNameBeforeDash(syntax: LabelSyntax): boolean {
  const item = syntax.segments[0]?.items[0];
  if (item?.kind !== 'range' || item.joint !== '-') return false;
  const { from, to } = item;
  return from?.day === undefined && from?.year === undefined && to?.day !== undefined;
}

/** «Torino 2006 - 5 marzo»: so does a year. */
function isYearBeforeDash(syntax: LabelSyntax): boolean {
  const item = syntax.segments[0]?.items[0];
  if (item?.kind !== 'range' || item.joint !== '-') return false;
  if (item.to?.day === undefined || item.to.month === undefined) return false;
  const { day, month, season } = item.from ?? {};
  return [day, month, season].every((part) => part === undefined);
}

/** «Maggio Musicale», «2 concerti»: what reads as a date but is followed by other words; not «il 5 a Torino». */
export function isTitleBefore(syntax: LabelSyntax, next: Token, first: Token | undefined): boolean {
  if (next.type === 'or' || !isWeak(syntax, true)) return false;
  const [item] = syntax.segments.flatMap(({ items }) => items);
  const isDay = item?.kind === 'single' && item.point.day !== undefined;
  return !(isDay && (item.point.weekday !== undefined || DAY_ARTICLES.includes(first?.text ?? '')));
}

/** «Premio Estate 2024: …»: a month or a season with its year in the middle of a caption. */
export function isNameWithYear(
  syntax: LabelSyntax,
  tokens: readonly Token[],
  start: number,
): boolean {
  const [item, other] = syntax.segments.flatMap(({ items }) => items);
  const isMere = item?.kind === 'single' && item.point.day === undefined && other === undefined;
  return isMere && isWeak(syntax, false) && tokens[start - 1]?.type === 'word';
}

/** Articles that make a number a day: «il 5», but «i 5 concerti». */
const DAY_ARTICLES = ['il', "l'"];

/** Begins with a mere month, season, year, day without month or weekday, and does not go on with another. */
export function isWeak({ segments }: LabelSyntax, withYear: boolean): boolean {
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

/** «ultima domenica», in titles too. */
function isSomeMonth(bounds: Item): boolean {
  return bounds.kind === 'single' && bounds.point.someMonth === true;
}

function isWeakItem(item: Item, withYear: boolean): boolean {
  if (item.kind === 'recurrence') return item.within.every(isSomeMonth);
  if (item.kind === 'range') return false;
  const { day, month, year, season, decade } = item.point;
  if (decade !== undefined) return false;
  if (day !== undefined) return month === undefined;
  return !withYear || year === undefined || (month === undefined && season === undefined);
}

/** «Scadenza iscrizioni: 31 marzo»: the caption says that the day is the last one. */
export function withDeadline(
  syntax: LabelSyntax,
  tokens: readonly Token[],
  start: number,
): LabelSyntax {
  const [segment] = syntax.segments;
  const [item] = segment?.items ?? [];
  const isOne = syntax.segments.length === 1 && segment?.items.length === 1;
  if (!segment || !isOne || item?.kind !== 'single' || !hasDeadlineBefore(tokens, start))
    return syntax;
  const { point, offset, end } = item;
  const until: Item = { kind: 'range', from: undefined, to: point, joint: 'words', offset, end };
  return { ...syntax, segments: [{ ...segment, items: [until] }] };
}

function hasDeadlineBefore(tokens: readonly Token[], start: number): boolean {
  for (let index = start - 1; index >= 0; index--) {
    const token = tokens[index];
    if (DEADLINES.has(token?.text ?? '')) return true;
    const isJoint =
      index === start - 1
        ? token?.type === ':' || token?.type === '-'
        : token?.type === '(' || token?.type === ')';
    if (!token || (!isJoint && CLAUSE_ENDS.includes(token.type))) return false;
  }
  return false;
}
