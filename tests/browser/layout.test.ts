import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { sidewaysScroll } from '../support/tab.ts';

const site = browseSite();

const open = async (address: string, width: number): Promise<Page> => {
  const { page } = await site.open({ viewport: { width, height: 900 } });
  await page.goto(address);
  return page;
};

/** Where an element stands in the window. @throws if it is not drawn */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return box;
}

test('the bars of many years scroll in their own space, not the page of a phone', async () => {
  const page = await open('/cerca/?q=Torino', 320);
  await page.locator('#search[aria-busy=false]').waitFor();
  await page.locator('#search-panel-toggle').click();
  await page.locator('#search-years ol').evaluate((list) => {
    for (let year = 0; year < 12; year++)
      list.append(list.firstElementChild?.cloneNode(true) ?? '');
  });
  const bars = page.locator('#search-years');
  expect(await bars.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  expect(await sidewaysScroll(page)).toBe(0);
});

test.each([
  '/',
  '/2024/gennaio-febbraio/',
  '/2024/gennaio-febbraio/missione-a-praia/',
  '/luoghi/',
  '/mappa/',
  '/delegazioni/',
  '/calendario/',
  '/cerca/?q=Torino',
])('with letters of twice the size %s has nothing beside the window', async (address) => {
  const { page } = await site.open({ viewport: { width: 1024, height: 900 } });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.enable');
  await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.goto(address);
  if (address.includes('?')) await page.locator('#search[aria-busy=false]').waitFor();
  const letters = await page.evaluate<string>(
    'getComputedStyle(document.documentElement).fontSize',
  );
  expect(letters).toBe('32px');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 768, height: 900 });
  expect(await sidewaysScroll(page)).toBe(0);
});

test('the five rates stand in one row on a phone', async () => {
  const page = await open('/archivio/', 320);
  const rows = new Set<number>();
  for (const rate of [1, 2, 3, 4, 5]) {
    rows.add((await boxOf(page, `[data-element=feedback-rate-${rate}]`)).y);
  }
  expect(rows.size).toBe(1);
});

test('beside the long list of a wide screen the map of Europe stays in view', async () => {
  const page = await open('/mappa/', 1440);
  const last = page.locator('.map-country').last();
  await last.evaluate((country) => country.scrollIntoView({ block: 'end' }));
  const map = await boxOf(page, '.map-figure:last-of-type svg');
  expect(map.y).toBeGreaterThanOrEqual(0);
  expect(map.y + map.height).toBeLessThanOrEqual(900);
  const list = await boxOf(page, 'h2 + .map-list');
  expect(map.x).toBeGreaterThanOrEqual(list.x + list.width);
});

test('an event on paper says what it was taken from, without navigation and dark ground', async () => {
  const page = await open('/2024/gennaio-febbraio/missione-a-praia/', 700);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.locator('.footer-title').isVisible()).toBe(true);
  expect(await sidewaysScroll(page)).toBe(0);
  const drawn = await page.evaluate<string[]>(
    `[...document.querySelectorAll('footer, footer *')].map((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      return color + ' on ' + backgroundColor;
    })`,
  );
  expect([...new Set(drawn)]).toEqual(['rgb(0, 0, 0) on rgba(0, 0, 0, 0)']);
});

test('a month on paper has its events in their days, and not what is over or to come', async () => {
  const page = await open('/calendario/2024/01/', 700);
  await page.locator('.moment').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const day = page.locator('.calendar').getByText('Monet on Ice');
  expect(await day.isVisible()).toBe(true);
  expect(await page.locator('.calendar-count').first().isVisible()).toBe(false);
  expect(await page.locator('.moment').first().isVisible()).toBe(false);
});
