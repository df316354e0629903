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

/** Takes away page numbers and what is printed again on page after page; its first time stays, it may be the masthead. */
export function withoutEdges(pages: readonly LinedPage[]): {
  readonly pages: readonly LinedPage[];
  readonly aside: readonly Declared[];
} {
  const times = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.lines.filter((line) => isOnEdge(line, page)).map(keyOf))) {
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  const fewest = Math.max(FEWEST_PAGES, pages.length / 3);
  const seen = new Set<string>();
  const aside: Declared[] = [];
  const kept = pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line, index) => {
      if (!isOnEdge(line, page)) return true;
      const reason = edgeReason(line);
      if (reason === undefined) return true;
      aside.push({ place: { page: page.page, line: index + 1 }, text: line.text, reason });
      return false;
    }),
  }));
  return { pages: kept, aside };

  function edgeReason(line: PageLine): string | undefined {
    if (matches(PAGE_NUMBERS, line.text.trim())) return 'Numero di pagina.';
    const key = keyOf(line);
    const isRepeated = (times.get(key) ?? 0) >= fewest && pages.length > 1;
    if (!isRepeated) return undefined;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst ? undefined : 'Intestazione o piè di pagina, che si ripete.';
  }
}

function isOnEdge({ baseline }: PageLine, { height }: LinedPage): boolean {
  return baseline > height * (1 - EDGE) || baseline < height * EDGE;
}

/** The same words whatever the number of the page. */
function keyOf({ text }: PageLine): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}
