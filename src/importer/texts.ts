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
        `${field}: il collegamento a «${target}» portava dentro il vecchio sito; resta il testo.`,
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
