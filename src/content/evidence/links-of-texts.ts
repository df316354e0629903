import type { Archive } from '../../model/archive.ts';
import type { Site } from '../../model/site.ts';
import { type PlacedText, textsOfArchive } from './texts.ts';

/** A link of a Markdown text, with the place of its target in that text. */
interface WrittenLink extends PlacedText {
  /** What a reader sees of it; the target itself where the address stands bare or in `<…>`. */
  readonly label: string;
  readonly target: string;
  /** Whether it is an address that stands in the text as it is. */
  readonly isBare: boolean;
  /** Where the link begins. */
  readonly start: number;
  /** Where its target begins. */
  readonly offset: number;
}

/** `[label](target)`, `[label]: target`, `<https://…>` or an address as it is; pictures are `text-image`. */
const LINK =
  /(?<!!\[[^\][]*)\]\(\s*(?:<(?<angled>[^<>\n]*)>|(?<plain>(?:[^\s()]|\([^\s()]*\))+)(?=\)|\s+["'(]|\s*\)))|^ {0,3}\[(?<name>[^\][]+)\]:\s*(?:<(?<quoted>[^<>\n]*)>|(?<defined>[^\s<]\S*))|(?<bare>https?:\/\/[^\s<>"«»“”)]+|www\.[\p{L}\p{N}-]+\.[^\s<>"«»“”)]+)/gmu;

/** Every link of the texts of the archive, each with its place. */
export function* linksOfArchive(archive: Archive): Iterable<WrittenLink> {
  for (const placed of textsOfArchive(archive)) yield* linksOf(placed);
}

/** The links of `site.yaml` that may lead to the site itself; `file` is its path. */
export function* linksOfSite({ contacts, legal }: Site, file: string): Iterable<WrittenLink> {
  yield* linksOf({ file, path: ['contacts'], text: contacts });
  for (const [key, target] of Object.entries(legal)) {
    const whole = { text: target, label: target, target, isBare: false, start: 0, offset: 0 };
    yield { file, path: ['legal', key], ...whole };
  }
}

/** The links of one text, in order. */
function* linksOf(placed: PlacedText): Iterable<WrittenLink> {
  const { text } = placed;
  if (!/\]|:\/\/|www\./i.test(text)) return;
  for (const match of text.matchAll(LINK)) {
    const { angled, plain, name, quoted, defined, bare } = match.groups ?? {};
    const target = angled ?? plain ?? quoted ?? defined ?? bare ?? '';
    const isInline = angled !== undefined || plain !== undefined;
    const start = isInline ? Math.max(0, text.lastIndexOf('[', match.index)) : match.index;
    yield {
      ...placed,
      label: isInline ? text.slice(start + 1, match.index) : (name ?? target),
      target,
      isBare: bare !== undefined,
      start,
      offset: match.index + match[0].lastIndexOf(target),
    };
  }
}
