/**
 * Lets readers come to the bars that do not fit beside each other: by two buttons, each there as long as bars are left on
 * its side, and by the keyboard even if no bar is a button. The last bars come first.
 * @returns what is to be called when other bars are drawn
 */
export function scrollBars(
  strip: HTMLElement,
  earlier: HTMLButtonElement,
  later: HTMLButtonElement,
): () => void {
  let isSeen = false;

  const update = () => {
    const focused = document.activeElement;
    // Less than a pixel may be left by rounding.
    const hasEarlier = strip.scrollLeft >= 1;
    const hasLater = strip.scrollWidth - strip.clientWidth - strip.scrollLeft >= 1;
    earlier.hidden = !hasEarlier;
    later.hidden = !hasLater;
    if (focused === earlier && !hasEarlier) later.focus();
    if (focused === later && !hasLater) earlier.focus();
    if ((hasEarlier || hasLater) && strip.querySelector('button') === null) strip.tabIndex = 0;
    else strip.removeAttribute('tabindex');
  };
  const show = () => {
    if (!isSeen) strip.scrollLeft = strip.scrollWidth;
    isSeen = strip.clientWidth > 0;
    update();
  };

  // The buttons change with the bars: whoever presses twice must not press one that the next frame takes away.
  const scroll = (screens: number) => {
    strip.scrollBy({ left: screens * strip.clientWidth });
    update();
  };

  earlier.addEventListener('click', () => scroll(-1));
  later.addEventListener('click', () => scroll(1));
  strip.addEventListener('scroll', update, { passive: true });
  new ResizeObserver(show).observe(strip);
  show();
  return update;
}
