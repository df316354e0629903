// From lines to blocks: paragraphs, headings, items, pictures. Lines that are a date of their own part a paragraph;
// paragraphs that a picture, a page or a column cut in two become one again, each time declared.
import type { Anchor } from '../dates/anchor.ts';
import { readDateLine } from './date-line.ts';
import {
  EVENTS_HEADINGS,
  type IsTitle,
  MASTHEAD_LINES,
  matches,
  NEVER_TITLES,
} from './house-style.ts';
import { closingLabel } from './labels.ts';
import { OpenBlock } from './open-block.ts';
import type { Repair, SourceBlock, SourceLine } from './source.ts';
import { joinLines } from './wrapping.ts';

/** Blocks in reading order, and what had to be joined. */
interface Segmentation {
  readonly blocks: readonly SourceBlock[];
  readonly repairs: readonly Repair[];
}

/** Groups lines into blocks. The anchor tells which lines are dates; the name of the newsletter is no title of an event. */
export function segment(
  lines: readonly SourceLine[],
  anchor: Anchor | undefined,
  isTitle: IsTitle,
): Segmentation {
  const repairs: Repair[] = [];
  const blocks: OpenBlock[] = [];
  for (const group of groups(lines)) {
    const above = blocks.at(-1)?.end;
    const isBelowTitle = above !== undefined && !isTitle(above) && mayOwnDate(above, anchor);
    for (const part of partsOf(group, anchor, isBelowTitle)) {
      const { text, repairs: made } = joinLines(part);
      repairs.push(...made);
      const open = lastText(blocks);
      if (!open?.isContinuedBy(part, text, anchor)) blocks.push(new OpenBlock(part, text));
      else repairs.push(open.continue(part, text));
    }
  }
  return { blocks: blocks.map((block) => block.close()), repairs };
}

/** Lines of one kind that nothing parts. */
function groups(lines: readonly SourceLine[]): SourceLine[][] {
  const found: SourceLine[][] = [];
  let open: SourceLine[] | undefined;
  for (const line of lines) {
    const last = open?.at(-1);
    if (line.kind === 'blank') {
      open = undefined;
    } else if (
      line.kind === 'text' &&
      open &&
      last?.kind === 'text' &&
      last.strong === line.strong
    ) {
      open.push(line);
    } else if (line.continues && open && last?.kind === 'heading') {
      open.push(line);
    } else if (
      line.kind === 'text' &&
      !line.strong &&
      open &&
      last?.kind === 'item' &&
      !/[.;:!?]$/.test(last.text) &&
      /^\p{Ll}/u.test(line.text)
    ) {
      // The second line of an item.
      open.push({ ...line, kind: 'item' });
    } else {
      open = [line];
      found.push(open);
    }
  }
  return found;
}

/** A group without its date lines, closing labels and «INFO:» lines, which begin parts of their own. */
function partsOf(
  group: readonly SourceLine[],
  anchor: Anchor | undefined,
  isBelowTitle: boolean,
): SourceLine[][] {
  if (group.length === 1 || group[0]?.kind === 'item') return [[...group]];
  const parts: SourceLine[][] = [[]];
  for (const [index, line] of group.entries()) {
    if (standsAlone(group, index, anchor)) parts.push([line], []);
    else if (index === 1 && parts[0]?.length === 0 && !isBelowTitle && isTitleBelowDate(group))
      parts.push([line], []);
    else if (matches(NEVER_TITLES, line.text)) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.length > 0);
}

const LONGEST_TITLE = 110;
const ABOVE_EVENTS = [...MASTHEAD_LINES, ...EVENTS_HEADINGS];

/** Whether the second line of a group is the title of the date above it, with the text on the lines below. */
function isTitleBelowDate([, title, text]: readonly SourceLine[]): boolean {
  if (!title || !text) return false;
  return isTitleLike(title.text) && /^[^\p{Ll}]/u.test(text.text);
}

/** Whether a date may belong to the line above it: a title, but no line of the masthead and no date. */
function mayOwnDate(above: string, anchor: Anchor | undefined): boolean {
  return isTitleLike(above) && !matches(ABOVE_EVENTS, above) && !readDateLine(above, anchor);
}

function isTitleLike(text: string): boolean {
  return text.length <= LONGEST_TITLE && /^[^\p{Ll}]/u.test(text) && !/[.;:,]$/.test(text);
}

/** Titles above a date that stands in one paragraph with its text are not longer. */
const MOST_TITLE_LINES = 3;

function standsAlone(
  group: readonly SourceLine[],
  index: number,
  anchor: Anchor | undefined,
): boolean {
  const line = group[index];
  if (!line) return false;
  if (closingLabel(line.text)) return true;
  const date = readDateLine(line.text, anchor);
  if (!date || (date.caption !== undefined && !date.separated && index > 1)) return false;
  const [before, after] = [group[index - 1], group[index + 1]];
  // In running text a line may happen to hold nothing but a date.
  const isEarly = index <= MOST_TITLE_LINES || /[.!?»")]$/.test(before?.text ?? '');
  return isEarly && (after === undefined || /^[^\p{Ll}]/u.test(after.text));
}

/** The block that a text may continue: the last one that is no picture, if it is near. */
function lastText(blocks: readonly OpenBlock[]): OpenBlock | undefined {
  return blocks.slice(-MOST_PICTURES - 1).findLast(({ kind }) => kind !== 'image');
}

/** Pictures that may stand together in the middle of a sentence. */
const MOST_PICTURES = 2;
