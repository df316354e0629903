import { markedRuns } from './marked-runs.ts';

/** What our pages say of every event: no reader has looked for it. */
const OF_EVERY_PAGE = 'dt, .eyebrow';

/** Marks the words wherever the newsletter has them in an element; its text stays the same. */
export function highlight(root: Element, words: readonly string[]): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest(OF_EVERY_PAGE)) texts.push(node);
  }
  for (const node of texts) {
    const runs = markedRuns(node.data, words);
    if (!runs.some(({ marked }) => marked)) continue;
    node.replaceWith(...runs.map(({ text, marked }) => (marked ? mark(text) : text)));
  }
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
