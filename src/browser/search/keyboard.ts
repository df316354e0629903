/**
 * Sees to it that the keyboard is somewhere: where what has it in a part of the page is taken away or hidden, and nothing
 * else was given it, another element takes over before the page is drawn.
 */
export function keepKeyboard(section: HTMLElement, heir: () => HTMLElement): void {
  let last: Element | undefined;
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element && section.contains(target) ? target : undefined;
  });
  const look = () => {
    const isGone = last && (!section.contains(last) || last.closest('[hidden]') !== null);
    const { activeElement } = document;
    if (!isGone || (activeElement !== document.body && activeElement !== last)) return;
    heir().focus({ preventScroll: true });
  };
  new MutationObserver(look).observe(section, {
    attributeFilter: ['hidden'],
    childList: true,
    subtree: true,
  });
}
