// A block seen by itself: whether it can be a title, whether it is a date.
import type { Anchor } from '../dates/anchor.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import { matches, NEVER_TITLES } from './house-style.ts';
import type { SourceBlock } from './source.ts';

/** A block and what it may be. */
export interface Reading {
  readonly block: SourceBlock;
  readonly date: DateLine | undefined;
  /** 2 a heading or bold, 1 a short line, 0 no title. */
  readonly title: 0 | 1 | 2;
}

const LONGEST_TITLE = 200;
const SHORTEST_TEXT = 120;

/** Reads every block; a picture between a title and its date goes behind the date. */
export function readBlocks(
  blocks: readonly SourceBlock[],
  anchor: Anchor | undefined,
): readonly Reading[] {
  const readings: Reading[] = [];
  let pictures: Reading[] = [];
  for (const block of blocks) {
    const reading = readBlock(block, anchor);
    if (block.kind === 'image') pictures.push(reading);
    else {
      readings.push(...(reading.date ? [reading, ...pictures] : [...pictures, reading]));
      pictures = [];
    }
  }
  return [...readings, ...pictures];
}

function readBlock(block: SourceBlock, anchor: Anchor | undefined): Reading {
  const isText = block.kind === 'text' || block.kind === 'heading';
  const date = isText ? readDateLine(block.text, anchor) : undefined;
  return { block, date, title: isText ? titleStrength(block, date) : 0 };
}

function titleStrength(
  { kind, strong, text, lines }: SourceBlock,
  date: DateLine | undefined,
): Reading['title'] {
  if (date && date.caption === undefined) return 0;
  if (matches(NEVER_TITLES, text) || text.length > LONGEST_TITLE || !/\p{L}/u.test(text)) return 0;
  if (kind === 'heading') return 2;
  if (/[.;,:]$/.test(text)) return 0;
  if (strong) return 2;
  return lines.length <= 3 && /^[^\p{Ll}]/u.test(text) ? 1 : 0;
}

/** Whether a text is too long to be a title. */
export function isLongText({ block }: Reading): boolean {
  return block.text.length >= SHORTEST_TEXT;
}

/** @example isCapitals('CULTURA E SPORT') // true */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}
