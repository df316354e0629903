/** Where the reader's system chooses the colours, backgrounds and shadows are gone: what they told is told by borders. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';

const site = browseSite();

async function open(address: string): Promise<Page> {
  const { page } = await site.open({ forcedColors: 'active' });
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

test('the map does not speak of a tint that is not there', async () => {
  const page = await open('/mappa/');
  const sentence = page.getByText('I paesi nominati sono in tinta più scura.');
  expect(await sentence.isVisible()).toBe(false);
  await page.emulateMedia({ forcedColors: 'none' });
  expect(await sentence.isVisible()).toBe(true);
});
