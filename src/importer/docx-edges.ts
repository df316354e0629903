import { type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree } from 'parse5';
import type { Declared } from './source.ts';

const REASON = 'Intestazione o piè di pagina del documento, che si ripete a ogni pagina.';
/** What parts the words of a header; a text box is written a second time for older programs. */
const PARTS = new Set(['w:p', 'w:tab', 'w:br', 'w:cr']);
const SECOND_TIME = 'mc:fallback';

/** The words on the edges of the pages of a Word document, which mammoth does not read: one entry for each header or footer. */
export function edgesOf(files: ReadonlyMap<string, Uint8Array>): Declared[] {
  return [...files].flatMap(([name, bytes]) => {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) return [];
    const text = textOf(Buffer.from(bytes).toString('utf8')).replace(/\s+/gu, ' ').trim();
    return text === '' ? [] : [{ place: { line: 1 }, text, reason: REASON }];
  });
}

/** The words in the XML of Word: those in `w:t`, not the codes of fields. */
function textOf(xml: string): string {
  const words: string[] = [];
  // To HTML an empty element has no end.
  const left: DefaultTreeAdapterTypes.ChildNode[] = [
    ...parseFragment(xml.replace(/<([\w:]+)((?:\s[^<>]*)?)\/>/g, '<$1$2></$1>')).childNodes,
  ].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if (tree.isTextNode(node)) {
      if (node.parentNode?.nodeName === 'w:t') words.push(node.value);
    } else if (tree.isElementNode(node) && node.tagName !== SECOND_TIME) {
      if (PARTS.has(node.tagName)) words.push(' ');
      left.push(...node.childNodes.toReversed());
    }
  }
  return words.join('');
}
