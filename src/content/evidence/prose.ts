/** The words that an editor writes for readers, and what of them is no prose: addresses, targets of links, code. */
import type { Archive } from '../../model/archive.ts';
import type { FieldPath } from '../positions.ts';
import { type PlacedText, textsOfArchive } from './texts.ts';

const MAY_HOLD_ADDRESS = /\]\(|:\/\/|www\./;
const ADDRESS = /\]\([^)\n]*\)|https?:\/\/[^\s<>"«»“”]+|www\.[^\s<>"«»“”]+/gu;
const E_MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;

const FENCED_CODE = /^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1/gm;
const INLINE_CODE = /`[^`\n]*`/g;
const MAY_BE_CODE = /^(?: {4}|\t)|`|~~~/m;
/** From so many spaces on a line of Markdown is code. */
const INDENT_OF_CODE = 4;

/**
 * A text of the same length in which what is no prose cannot be taken for words.
 * @param indent the spaces before every line of the text, which say nothing
 */
export function maskAddresses(text: string, indent = 0): string {
  let masked = maskCode(text, indent);
  if (MAY_HOLD_ADDRESS.test(masked)) masked = masked.replace(ADDRESS, mask);
  return masked.includes('@') ? masked.replace(E_MAIL, mask) : masked;
}

/** The same without its code alone. */
export function maskCode(text: string, indent = 0): string {
  if (!MAY_BE_CODE.test(text)) return text;
  const lines = new RegExp(`^(?: {${indent + INDENT_OF_CODE}}|\t).*$`, 'gm');
  return maskFencedCode(text).replace(lines, maskLines).replace(INLINE_CODE, mask);
}

/** The same without the code between lines of «```» alone, since an indent may be a mistake. */
export function maskFencedCode(text: string): string {
  return text.replace(FENCED_CODE, maskLines);
}

function maskLines(lines: string): string {
  return lines.replace(/[^\n]/g, '\ufffc');
}

/** The bracket before a target stays: it ends the words of the link. */
function mask(part: string): string {
  const kept = part.startsWith(']') ? ']' : '';
  return kept + '\ufffc'.repeat(part.length - kept.length);
}

const known = new WeakMap<Archive, readonly PlacedText[]>();

/** Everything of the archive that is read as prose: Markdown texts, and titles, headings, captions and names. */
export function proseOfArchive(archive: Archive): readonly PlacedText[] {
  const prose = known.get(archive) ?? [...collectProse(archive)];
  known.set(archive, prose);
  return prose;
}

function* collectProse(archive: Archive): Iterable<PlacedText> {
  for (const { text, ...place } of textsOfArchive(archive)) {
    yield { ...place, text: maskAddresses(text) };
  }
  for (const issue of archive.issues) {
    const { file, heading, delegations, upcoming } = issue;
    const lines: [FieldPath, string | undefined][] = [
      [['heading'], heading],
      ...issue.events.flatMap((event, index): [FieldPath, string | undefined][] => [
        [['events', index, 'title'], event.title],
        [['events', index, 'location'], event.location],
        [['events', index, 'organizer'], event.organizer],
        [['events', index, 'image', 'alt'], event.image?.alt],
        [['events', index, 'image', 'caption'], event.image?.caption],
        ...event.parts.map((part, number): [FieldPath, string] => [
          ['events', index, 'dates', number, 'title'],
          part.title,
        ]),
      ]),
      [['delegations', 'heading'], delegations?.heading],
      ...upcoming.map(({ title }, index): [FieldPath, string] => [
        ['upcoming', index, 'title'],
        title,
      ]),
    ];
    for (const [path, text] of lines) if (text !== undefined) yield { file, path, text };
  }
}
