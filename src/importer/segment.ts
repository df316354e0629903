// From lines to blocks: paragraphs, headings, items, pictures. Lines that are a date of their own part a paragraph;
// paragraphs that a picture, a page or a column cut in two become one again, each time declared.
import type { Anchor } from '../dates/anchor.ts';
import { readDateLine } from './date-line.ts';
import { matches, NEVER_TITLES } from './house-style.ts';
import { closingLabel } from './labels.ts';
import type { Repair, SourceBlock, SourceLine } from './source.ts';
import { continueText, joinLines } from './wrapping.ts';

/** Blocks in reading order, and what had to be joined. */
export interface Segmentation {
  readonly blocks: readonly SourceBlock[];
  readonly repairs: readonly Repair[];
}

/** Groups lines into blocks. The anchor tells which lines are dates. */
export function segment(lines: readonly SourceLine[], anchor: Anchor | undefined): Segmentation {
  const repairs: Repair[] = [];
  const blocks: SourceBlock[] = [];
  for (const group of groups(lines)) {
    for (const part of partsOf(group, anchor, blocks.at(-1))) {
      const block = asBlock(part, repairs);
      const before = lastText(blocks);
      const open = before === undefined ? undefined : blocks[before];
      if (before !== undefined && isContinued(open, block, anchor)) {
        blocks[before] = joined(open, block, repairs);
      } else blocks.push(block);
    }
  }
  return { blocks, repairs };
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
  above: SourceBlock | undefined,
): SourceLine[][] {
  if (group.length === 1 || group[0]?.kind === 'item') return [[...group]];
  const parts: SourceLine[][] = [[]];
  for (const [index, line] of group.entries()) {
    if (standsAlone(group, index, anchor)) parts.push([line], []);
    else if (index === 1 && parts[0]?.length === 0 && isTitleBelowDate(group, above)) {
      parts.push([line], []);
    } else if (matches(NEVER_TITLES, line.text)) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.length > 0);
}

const LONGEST_TITLE = 110;

/** Whether the second line of a group is the title of the date above it, with the text on the lines below. */
function isTitleBelowDate(group: readonly SourceLine[], above: SourceBlock | undefined): boolean {
  const [, title, text] = group;
  if (!title || !text || (above && isTitleLike(above.text))) return false;
  return isTitleLike(title.text) && /^[^\p{Ll}]/u.test(text.text);
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

function asBlock(lines: readonly SourceLine[], repairs: Repair[]): SourceBlock {
  const [first] = lines;
  const { text, repairs: made } = joinLines(lines);
  repairs.push(...made);
  return {
    kind: first?.kind === 'blank' || !first ? 'text' : first.kind,
    lines,
    strong: first?.strong ?? false,
    text,
    ...(first?.level === undefined ? {} : { level: first.level }),
  };
}

/** The block that a text may continue: the last one that is no picture. */
function lastText(blocks: readonly SourceBlock[]): number | undefined {
  for (let index = blocks.length - 1; index >= 0 && index > blocks.length - 4; index--) {
    if (blocks[index]?.kind !== 'image') return index;
  }
  return undefined;
}

const FINISHED = /[.!?…»”"]\)?$|[:;]$|\)$|>$/;
const SHORTEST_CUT = 40;

function isContinued(
  before: SourceBlock | undefined,
  block: SourceBlock,
  anchor: Anchor | undefined,
): before is SourceBlock {
  if (before?.kind !== 'text' || block.kind !== 'text' || before.strong || block.strong)
    return false;
  if (before.text.length < SHORTEST_CUT || FINISHED.test(before.text)) return false;
  if (readDateLine(block.text, anchor)) return false;
  return /^\p{Ll}/u.test(block.text) && !/^(?:www\.|https?:)/.test(block.text);
}

function joined(before: SourceBlock, block: SourceBlock, repairs: Repair[]): SourceBlock {
  const [last, first] = [before.lines.at(-1), block.lines[0]];
  const place = last?.place ?? { line: 1 };
  const { text, repairs: made } = continueText(before.text, block.text, place);
  const [end, start] = [ending(last?.text ?? ''), beginning(first?.text ?? '')];
  repairs.push(...made);
  if (made.length === 0) {
    repairs.push({ place, find: `${end} ¶ ${start}`, replace: `${end} ${start}`, reason: CUT });
  }
  return { ...before, lines: [...before.lines, ...block.lines], text };
}

const CUT =
  'La frase era spezzata da un’immagine, da una pagina o da una colonna; il capoverso torna intero.';

function ending(text: string): string {
  return text.split(' ').slice(-2).join(' ');
}

function beginning(text: string): string {
  return text.split(' ').slice(0, 2).join(' ');
}
