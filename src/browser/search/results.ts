import type { PagefindRecord } from './pagefind.ts';
import { type Piece, passage } from './passage.ts';

/** Fills the page's template with one event that was found. */
export function resultItem(
  template: HTMLTemplateElement,
  record: PagefindRecord,
  words: readonly string[],
): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const fill = (slot: string, ...content: readonly (string | Node)[]) => {
    const element = item.querySelector<HTMLElement>(`[data-slot=${slot}]`);
    element?.replaceChildren(...content);
    return element;
  };
  const { title = '', data = '', numero = '' } = record.meta;
  fill('title', ...marked(passage(title, [], words, Number.POSITIVE_INFINITY)))
    ?.closest('a')
    ?.setAttribute('href', record.url);
  fill('date', data);
  fill('issue', numero);
  fill('excerpt', ...marked(passage(record.content, record.locations, words)));
  return item;
}

function marked(pieces: readonly Piece[]): (string | Node)[] {
  return pieces.map((piece) => {
    if (!piece.marked) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}
