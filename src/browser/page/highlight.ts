import { markedRuns } from './marked-runs.ts';

/** Marks the words wherever they stand in an element; its text stays the same. */
export function highlight(root: Element, words: readonly string[]): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
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
