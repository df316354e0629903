// A round-up: one text whose paragraphs or lines each begin with a date («Il 12 gennaio, l’Associazione …»). It stays one text;
// its dates become calendar entries.
import type { Anchor } from '../dates/anchor.ts';
import { readLeadingDate } from './date-line.ts';
import { plainText } from './inline.ts';
import type { SourceBlock, SourceLine } from './source.ts';

/** A dated part of a round-up, as an event's `dates:` hold it. */
interface Part {
  readonly title: string;
  readonly when: string;
}

const FEWEST_PARTS = 2;
const LONGEST_NAME = 100;
const QUOTED = /["“«]([^"”»]{3,80})["”»]/u;
/** Capitalised words and numbers, also with a dash or a preposition between them. */
const NAMES =
  /\p{Lu}[\p{L}\p{N}'’.]*(?:(?: | [-–] | (?:di|del|della|dei|degli|delle) (?=\p{Lu}))(?:\p{Lu}[\p{L}\p{N}'’]*|\d+))*/gu;

/** The dated parts of an event's blocks: its paragraphs, or the lines inside them where more of these begin with a date. */
export function partsOfEvent(
  blocks: readonly SourceBlock[],
  anchor: Anchor | undefined,
): readonly Part[] {
  const texts = blocks.filter(({ kind }) => kind === 'text' || kind === 'item');
  const paragraphs = partsOfRoundUp(
    texts.map(({ text }) => text),
    anchor,
  );
  const lines = partsOfRoundUp(
    texts.flatMap((block) => linesOf(block, anchor)),
    anchor,
  );
  return lines.length > paragraphs.length ? lines : paragraphs;
}

/** The lines of a block with which a date begins. */
export function datedLines(
  { kind, lines }: SourceBlock,
  anchor: Anchor | undefined,
): readonly SourceLine[] {
  return kind === 'text' ? lines.filter(({ text }) => partOf(text, anchor)) : [];
}

/** The lines that stay below each other; also long ones, if each begins with a date. */
function linesOf(block: SourceBlock, anchor: Anchor | undefined): readonly string[] {
  const dated = datedLines(block, anchor);
  return dated.length === block.lines.length
    ? dated.map(({ text }) => text)
    : block.text.split('\n');
}

/**
 * The dated parts of a text; none if fewer than two paragraphs, or fewer than half, begin with a date.
 * @example partsOfRoundUp(['Il 12 gennaio c’è "Monet on Ice".', 'Il 24 febbraio c’è "Masters of Dirt".'], anchor) // two parts
 */
export function partsOfRoundUp(
  paragraphs: readonly string[],
  anchor: Anchor | undefined,
): readonly Part[] {
  const parts = paragraphs.flatMap((paragraph) => partOf(paragraph, anchor) ?? []);
  return parts.length >= FEWEST_PARTS && parts.length * 2 >= paragraphs.length ? parts : [];
}

function partOf(paragraph: string, anchor: Anchor | undefined): Part | undefined {
  const date = readLeadingDate(plainText(paragraph), anchor);
  return date && date.rest !== '' ? { title: nameOf(date.rest), when: date.when } : undefined;
}

/** What a paragraph is about: words in quotes, else its longest name, else its beginning. */
function nameOf(text: string): string {
  if (text.length <= LONGEST_NAME) return text.replace(/[.;,]+$/, '');
  const [, quoted] = QUOTED.exec(text) ?? [];
  if (quoted) return quoted.trim();
  const [first = ''] = text.split(/(?<=[.!?])\s/, 1);
  const names = [...first.matchAll(NAMES)].map(([name]) => name.replace(/[.]+$/, ''));
  const longest = names.reduce((best, name) => (words(name) > words(best) ? name : best), '');
  return words(longest) > 1 ? longest : first.slice(0, LONGEST_NAME).replace(/\s\S*$/, '');
}

function words(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}
