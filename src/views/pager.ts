import { pageUrl } from '../model/urls.ts';
import type { Links } from './links.ts';
import type { PagerView } from './page-view.ts';

/** Some items of a list that is read page by page. */
interface ListPage<Item> {
  /** From 1. */
  readonly page: number;
  /** Of all pages. */
  readonly total: number;
  readonly items: readonly Item[];
  /** «, pagina 2», to tell its title from that of the first; empty on the first. */
  readonly ofPage: string;
}

/**
 * A list in pages of so many items; no page for no item.
 * @example paged(['a', 'b', 'c'], 2)[1] // { page: 2, total: 2, items: ['c'], ofPage: ', pagina 2' }
 */
export function paged<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const total = Math.ceil(items.length / size);
  return Array.from({ length: total }, (_, index) => ({
    page: index + 1,
    total,
    items: items.slice(index * size, (index + 1) * size),
    ofPage: index > 0 ? `, pagina ${index + 1}` : '',
  }));
}

/** The one page of a list that is shown even if nothing is on it. */
export const EMPTY_PAGE: ListPage<never> = { page: 1, total: 1, items: [], ofPage: '' };

/** The links between the pages of a list; undefined where there is one page. */
export function pagerView(
  address: string,
  current: number,
  total: number,
  links: Links,
): PagerView | undefined {
  if (total < 2) return undefined;
  const href = (page: number) => links.href(pageUrl(address, page));
  return {
    previous: current > 1 ? href(current - 1) : undefined,
    next: current < total ? href(current + 1) : undefined,
    pages: nearPages(current, total).map((number) => ({
      number,
      href: href(number),
      current: number === current,
    })),
  };
}

/** The first, the last and those around the current one: a list that stays short however long the dossier. */
function nearPages(current: number, total: number): number[] {
  const wanted = new Set([1, current - 2, current - 1, current, current + 1, current + 2, total]);
  return [...wanted].filter((page) => page >= 1 && page <= total).sort((a, b) => a - b);
}
