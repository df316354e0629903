// The parts after the events: Approfondimenti, Delegazioni ricevute …, Coming Soon, the contacts.
import type { Anchor } from '../dates/anchor.ts';
import { parseDateExpression } from '../dates/expression.ts';
import { tokenize } from '../dates/tokens.ts';
import { readDateLine } from './date-line.ts';
import { type ClosingPart, CONTACT_SIGNS, MASTHEAD_LINES, matches } from './house-style.ts';
import { plainText } from './inline.ts';
import { closingLabel } from './labels.ts';
import type { SourceBlock, SourceLine } from './source.ts';

/** A closing part: its label and what stands below it. */
export interface Closing {
  readonly part: ClosingPart;
  readonly label: SourceBlock | undefined;
  readonly blocks: readonly SourceBlock[];
}

/** The blocks of a newsletter, those of its closing parts apart. */
interface ClosingSplit {
  readonly body: readonly SourceBlock[];
  readonly closings: readonly Closing[];
}

/** Parts the closing parts from the events. */
export function splitClosing(
  blocks: readonly SourceBlock[],
  anchor: Anchor | undefined,
): ClosingSplit {
  const contacts = trailingContacts(blocks);
  const others = blocks.slice(0, blocks.length - contacts.length);
  const body: SourceBlock[] = [];
  const closings: { part: ClosingPart; label: SourceBlock | undefined; blocks: SourceBlock[] }[] =
    [];
  let open: SourceBlock[] = body;
  for (const [index, block] of others.entries()) {
    const part =
      block.lines.length === 1 && block.kind !== 'item'
        ? closingLabel(plainText(block.text))
        : undefined;
    if (part && part !== 'contacts') {
      open = [];
      closings.push({ part, label: block, blocks: open });
    } else if (part === 'contacts' && index === others.length - 1) {
      closings.push({ part, label: block, blocks: [] });
      open = body;
    } else {
      const isEvent =
        block.strong && isDate(others[index + 1], anchor) && !matchesUpcoming(closings, open);
      if (open !== body && isEvent) open = body;
      open.push(block);
    }
  }
  if (contacts.length > 0) closings.push({ part: 'contacts', label: undefined, blocks: contacts });
  return { body, closings };
}

function matchesUpcoming(closings: readonly Closing[], open: readonly SourceBlock[]): boolean {
  const last = closings.at(-1);
  return last?.part === 'upcoming' && last.blocks === open;
}

function isDate(block: SourceBlock | undefined, anchor: Anchor | undefined): boolean {
  return block !== undefined && readDateLine(block.text, anchor) !== undefined;
}

const FEWEST_CONTACT_LINES = 3;

/** The blocks at the end whose lines all look like contacts. */
function trailingContacts(blocks: readonly SourceBlock[]): SourceBlock[] {
  const found: SourceBlock[] = [];
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block || (block.kind !== 'rule' && !isContact(block))) break;
    found.unshift(block);
  }
  const lines = found.flatMap(({ lines }) => lines);
  const hasSign = lines.some(({ text }) => matches(CONTACT_SIGNS, plainText(text)));
  return hasSign && lines.length >= FEWEST_CONTACT_LINES ? found : [];
}

function isContact({ kind, lines }: SourceBlock): boolean {
  if (kind === 'image' || kind === 'item') return false;
  const isSign = ({ text }: SourceLine) => {
    const words = plainText(text);
    return words.length <= 100 && (matches(CONTACT_SIGNS, words) || matches(MASTHEAD_LINES, words));
  };
  return lines.every(isSign);
}

/** One announcement. */
interface Announcement {
  readonly title: string;
  readonly when?: string;
}

/** The announcements of «Coming Soon»: «… | marzo», or the date on the line below. */
export function readUpcoming(
  blocks: readonly SourceBlock[],
  anchor: Anchor | undefined,
): Announcement[] {
  const announced: Announcement[] = [];
  for (const line of blocks.flatMap(entries)) {
    const date = readDateLine(line, anchor);
    const last = announced.at(-1);
    if (date && !date.problem && date.caption === undefined && last && last.when === undefined) {
      announced[announced.length - 1] = { ...last, when: line };
    } else announced.push(readAnnouncement(line, anchor));
  }
  return announced;
}

/** @example readAnnouncement('Delegazione di Nagoya | marzo', anchor) // { title: 'Delegazione di Nagoya', when: 'marzo' } */
function readAnnouncement(line: string, anchor: Anchor | undefined): Announcement {
  for (const mark of line.matchAll(/\s*[|–—]\s*|\s+-\s+|:\s+/g)) {
    const [title, when] = [line.slice(0, mark.index), line.slice(mark.index + mark[0].length)];
    const date = title === '' ? undefined : readDateLine(when, anchor);
    if (date && !date.problem && date.caption === undefined) return { title: title.trim(), when };
  }
  return { title: line };
}

/** The visits below «Delegazioni ricevute …», and the time that its heading names. */
export function readDelegations(
  { label, blocks }: Closing,
  anchor: Anchor | undefined,
): { heading: string; when?: string; received: string[] } {
  const heading = plainText(label?.text ?? '').replace(/\s*:$/, '');
  const start = tokenize(heading).find(({ type }) => type !== 'word')?.offset;
  const when = start === undefined ? '' : heading.slice(start);
  const isDate = when !== '' && parseDateExpression(when, anchor).ok;
  return { heading, ...(isDate ? { when } : {}), received: blocks.flatMap(entries) };
}

/** The lines of a list, or those of a paragraph that is one; a wrapped paragraph is one entry. */
function entries({ kind, text, lines }: SourceBlock): string[] {
  if (kind === 'image' || kind === 'rule') return [];
  const parts = kind === 'item' || lines.length === 1 ? [text] : text.split('\n');
  return parts.map(plainText).filter((line) => line !== '');
}
