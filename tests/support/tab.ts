import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** A page in a tab, with everything that went wrong or out meanwhile. */
export interface Tab {
  readonly page: Page;
  readonly problems: readonly string[];
  readonly hosts: ReadonlySet<string>;
}

/** A new tab in a context of its own that closes with the test. */
export async function openTab(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const tab = await openLastingTab(browser, baseURL, options);
  onTestFinished(() => tab.page.context().close());
  return tab;
}

/** A new tab in a context of its own that closes with the browser. */
export async function openLastingTab(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const context = await browser.newContext({ baseURL, locale: 'it-IT', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const problems: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  return { page, problems, hosts };
}

/** Presses Tab until an element has the focus. @throws if it never has */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}

/** Follows the link to the next page of a list and waits until all of it is there; false on the last page. */
export async function followNext(page: Page): Promise<boolean> {
  const next = page.getByRole('link', { name: 'Successiva' });
  if ((await next.count()) === 0) return false;
  const address = new URL((await next.getAttribute('href')) ?? '', page.url()).href;
  await next.click();
  // The link stands at the end: a page that is still arriving would seem the last.
  await page.waitForURL(address);
  return true;
}

/** By how many pixels the page is wider than its window: 0 unless one must scroll sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}
