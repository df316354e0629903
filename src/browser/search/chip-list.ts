import type { Chip } from './chips.ts';
import { button, make, redraw, spoken } from './redraw.ts';

/**
 * Draws what is chosen as buttons that take it away; whoever takes one away by keyboard comes to the next.
 * @param clear takes all of it away
 */
export function drawChips(
  list: HTMLElement,
  chips: readonly Chip[],
  go: (state: Chip['without']) => void,
  clear: () => void,
  fallback: HTMLElement,
): void {
  const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
  const items = chips.map((chip) => {
    const label = make('span', 'chip-label', spoken('Togli il filtro '), chip.text);
    const cross = make('span', 'search-chip-cross', '✕');
    cross.setAttribute('aria-hidden', 'true');
    const element = button(
      'chip chip-simple chip-primary',
      chip.text,
      () => go(chip.without),
      label,
      cross,
    );
    return make('li', '', element);
  });
  if (chips.length > 1) {
    items.push(make('li', '', button('btn-link', 'all', clear, 'Togli tutti i filtri')));
  }
  list.hidden = chips.length === 0;
  redraw(list, items, () => {
    const next = list.children[Math.min(at, chips.length - 1)]?.querySelector('button');
    return next ?? fallback;
  });
}
