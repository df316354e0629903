// Feasts beside their day, which say nothing that the day does not: `(Festa della Liberazione)`, `25 aprile, Festa della
// Liberazione, ore 10`.
import { CLAUSE_ENDS, isMeaningful } from './caption.ts';
import { FEAST_WORDS } from './caption-words.ts';
import { Cursor } from './cursor.ts';
import { readHours } from './grammar-hours.ts';
import type { Token, TokenType } from './token.ts';

/** Takes away the feasts in parentheses, «(inclusi)» too, and those after a day, before its hours or at the end. */
export function withoutFeasts(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let open = -1;
  for (let index = 0; index < tokens.length; index++) {
    index += lengthOfFeast(tokens, index);
    const token = tokens[index];
    if (!token) break;
    if (token.type === '(') open = kept.length;
    kept.push(token);
    if (token.type !== ')' || open < 0) continue;
    const inside = kept.slice(open);
    const isDayPart = inside.length === 3 && DAY_PARTS.includes(inside[1]?.type ?? 'other');
    const hasFeast = inside.some(({ text }) => FEAST_WORDS.has(text));
    if (isDayPart || (hasFeast && !inside.some(isMeaningful))) kept.length = open;
    open = -1;
  }
  return kept;
}

/** Whether these words are the name of a feast: «domenica di Pasqua». */
export function isFeast(words: readonly Token[]): boolean {
  const first = words.find(({ type }) => !BEFORE_FEAST.includes(type));
  return FEAST_WORDS.has(first?.text ?? '') && !words.some(isMeaningful);
}

const DAY_PARTS: readonly TokenType[] = ['day-part', 'included'];
const BEFORE_FEAST: readonly TokenType[] = ['weekday', 'of', 'article'];
const AFTER_DAY: readonly TokenType[] = [',', '-'];

/** How many tokens from a sign after a day and its month, or from right after them, name a feast before hours or an end. */
function lengthOfFeast(tokens: readonly Token[], start: number): number {
  if (!isDayBefore(tokens, start)) return 0;
  const hasSign = AFTER_DAY.includes(tokens[start]?.type ?? 'other');
  const first = hasSign ? start + 1 : start;
  const length = tokens.slice(first).findIndex(({ type }) => CLAUSE_ENDS.includes(type));
  const end = length < 0 ? tokens.length : first + length;
  if (!isFeast(tokens.slice(first, end))) return 0;
  return end === tokens.length || readHours(new Cursor(tokens, end)).length > 0 ? end - start : 0;
}

/** `2 giugno`, `2 giugno 2024`. */
function isDayBefore(tokens: readonly Token[], index: number): boolean {
  const month = tokens[index - 1]?.text.length === 4 ? index - 2 : index - 1;
  return tokens[month]?.type === 'month' && tokens[month - 1]?.type === 'number';
}
