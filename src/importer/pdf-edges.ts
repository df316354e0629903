import { matches, PAGE_NUMBERS } from './house-style.ts';
import type { PageLine } from './pdf-order.ts';
import type { Declared } from './source.ts';

/** The lines of one page. */
export interface LinedPage {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
}

/** The part of a page, above and below, where headers and footers stand. */
const EDGE = 0.12;
const FEWEST_PAGES = 2;

/**
 * Takes away page numbers and what is printed again on page after page, from the outermost line inwards; its first time
 * stays, it may be the masthead. Headings are never taken away.
 */
export function withoutEdges(
  pages: readonly LinedPage[],
  isHeading: (line: PageLine) => boolean,
): { readonly pages: readonly LinedPage[]; readonly aside: readonly Declared[] } {
  const times = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(
      edgesOf(page)
        .flat()
        .map((line) => keyOf(line, page)),
    )) {
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  const fewest = Math.max(FEWEST_PAGES, pages.length / 3);
  const seen = new Set<string>();
  const aside: Declared[] = [];
  const kept = pages.map((page) => {
    const reasons = new Map<PageLine, string>();
    for (const edge of edgesOf(page)) {
      for (const line of edge) {
        const key = keyOf(line, page);
        const isNumber = matches(PAGE_NUMBERS, line.text.trim());
        if (isHeading(line) || !(isNumber || (times.get(key) ?? 0) >= fewest)) break;
        if (isNumber) reasons.set(line, 'Numero di pagina.');
        else if (seen.has(key)) reasons.set(line, 'Intestazione o piè di pagina, che si ripete.');
        seen.add(key);
      }
    }
    for (const [index, line] of page.lines.entries()) {
      const reason = reasons.get(line);
      const place = { page: page.page, line: index + 1 };
      if (reason !== undefined) aside.push({ place, text: line.text, reason });
    }
    return { ...page, lines: page.lines.filter((line) => !reasons.has(line)) };
  });
  return { pages: kept, aside };
}

/** The lines near the upper and the lower edge, each from the edge inwards. */
function edgesOf({ lines, height }: LinedPage): [PageLine[], PageLine[]] {
  return [
    lines
      .filter(({ baseline }) => baseline > height * (1 - EDGE))
      .sort((a, b) => b.baseline - a.baseline),
    lines
      .filter(({ baseline }) => baseline < height * EDGE)
      .sort((a, b) => a.baseline - b.baseline),
  ];
}

/** The same words whatever the number of the page, at the same height. */
function keyOf({ text, baseline }: PageLine, { page }: LinedPage): string {
  const words = text.replace(/\d+/g, (digits) => (Number(digits) === page ? '#' : digits));
  return `${Math.round(baseline / 4)} ${words.replace(/\s+/g, ' ').trim().toLowerCase()}`;
}
