/**
 * Replaces what an element holds and keeps the keyboard where it was: on the node of the same `data-name`, or where that
 * one is gone, on what `otherwise` gives.
 */
export function redraw(
  container: Element,
  nodes: readonly (Node | string)[],
  otherwise?: () => HTMLElement | null | undefined,
): void {
  const active = document.activeElement;
  const had = active !== null && container.contains(active) && active !== container;
  const name = active instanceof HTMLElement ? active.dataset.name : undefined;
  container.replaceChildren(...nodes);
  if (!had) return;
  const named = [...container.querySelectorAll<HTMLElement>('[data-name]')];
  const again = named.find((node) => node.dataset.name === name) ?? otherwise?.();
  again?.focus({ preventScroll: true });
}

/** A new element with its classes and what it holds. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

/** A button that does something; `name` is by what a redraw finds it again. */
export function button(
  className: string,
  name: string,
  onPress: () => void,
  ...content: readonly (Node | string)[]
): HTMLButtonElement {
  const element = make('button', className, ...content);
  element.type = 'button';
  element.dataset.name = name;
  element.addEventListener('click', onPress);
  return element;
}

/** Words for those who do not see the page. */
export function spoken(text: string): HTMLElement {
  return make('span', 'visually-hidden', text);
}
