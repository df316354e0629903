/**
 * Lets readers come to the bars that do not fit beside each other: by two buttons, each there as long as bars are left on
 * its side, and by the keyboard even if no bar is a button. The last bars come first, or the one that is pressed.
 * @returns what is to be called when other bars are drawn, with the name of the one that is pressed
 */
export function scrollBars(
  strip: HTMLElement,
  earlier: HTMLButtonElement,
  later: HTMLButtonElement,
): (pressed: string) => void {
  let isSeen = false;
  let shown = '';

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
  const bringPressed = () => {
    const bar = strip.querySelector('[aria-pressed=true]')?.getBoundingClientRect();
    const { left, right } = strip.getBoundingClientRect();
    const isWhole = !bar || (bar.left >= left && bar.right <= right);
    if (!isWhole) strip.scrollLeft += bar.left - left;
  };
  const show = () => {
    if (!isSeen) {
      strip.scrollLeft = strip.scrollWidth;
      bringPressed();
    }
    isSeen = strip.clientWidth > 0;
    update();
  };
  // Only once for each: the reader may have scrolled on.
  const change = (pressed: string) => {
    if (pressed !== shown) bringPressed();
    shown = pressed;
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
  return change;
}
