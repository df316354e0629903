import { UNDATED } from './messages.ts';
import { otherNames } from './other-names.ts';
import type { PagefindRecord } from './pagefind.ts';
import { type Piece, passage } from './passage.ts';
import { make } from './redraw.ts';

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
  const { title = '', data = '', numero = '', voci = '', stato = '', lingua = '' } = record.meta;
  const sought = [...words, ...otherNames(record, words)];
  const link = fill('title', ...marked(passage(title, [], sought, Number.POSITIVE_INFINITY)));
  link?.setAttribute('href', highlighted(record.url, sought));
  if (lingua !== '') link?.setAttribute('lang', lingua);
  fill('date', ...marked(passage(data, [], sought, Number.POSITIVE_INFINITY)));
  if (stato === '') item.querySelector('[data-slot=status]')?.remove();
  else fill('status', stato);
  fill('issue', ...marked(passage(numero, [], sought, Number.POSITIVE_INFINITY)));
  fill('excerpt', ...marked(passage(record.content, record.locations, sought)));
  fill('terms', ...marked(passage(voci, [], sought, Number.POSITIVE_INFINITY)));
  return item;
}

/** What stands in the list before the events that have no date. */
export function undatedHeading(): HTMLElement {
  return make('li', 'search-undated', make('h3', 'search-undated-title', UNDATED));
}

/** The address of an event, on whose page the words will be marked; the shortest only if there are no others. */
function highlighted(url: string, words: readonly string[]): string {
  const long = words.filter((word) => word.length > 2);
  const shown = long.length > 0 ? long : words;
  const query = new URLSearchParams(shown.map((word) => ['evidenzia', word]));
  return shown.length === 0 ? url : `${url}?${query}`;
}

function marked(pieces: readonly Piece[]): (string | Node)[] {
  return pieces.map((piece) => (piece.marked ? make('mark', '', piece.text) : piece.text));
}
