import type { Bar } from './histogram.ts';
import { barWords } from './messages.ts';
import { partialDayWords } from './range-words.ts';
import { make, redraw, spoken } from './redraw.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws a bar for each period, a button with the period as `data-name` where something falls in it.
 * @param pressed the period asked for
 * @param others the bars to whose last the keyboard goes if this group has none any more
 */
export function drawBars(
  group: HTMLElement,
  bars: readonly Bar[],
  pressed: string,
  others = group,
): void {
  const list = group.querySelector('ol');
  if (!list) return;
  const most = Math.max(1, ...bars.map(({ begin }) => begin));
  redraw(
    list,
    bars.map((bar) => make('li', '', drawBar(bar, most, pressed))),
    () => group.querySelector('button') ?? [...others.querySelectorAll('button')].at(-1),
  );
}

function drawBar({ period, begin, during }: Bar, most: number, pressed: string): HTMLElement {
  const height = Math.ceil((begin / most) * 100);
  const words = partialDayWords(period);
  const content = [
    hidden('histogram-count', begin > 0 ? String(begin) : ''),
    column(height),
    hidden('histogram-label', period.length > 4 ? words.slice(0, 3) : words),
    spoken(`${words}: ${barWords(begin, during)}`),
  ];
  if (during === 0 && period !== pressed) return make('span', 'histogram-bar', ...content);
  const bar = make('button', 'histogram-bar', ...content);
  bar.type = 'button';
  bar.dataset.name = period;
  bar.setAttribute('aria-pressed', String(period === pressed));
  return bar;
}

/** Words for those who see the page. */
function hidden(className: string, text: string): HTMLElement {
  const element = make('span', className, text);
  element.setAttribute('aria-hidden', 'true');
  return element;
}

function column(height: number): SVGElement {
  const column = document.createElementNS(SVG, 'svg');
  column.setAttribute('class', 'histogram-size');
  column.setAttribute('viewBox', '0 0 1 100');
  column.setAttribute('preserveAspectRatio', 'none');
  column.setAttribute('aria-hidden', 'true');
  const bar = document.createElementNS(SVG, 'rect');
  bar.setAttribute('width', '1');
  bar.setAttribute('height', String(height));
  bar.setAttribute('y', String(100 - height));
  column.append(bar);
  return column;
}

/** Writes the same numbers as rows of a table. */
export function drawBarTable(place: HTMLElement, bars: readonly Bar[]): void {
  const rows = bars.map(({ period, begin, during }) => {
    const head = make('th', '', partialDayWords(period));
    head.scope = 'row';
    return make('tr', '', head, make('td', '', String(begin)), make('td', '', String(during)));
  });
  place.querySelector('tbody')?.replaceChildren(...rows);
}
