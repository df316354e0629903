// What stands above the events: the newsletter's name, its period, who made it, the heading «Top News …».
import { parsePeriod } from '../dates/expression.ts';
import { tokenize } from '../dates/tokens.ts';
import { readDateLine } from './date-line.ts';
import { EVENTS_HEADINGS, type IsTitle, MASTHEAD_LINES, matches } from './house-style.ts';
import { plainText } from './inline.ts';
import { closingLabel } from './labels.ts';
import type { Place, SourceBlock, SourceLine } from './source.ts';

/** A value and the line that printed it. */
export interface Found {
  readonly text: string;
  readonly place: Place;
}

/** The parts of a masthead that were found, and the blocks below it. */
export interface Front {
  readonly title: Found | undefined;
  readonly period: Found | undefined;
  readonly masthead: readonly Found[];
  readonly heading: Found | undefined;
  readonly images: readonly SourceBlock[];
  readonly rest: readonly SourceBlock[];
}

const LINES_SEARCHED = 40;
const LONGEST_LINE = 100;

/** The period that the first lines print: on a line of its own, else beside other words. */
export function findPeriod(lines: readonly SourceLine[], isTitle: IsTitle): Found | undefined {
  const first = lines
    .filter(({ kind }) => kind === 'text' || kind === 'heading')
    .slice(0, LINES_SEARCHED);
  const found = first.flatMap(({ text, place }) => {
    const period = periodIn(plainText(text));
    return period ? [{ ...period, place }] : [];
  });
  return (
    found.find(({ before }) => before === '') ??
    found.find(({ before }) => isFrontLine(before, isTitle))
  );
}

function isFrontLine(text: string, isTitle: IsTitle): boolean {
  return isTitle(text) || matches(EVENTS_HEADINGS, text) || matches(MASTHEAD_LINES, text);
}

/** The period with which a line ends. @example periodIn('Top News marzo 2019') // { text: 'marzo 2019', before: 'Top News' } */
export function periodIn(line: string): { text: string; before: string } | undefined {
  if (line.length > LONGEST_LINE || !/\d{4}/.test(line)) return undefined;
  const start = tokenize(line).find(({ type }) => type === 'month' || type === 'season')?.offset;
  if (start === undefined) return undefined;
  const text = line.slice(start).replace(/[\s.,;:)]+$/, '');
  const before = line.slice(0, start).replace(/[\s.,;:(–—|-]+$/, '');
  const reading = parsePeriod(text);
  return reading.ok && !/\d$/.test(before) ? { text, before } : undefined;
}

/** Takes the masthead from the beginning of a newsletter. */
export function takeFront(
  blocks: readonly SourceBlock[],
  period: Found | undefined,
  isTitle: IsTitle,
): Front {
  const front: { -readonly [Key in 'title' | 'period' | 'heading']: Found | undefined } = {
    title: undefined,
    period: undefined,
    heading: undefined,
  };
  const masthead: Found[] = [];
  let taken = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'image' || block.kind === 'rule') continue;
    if (isEventsHeading(block)) {
      front.heading = found(block);
      taken = index + 1;
      break;
    }
    if (!isFront(block, blocks[index + 1], front, isTitle)) break;
    for (const line of block.lines) takeLine(line);
    taken = index + 1;
  }
  const rest = blocks.slice(taken);
  return {
    ...front,
    masthead,
    images: blocks.slice(0, taken).filter(({ kind }) => kind === 'image'),
    ...withHeading(front.heading, rest),
  };

  function takeLine({ text, place }: SourceLine): void {
    const words = plainText(text);
    const dated = periodIn(words);
    if (!front.title && isTitle(words)) front.title = { text: words, place };
    else if (!front.period && dated && dated.text === period?.text && dated.before === '') {
      front.period = { text: dated.text, place };
    } else if (!front.title && !front.period && dated && isTitle(dated.before)) {
      front.title = { text: dated.before, place };
      front.period = { text: dated.text, place };
    } else if (!front.heading && matches(EVENTS_HEADINGS, words)) {
      front.heading = { text: words, place };
    } else if (words !== '') masthead.push({ text: words, place });
  }
}

/** A heading «Top News …» that stands below an introduction. */
function withHeading(
  heading: Found | undefined,
  rest: readonly SourceBlock[],
): Pick<Front, 'heading' | 'rest'> {
  if (heading) return { heading, rest };
  const index = rest.findIndex(isEventsHeading);
  const block = rest[index];
  return block
    ? { heading: found(block), rest: rest.filter((other) => other !== block) }
    : { heading: undefined, rest };
}

function isEventsHeading({ kind, lines, text }: SourceBlock): boolean {
  const isLine = (kind === 'heading' || kind === 'text') && lines.length === 1;
  return isLine && text.length <= LONGEST_LINE && matches(EVENTS_HEADINGS, plainText(text));
}

function found({ text, lines }: SourceBlock): Found {
  return { text: plainText(text), place: lines[0]?.place ?? { line: 1 } };
}

/** Whether all lines of a block belong to the masthead. */
function isFront(
  { kind, lines, text }: SourceBlock,
  next: SourceBlock | undefined,
  { title, period }: { readonly title: Found | undefined; readonly period: Found | undefined },
  isTitle: IsTitle,
): boolean {
  if (kind !== 'text' && kind !== 'heading') return false;
  if (lines.some((line) => line.text.length > LONGEST_LINE || closingLabel(line.text)))
    return false;
  const isKnown = ({ text: line }: SourceLine) => {
    const words = plainText(line);
    const dated = periodIn(words);
    return (
      isFrontLine(words, isTitle) ||
      (dated !== undefined && (dated.before === '' || isFrontLine(dated.before, isTitle)))
    );
  };
  if (isKnown(lines[0] ?? { kind: 'blank', text: '', place: { line: 1 } })) return true;
  const isAboveDate =
    next !== undefined &&
    readDateLine(next.text, undefined)?.caption === undefined &&
    isDated(next);
  return !title && !period && lines.length === 1 && !/[.;:!?]$/.test(text) && !isAboveDate;
}

function isDated({ text }: SourceBlock): boolean {
  return readDateLine(text, undefined) !== undefined;
}
