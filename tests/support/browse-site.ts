import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type StaticServer, serveFolder } from './static-server.ts';
import { openLastingTab, openTab, type Tab } from './tab.ts';

/** A site in a browser. */
interface BrowsedSite {
  /** Where it begins, with a slash at the end. */
  readonly url: string;
  /** A new tab that closes with the test. */
  open(options?: BrowserContextOptions): Promise<Tab>;
  /** A new tab for several tests: it closes with the browser. */
  openLasting(options?: BrowserContextOptions): Promise<Tab>;
}

/**
 * Serves a built site, the real content unless told otherwise, and starts a browser on it before the first test of the
 * file or `describe` that calls this; both end after the last.
 */
export function browseSite(
  folder: () => string | Promise<string> = () => inject('siteDir'),
): BrowsedSite {
  let server: StaticServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveFolder(await folder());
    browser = await launchChromium();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get url() {
      return server.url;
    },
    open: (options) => openTab(browser, server.url, options),
    openLasting: (options) => openLastingTab(browser, server.url, options),
  };
}
