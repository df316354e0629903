import { mendLinks } from './inline.ts';
import type { DraftNotes } from './notes.ts';
import type { SourceBlock } from './source.ts';

/** Blocks as the Markdown of one text; links that lost their target on the way are told to `notes`. */
export function markdownOf(
  blocks: readonly SourceBlock[],
  field: string,
  notes: DraftNotes,
): string {
  const parts: string[] = [];
  let before: SourceBlock | undefined;
  for (const block of blocks) {
    if (block.kind === 'image' || block.kind === 'rule' || block.text === '') continue;
    const { text, lost } = mendLinks(blockText(block), block.lines[0]?.place ?? { line: 1 });
    for (const { place, text: target } of lost) {
      notes.doubt(
        { place },
        `${field}: il collegamento a «${shortened(target)}» non porta a una pagina del web; resta il testo.`,
      );
    }
    const isNextItem = block.kind === 'item' && before?.kind === 'item';
    if (parts.length > 0) parts.push(isNextItem ? '\n' : '\n\n');
    parts.push(text);
    before = block;
  }
  return parts.join('');
}

function blockText({ kind, strong, text, lines }: SourceBlock): string {
  if (kind === 'item') return `${lines[0]?.number ?? '-'} ${text}`;
  return strong && !/\n|\*\*/.test(text) ? `**${text}**` : text;
}

const LONGEST_TARGET = 60;

/** A target that holds a whole picture is not told in full. */
function shortened(target: string): string {
  return target.length <= LONGEST_TARGET ? target : `${target.slice(0, LONGEST_TARGET)}…`;
}
