// Words before a date that make of it a part of a stretch of days of which the ends are not said.
import { SPAN_LINKS, SPANS, STREET_WORDS } from './caption-words.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import type { Item, LabelSyntax } from './syntax.ts';
import type { Token, TokenType } from './token.ts';

/** «il weekend del 9 marzo», «la settimana dal 4 marzo»: more days than the one that is said. */
export function findSpan(
  syntax: LabelSyntax,
  text: string,
  tokens: readonly Token[],
  start: number,
): DateProblem | undefined {
  const index = indexOfNoun(tokens, start);
  const noun = tokens[index];
  if (!noun || !isSpan(tokens, index)) return undefined;
  const items = syntax.segments.flatMap((segment) => segment.items);
  const before = tokens[index - 1]?.type === 'article' ? tokens[index - 2] : tokens[index - 1];
  const isEnd = before !== undefined && before.type in END_OF;
  if (!isEnd && items.every((item) => hasBothEnds(item, items))) return undefined;
  const span = { offset: (isEnd ? before : noun).offset, end: items.at(-1)?.end ?? 0 };
  const ways = isEnd
    ? (END_OF[before.type] ?? '')
    : `il primo e l’ultimo giorno: «${bothEnds(items[0], text)}»`;
  return dateProblem('days-unsaid', span, text.slice(span.offset, span.end), ways);
}

const LAST_DAY = 'l’ultimo giorno: «fino al …»';
const FIRST_DAY = 'il primo giorno: «dal …»';

/** Before such a noun they make it one end of an interval, «fino al weekend del 9 e 10 marzo»; what to write instead. */
const END_OF: Readonly<Partial<Record<TokenType, string>>> = {
  until: LAST_DAY,
  to: LAST_DAY,
  'to-elided': LAST_DAY,
  from: FIRST_DAY,
  'open-from': FIRST_DAY,
};

/** «dal 9 marzo al …», «dall’8 marzo al …», «da sabato 9 marzo a …». */
function bothEnds(item: Item | undefined, text: string): string {
  const point =
    item?.kind === 'single' ? item.point : item?.kind === 'range' ? item.from : undefined;
  if (!point) return 'dal … al …';
  const day = text.slice(point.offset, point.end);
  if (point.weekday !== undefined) return `da ${day} a …`;
  return point.day === 8 || point.day === 11 ? `dall’${day} al …` : `dal ${day} al …`;
}

/** «weekend lungo del 9 marzo»: the noun that the date belongs to. */
function indexOfNoun(tokens: readonly Token[], start: number): number {
  let index = tokens[start - 1]?.type === 'of' ? start - 2 : start - 1;
  while (SPAN_LINKS.has(tokens[index]?.text ?? '')) index--;
  return index;
}

function isSpan(tokens: readonly Token[], index: number): boolean {
  const { type, text } = tokens[index] ?? { type: 'other', text: '' };
  if (type === 'weekend' || type === 'every-weekend') return true;
  const next = tokens[index + 1]?.type ?? 'other';
  const isPlace = STREET_WORDS.has(text) && !['of', 'from', 'from-elided'].includes(next);
  return SPANS.has(text) && !isPlace;
}

/** An interval, or a day beside another one: «weekend del 9 e 10 marzo». */
function hasBothEnds(item: Item, items: readonly Item[]): boolean {
  if (item.kind === 'recurrence') return true;
  if (item.kind === 'range') return item.from !== undefined && item.to !== undefined;
  const { day } = item.point;
  return day === undefined || items.some((other) => isBeside(other, day));
}

function isBeside(item: Item, day: number): boolean {
  const other = item.kind === 'single' ? item.point.day : undefined;
  if (other === undefined) return false;
  return Math.abs(other - day) === 1 || (Math.min(other, day) === 1 && Math.max(other, day) >= 28);
}

/** «da oggi al 7 aprile»: the end of an interval that does not begin on a day. */
export function findEnd(
  syntax: LabelSyntax,
  text: string,
  tokens: readonly Token[],
  start: number,
): DateProblem | undefined {
  const before = tokens[start - 1];
  const [item] = syntax.segments[0]?.items ?? [];
  if (before?.type !== 'to' && before?.type !== 'to-elided') return undefined;
  if (item?.kind !== 'single' || item.point.day === undefined) return undefined;
  const span = { offset: before.offset, end: item.end };
  return dateProblem('end-alone', span, text.slice(span.offset, span.end));
}
