/**
 * What searches cost a reader, in a real browser: the page of the search is loaded, then the box gets the focus and the
 * words at once. Cold is a browser that was never here; warm, one that has asked the same before and loads the page again.
 */
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { HOME_LINE, type Line, NO_LINE, SLOW_4G } from '../support/line.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';

const LINES: Readonly<Record<string, Line>> = { fast: HOME_LINE, slow: SLOW_4G };

/** One search. */
export interface SearchCost {
  readonly line: string;
  readonly visit: 'cold' | 'warm';
  readonly query: string;
  /** From the focus of the box to the first result on the page, or to the answer that there is none. */
  readonly milliseconds: number;
  readonly requests: number;
  /** Of all answers until the first result, compressed. */
  readonly bytes: number;
  /** The longest time for which the page could not answer its reader, until all is quiet. */
  readonly longestTask: number;
}

/** Searches over a slow line mostly wait, so that many go side by side; on a fast one each has the machine for itself. */
const AT_ONCE: Readonly<Record<string, number>> = { fast: 1, slow: 3 };

/** Runs every query on every line, cold and warm. */
export async function measureSearches(
  siteDir: string,
  asked: readonly string[],
): Promise<SearchCost[]> {
  const browser = await launchChromium();
  const costs: SearchCost[] = [];
  try {
    for (const [line, shape] of Object.entries(LINES)) {
      const queries = [...asked];
      const measureNext = async (): Promise<void> => {
        for (let query = queries.shift(); query !== undefined; query = queries.shift()) {
          for (const cost of await coldAndWarm(browser, siteDir, shape, query)) {
            costs.push({ line, query, ...cost });
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE[line] ?? 1 }, measureNext));
    }
  } finally {
    await browser.close();
  }
  return costs;
}

type Cost = Omit<SearchCost, 'line' | 'query'>;

async function coldAndWarm(
  browser: Browser,
  siteDir: string,
  line: Line,
  query: string,
): Promise<Cost[]> {
  const server = await serveFolder(siteDir, { line: NO_LINE });
  const context = await browser.newContext({ locale: 'it-IT' });
  try {
    const page = await context.newPage();
    const cold = await measure(page, server, line, query);
    const warm = await measure(page, server, line, query);
    return [
      { visit: 'cold', ...cold },
      { visit: 'warm', ...warm },
    ];
  } finally {
    await context.close();
    await server.close();
  }
}

async function measure(
  page: Page,
  server: StaticServer,
  line: Line,
  query: string,
): Promise<Omit<Cost, 'visit'>> {
  server.useLine(NO_LINE);
  await page.goto(`${server.url}cerca/`, { waitUntil: 'networkidle' });
  server.useLine(line);
  const before = server.answers.length;
  const milliseconds = await page.evaluate<number>(searchFor(query));
  const answers = server.answers.slice(before);
  await page.waitForLoadState('networkidle');
  return {
    milliseconds,
    requests: answers.length,
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
    longestTask: await page.evaluate<number>('Math.max(0, ...window.longTasks)'),
  };
}

/** As text, for tsx would add helpers to a function that the page does not have. */
function searchFor(query: string): string {
  return `new Promise((resolve) => {
    window.longTasks = [];
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask' });
    const results = document.querySelector('#search-results');
    const box = document.querySelector('#search-q');
    const started = performance.now();
    const section = document.querySelector('#search');
    const watcher = new MutationObserver(() => {
      if (results.querySelector('li') || section.ariaBusy === 'false') resolve(performance.now() - started);
    });
    watcher.observe(results, { childList: true, subtree: true });
    watcher.observe(section, { attributeFilter: ['aria-busy'] });
    box.focus();
    box.value = ${JSON.stringify(query)};
    box.dispatchEvent(new Event('input', { bubbles: true }));
  })`;
}
