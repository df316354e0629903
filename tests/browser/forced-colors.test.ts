/** Where the reader's system chooses the colours, backgrounds and shadows are gone: what they told is told by borders. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { openTab } from '../support/tab.ts';

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(`${inject('siteDir')}/`);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(address: string): Promise<Page> {
  const { page } = await openTab(browser, server.url, { forcedColors: 'active' });
  await page.goto(address);
  return page;
}

test('of the sections that in which the reader is has a line that is seen', async () => {
  const page = await open('/reti/');
  const seen = await page.evaluate<string[]>(`
    [...document.querySelectorAll('.it-header-navbar-wrapper .nav-link')]
      .filter((link) => getComputedStyle(link).borderBottomColor !== getComputedStyle(document.body).backgroundColor)
      .map((link) => link.textContent.trim())`);
  expect(seen).toEqual(['Reti']);
});

test.each([
  ['/', 'Cerca'],
  ['/cerca/', 'Applica il periodo'],
])('on %s «%s» has a border, as every button', async (address, name) => {
  const page = await open(address);
  const widths = await page.evaluate<[string, string][]>(`
    [...document.querySelectorAll('main .btn')]
      .map((button) => [button.textContent.trim(), getComputedStyle(button).borderTopWidth])`);
  expect(widths.map(([text]) => text)).toContain(name);
  expect(widths.filter(([, width]) => width === '0px')).toEqual([]);
});
