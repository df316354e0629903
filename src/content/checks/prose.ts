/** The words that an editor writes for readers, and what of them is no prose: addresses, targets of links, code. */
import type { Archive } from '../../model/archive.ts';
import type { FieldPath } from '../positions.ts';
import { type PlacedText, textsOfArchive } from './texts.ts';

const MAY_HOLD_MASKED = /[@`]|\]\(|:\/\/|www\./;
const MASKED =
  /`[^`\n]*`|(?<=\])\([^)\n]*\)|https?:\/\/[^\s<>"«»“”]+|www\.[^\s<>"«»“”]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;

/** A text of the same length in which what is no prose cannot be taken for words. */
export function maskAddresses(text: string): string {
  if (!MAY_HOLD_MASKED.test(text)) return text;
  return text.replace(MASKED, (part) => '\ufffc'.repeat(part.length));
}

/** Everything of the archive that is read as prose: Markdown texts, and titles, headings, captions and names. */
export function* proseOfArchive(archive: Archive): Iterable<PlacedText> {
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
