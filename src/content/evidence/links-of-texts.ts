import type { Archive } from '../../model/archive.ts';
import { type PlacedText, textsOfArchive } from './texts.ts';

/** A link of a Markdown text, with the place of its target in that text. */
interface WrittenLink extends PlacedText {
  /** What a reader sees of it; the target itself where the address stands bare or in `<…>`. */
  readonly label: string;
  readonly target: string;
  /** Where the link begins. */
  readonly start: number;
  /** Where its target begins. */
  readonly offset: number;
}

/** `[label](target)`, `[label]: target`, `<https://…>` or an address as it is; pictures are `text-image`. */
const LINK =
  /(?<!!)\[(?<label>[^\][]*)\]\(\s*(?:<(?<angled>[^<>\n]*)>|(?<plain>[^\s)]+))|^ {0,3}\[(?<name>[^\][]+)\]:\s*<?(?<defined>[^\s>]+)|(?<bare>https?:\/\/[^\s<>"«»“”)]+|www\.[\p{L}\p{N}-]+\.[^\s<>"«»“”)]+)/gmu;

/** Every link of the texts of the archive, each with its place. */
export function* linksOfArchive(archive: Archive): Iterable<WrittenLink> {
  for (const placed of textsOfArchive(archive)) yield* linksOf(placed);
}

/** The links of one text, in order. */
function* linksOf(placed: PlacedText): Iterable<WrittenLink> {
  if (!/\]|:\/\/|www\./i.test(placed.text)) return;
  for (const match of placed.text.matchAll(LINK)) {
    const { label, angled, plain, name, defined, bare } = match.groups ?? {};
    const target = angled ?? plain ?? defined ?? bare ?? '';
    yield {
      ...placed,
      label: label ?? name ?? target,
      target,
      start: match.index,
      offset: match.index + match[0].lastIndexOf(target),
    };
  }
}
