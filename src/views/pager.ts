import { pageUrl } from '../model/urls.ts';
import type { Links } from './links.ts';
import type { PagerView } from './page-view.ts';

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
