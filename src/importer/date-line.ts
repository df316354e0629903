import type { Anchor } from '../dates/anchor.ts';
import { parseDateExpression } from '../dates/expression.ts';
import type { Token, TokenType } from '../dates/token.ts';
import { tokenize } from '../dates/tokens.ts';

/** A line that says when: nothing but a date, or a few words («Asti», «Francia») and a date. */
export interface DateLine {
  readonly when: string;
  /** The words before the date, without the dash between them. */
  readonly caption: string | undefined;
  /** A dash or a bar stands between the words and the date. */
  readonly separated: boolean;
  /** Why it cannot be read, when it looks like a date and is none. */
  readonly problem: string | undefined;
}

const LONGEST = 120;
const LONGEST_CAPTION = 40;
const MOST_CAPTION_WORDS = 5;
const NAMES_A_DAY: readonly TokenType[] = ['month', 'weekday', 'iso-date', 'season'];
const WORDS: readonly TokenType[] = ['word', 'other'];
const MAY_BE_DATE = /\d|\p{L}{3}/u;

/**
 * Reads a line that may be the date of an event; undefined where it is something else.
 * @example readDateLine('Asti – 15 settembre', anchor) // { when: 'Asti – 15 settembre', caption: 'Asti', separated: true }
 * @example readDateLine('Il 12 gennaio, l’Associazione organizza', anchor) // undefined
 */
export function readDateLine(text: string, anchor: Anchor | undefined): DateLine | undefined {
  if (text.length > LONGEST || !MAY_BE_DATE.test(text) || text.includes('](')) return undefined;
  const tokens = tokenize(text);
  if (!tokens.some(({ type }) => NAMES_A_DAY.includes(type)) && !isNumericDate(text)) {
    return undefined;
  }
  const lastWord = tokens.findLastIndex(({ type }) => WORDS.includes(type));
  const first = tokens[lastWord + 1];
  if (!first) return undefined;
  const caption = lastWord < 0 ? undefined : captionOf(text, tokens, lastWord);
  if (caption === '') return undefined;
  const reading = parseDateExpression(text, anchor);
  if (!reading.ok && (caption !== undefined || reading.problem.code === 'no-date')) {
    return undefined;
  }
  return {
    when: text,
    caption,
    separated: /[-–—|:,]$/.test(text.slice(0, dateStart(tokens, lastWord)).trimEnd()),
    problem: reading.ok ? undefined : reading.problem.message,
  };
}

/** The words before the date; empty where they are too many to be a place or a caption. */
function captionOf(text: string, tokens: readonly Token[], lastWord: number): string {
  const words = text.slice(0, tokens[lastWord]?.end ?? 0).trim();
  const isShort =
    words.length <= LONGEST_CAPTION && words.split(/\s+/).length <= MOST_CAPTION_WORDS;
  return isShort && /^[\p{Lu}\p{N}«"(]/u.test(words) ? words : '';
}

function dateStart(tokens: readonly Token[], lastWord: number): number {
  const marks: readonly TokenType[] = ['-', ',', ':', ';', '(', '.'];
  return tokens.slice(lastWord + 1).find(({ type }) => !marks.includes(type))?.offset ?? 0;
}

function isNumericDate(text: string): boolean {
  return /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/.test(text) && !/\p{L}{4}/u.test(text);
}

/** A date with which a sentence begins, and the rest of it. */
interface LeadingDate {
  readonly when: string;
  readonly rest: string;
}

const LONGEST_LEAD = 100;

/**
 * The date that begins a sentence: «Il 12 gennaio, l’Associazione …», «Dal 9 all'11 febbraio l’Accademia …».
 * @example readLeadingDate('Il 12 gennaio, la Società organizza', anchor) // { when: '12 gennaio', rest: 'la Società organizza' }
 */
export function readLeadingDate(text: string, anchor: Anchor | undefined): LeadingDate | undefined {
  const tokens = tokenize(text.slice(0, LONGEST_LEAD));
  let end = tokens.findIndex(({ type }) => type === 'word' || type === 'other' || type === ':');
  if (end < 0) end = tokens.length;
  if (!tokens.slice(0, end).some(({ type }) => type === 'month' || type === 'iso-date')) {
    return undefined;
  }
  // What follows the date may begin like one: «… febbraio, la Società», «… febbraio l'Accademia».
  for (let length = end; length > 0; length--) {
    const last = tokens[length - 1];
    if (!last || ENDS_BADLY.includes(last.type)) continue;
    const words = text.slice(0, last.end).replace(/^(?:il|lo|la|l['’])\s*(?=[\d\p{L}])/iu, '');
    if (parseDateExpression(words, anchor).ok) {
      const rest = text.slice(last.end).replace(/^[\s,:–—-]+/, '');
      return { when: words.charAt(0).toLowerCase() + words.slice(1), rest };
    }
  }
  return undefined;
}

const ENDS_BADLY: readonly TokenType[] = ['article', 'of', 'and', ',', ':', '-', '.', 'noise'];
