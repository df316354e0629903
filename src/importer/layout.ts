// What each block is to the issue. Two layouts are told by the newsletter itself: the date below the title, or above it
// (then a day may stand above several events). What no rule takes stays text of the event before: nothing is dropped.
import type { Anchor } from '../dates/anchor.ts';
import { isCapitals, isLongText, type Reading, readBlocks } from './block-reading.ts';
import type { DateLine } from './date-line.ts';
import { IMAGE_DESCRIPTIONS, matches } from './house-style.ts';
import type { SourceBlock } from './source.ts';

/** The blocks of one event. */
export interface EventBlocks {
  readonly title: SourceBlock;
  readonly date: { readonly block: SourceBlock; readonly line: DateLine } | undefined;
  /** The date is that of a day heading above several events, already taken by the first of them. */
  readonly inherited: boolean;
  /** Which rule took this title for one. */
  readonly rule: TitleRule;
  readonly blocks: readonly SourceBlock[];
}

/** Why a block was taken for a title. */
export type TitleRule = 'date-below' | 'date-above' | 'heading' | 'short-line';

/** A newsletter between its masthead and its closing parts. */
export interface Layout {
  /** Before the first event. */
  readonly lead: readonly SourceBlock[];
  readonly events: readonly EventBlocks[];
  /** Headings above several events. */
  readonly sections: readonly SourceBlock[];
  /** Descriptions that a conversion put in the place of pictures. */
  readonly descriptions: readonly SourceBlock[];
}

const LONGEST_WEAK_TITLE = 110;

/** Finds the events of a newsletter. */
export function layOut(blocks: readonly SourceBlock[], anchor: Anchor | undefined): Layout {
  const isDescription = (block: SourceBlock) =>
    block.kind === 'text' && matches(IMAGE_DESCRIPTIONS, block.text);
  const kept = blocks.filter((block) => block.kind !== 'rule' && !isDescription(block));
  return { ...findEvents(kept, anchor), descriptions: blocks.filter(isDescription) };
}

function findEvents(
  blocks: readonly SourceBlock[],
  anchor: Anchor | undefined,
): Omit<Layout, 'descriptions'> {
  const readings = readBlocks(blocks, anchor);
  const hasHeadings = readings.filter(({ title, date }) => title === 2 && !date).length >= 2;
  const dateFirst = isDateFirst(readings);
  const lead: SourceBlock[] = [];
  const sections: SourceBlock[] = [];
  const events: { -readonly [Key in keyof EventBlocks]: EventBlocks[Key] }[] = [];
  let day: EventBlocks['date'];
  let texts: SourceBlock[] = lead;
  const begin = (
    title: SourceBlock,
    date: EventBlocks['date'],
    rule: TitleRule,
    inherited = false,
  ) => {
    texts = [];
    events.push({ title, date, inherited, rule, blocks: texts });
  };
  for (let index = 0; index < readings.length; index++) {
    const [reading, next, afterNext] = [readings[index], readings[index + 1], readings[index + 2]];
    if (!reading) break;
    const { block, date, title } = reading;
    if (
      date &&
      (isAbove(reading, next, dateFirst) || isLoneDay(reading, next, afterNext, hasHeadings))
    ) {
      day = { block, line: date };
      if (next) begin(next.block, day, 'date-above');
      index++;
    } else if (title > 0 && !isDayAbove(next, afterNext, dateFirst) && next?.date) {
      day = undefined;
      begin(block, { block: next.block, line: next.date }, 'date-below');
      index++;
    } else if (title > 0 && !date && isSection(reading, next, afterNext)) {
      sections.push(block);
      day = undefined;
    } else if (title === 2 && (!date || date.caption !== undefined)) {
      begin(block, day, 'heading', day !== undefined);
    } else if (!hasHeadings && isShortTitle(reading, readings[index - 1], next)) {
      begin(block, day, 'short-line', day !== undefined);
    } else texts.push(block);
  }
  return { lead, events, sections };
}

/** Whether the dates of this newsletter stand above the titles: those that can be told decide. */
function isDateFirst(readings: readonly Reading[]): boolean {
  let above = 0;
  for (const [index, { date }] of readings.entries()) {
    if (!date || date.caption !== undefined) continue;
    const before = readings[index - 1]?.title ?? 0;
    const after = readings[index + 1]?.title ?? 0;
    if (after > before) above++;
    else if (before > 0) above--;
  }
  return above > 0;
}

/** Whether a date belongs to the title below it. */
function isAbove(reading: Reading, next: Reading | undefined, dateFirst: boolean): boolean {
  if (!next || next.title === 0 || (next.date?.caption === undefined && next.date)) return false;
  if (reading.date?.caption !== undefined && !(reading.date.separated && dateFirst)) return false;
  return dateFirst;
}

/** Whether a day that no title claimed stands above one without a date of its own, in a newsletter that has its dates below. */
function isLoneDay(
  { date }: Reading,
  next: Reading | undefined,
  afterNext: Reading | undefined,
  hasHeadings: boolean,
): boolean {
  if (!next || date?.caption !== undefined || next.date || afterNext?.date) return false;
  return hasHeadings ? next.title === 2 : next.title === 1 && !!afterNext && isLongText(afterNext);
}

/** Whether the next block is a date that has its title below it: the block before is then a section or a text. */
function isDayAbove(
  next: Reading | undefined,
  afterNext: Reading | undefined,
  dateFirst: boolean,
): boolean {
  return next?.date !== undefined && isAbove(next, afterNext, dateFirst);
}

/** A heading that has another one, or a day, and no text below it. In capitals it need not be larger than the other. */
function isSection(
  { block, title }: Reading,
  next: Reading | undefined,
  afterNext: Reading | undefined,
): boolean {
  if (!next || next.block.kind === 'item') return false;
  if (next.date && next.date.caption === undefined) {
    return title === 2 && (afterNext?.title ?? 0) > 0;
  }
  if (isCapitals(block.text) && next.title > 0 && !isCapitals(next.block.text)) {
    return (
      next.title === 2 ||
      afterNext?.date !== undefined ||
      (afterNext !== undefined && isLongText(afterNext))
    );
  }
  const isDeeper = (next.block.level ?? 0) > (block.level ?? 0);
  return next.title === 2 && block.kind === 'heading' && isDeeper;
}

/** In a newsletter without headings: a short line above a long text. */
function isShortTitle(
  reading: Reading,
  before: Reading | undefined,
  next: Reading | undefined,
): boolean {
  const { block, title } = reading;
  const isShort = block.text.length <= LONGEST_WEAK_TITLE && block.lines.length <= 2;
  if (title !== 1 || !next || !isShort || /[!?…]$/.test(block.text)) return false;
  if (before?.date || (before && before.title > 0)) return false;
  return next.title === 0 && !next.date && next.block.kind === 'text' && isLongText(next);
}
