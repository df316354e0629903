import type { FacetValue } from './facets.ts';
import { filterName } from './page-parts.ts';
import { make, redraw } from './redraw.ts';
import type { Key } from './table.ts';

const SHOWN_AT_FIRST = 8;

/** The lists of what can be chosen, in the page's own `<details>`; those opened stay open. */
export class FacetLists {
  readonly #panel: HTMLElement;
  readonly #onToggle: (key: Key, id: string) => void;
  /** The filters of which everything is listed. */
  readonly #whole = new Set<Key>();

  constructor(panel: HTMLElement, onToggle: (key: Key, id: string) => void) {
    this.#panel = panel;
    this.#onToggle = onToggle;
  }

  draw(key: Key, values: readonly FacetValue[]): void {
    const facet = this.#panel.querySelector<HTMLElement>(`.facet[data-key=${key}]`);
    const list = facet?.querySelector('.facet-values');
    const all = facet?.querySelector<HTMLButtonElement>('.facet-all');
    if (!facet || !list || !all) return;
    const shown = this.#whole.has(key)
      ? values
      : values.filter(({ chosen }, at) => at < SHOWN_AT_FIRST || chosen);
    const items = shown.map((value) => this.#item(key, value));
    if (values.length === 0) items.push(make('li', 'note', 'Nessuna voce per questa ricerca.'));
    redraw(list, items, () => facet.querySelector('summary'));
    const chosen = values.filter((value) => value.chosen).length;
    const summary = facet.querySelector('summary');
    summary?.replaceChildren(filterName(key), chosen > 0 ? ` (${chosen})` : '');
    all.hidden = shown.length === values.length;
    all.textContent = `Mostra tutti (${values.length})`;
    all.onclick = () => {
      this.#whole.add(key);
      this.draw(key, values);
      const firstNew = values.findIndex((value) => !shown.includes(value));
      list.querySelectorAll('input')[firstNew]?.focus();
    };
  }

  #item(key: Key, { id, label, chosen, count }: FacetValue): HTMLElement {
    const box = make('input', '');
    box.type = 'checkbox';
    box.checked = chosen;
    box.dataset.name = id;
    box.addEventListener('change', () => this.#onToggle(key, id));
    const number = make('span', 'count', `(${count})`);
    return make('li', '', make('label', 'facet-value', box, make('span', '', label, ' ', number)));
  }
}
