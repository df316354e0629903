import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { tabTo } from '../support/tab.ts';
import { announced, titles, type } from './search-walk.ts';

const MOLOC = 'Incontro dei partner del progetto MOLOC';
const DRAGON = 'Capodanno cinese sotto la Mole';

const site = browseSite();
const { open } = site;
const queryOf = (page: Page) =>
  page.evaluate<string | null>("new URLSearchParams(location.search).get('q')");

test('what is typed stands in the address and in the title of the page', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  const ownTitle = await page.title();
  await type(page, 'città');
  await announced(page, 'città');
  expect(await queryOf(page)).toBe('città');
  expect(await page.title()).toBe(`città – ${ownTitle}`);
  await page.locator('#search-q').fill('');
  await page.waitForURL('**/cerca/');
  await page.locator('#search-results:empty').waitFor({ state: 'attached' });
  expect(await page.locator('#search-status').textContent()).toBe('');
  expect(await page.title()).toBe(ownTitle);
});

test('a search survives opening a result and coming back, and a reload', async () => {
  const { page, problems } = await open();
  await page.goto('cerca/');
  await type(page, 'drago');
  await announced(page, 'drago');
  await page.getByRole('link', { name: DRAGON }).click();
  await page.getByRole('heading', { level: 1, name: DRAGON }).waitFor();
  await page.goBack();
  await announced(page, 'drago');
  expect(await titles(page)).toEqual([DRAGON]);
  expect(await page.locator('#search-q').inputValue()).toBe('drago');
  await page.reload();
  await announced(page, 'drago');
  expect(await titles(page)).toEqual([DRAGON]);
  expect(problems).toEqual([]);
});

test('as many results as were shown are shown again on coming back', async () => {
  const { page } = await open();
  await page.goto('cerca/?q=Torino');
  await announced(page, 'Torino');
  await page.locator('#search-more').click();
  const fifteenth = page.locator('#search-results > li').nth(14).getByRole('link');
  const title = (await fifteenth.textContent()) ?? '';
  await fifteenth.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.goBack();
  await page.locator('#search-results > li').nth(19).waitFor();
  expect((await titles(page))[14]).toBe(title);
});

test('Back and Forward lead from submitted search to submitted search', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  for (const query of ['drago', 'moloc']) {
    await type(page, query);
    await page.locator('#search-q').press('Enter');
    await announced(page, query);
  }
  expect(await titles(page)).toEqual([MOLOC]);
  await page.goBack();
  await announced(page, 'drago');
  expect(await titles(page)).toEqual([DRAGON]);
  expect(await queryOf(page)).toBe('drago');
  expect(await page.locator('#search-q').inputValue()).toBe('drago');
  await page.goBack();
  await page.waitForURL('**/cerca/');
  expect(await page.locator('#search-q').inputValue()).toBe('');
  await page.goForward();
  await page.goForward();
  await announced(page, 'moloc');
  expect(await titles(page)).toEqual([MOLOC]);
});

test.each(['Back', 'a reload'])('%s leads to the result that the reader had left', async (way) => {
  const { page } = await open();
  await page.goto('cerca/?q=Torino');
  await announced(page, 'Torino');
  await page.locator('#search-more').click();
  await page.locator('#search-results > li').nth(19).waitFor();
  const link = page.locator('#search-results > li').nth(15).getByRole('link');
  const height = await page.evaluate<number>('innerHeight');
  const isInView = async () => {
    const top = (await link.boundingBox())?.y ?? -1;
    return top >= 0 && top < height;
  };
  await link.scrollIntoViewIfNeeded();
  const isKept = () => page.evaluate<boolean>('history.state?.top === scrollY');
  await expect.poll(async () => (await isInView()) && (await isKept())).toBe(true);
  if (way === 'Back') {
    await page.goto('2024/gennaio-febbraio/');
    await page.goBack();
  } else await page.reload();
  await page.locator('#search-results > li').nth(19).waitFor();
  await expect.poll(isInView, { timeout: 20_000 }).toBe(true);
});

test('a word typed and taken back leaves the address of the search that is shown', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  await type(page, 'drago');
  await page.locator('#search-q').press('Enter');
  await announced(page, 'drago');
  await type(page, 'dragone');
  await announced(page, 'dragone');
  await type(page, 'drago');
  await page.locator('#search-q').press('Enter');
  await announced(page, 'drago');
  expect(await queryOf(page)).toBe('drago');
});

test('a submit does not load the page again', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  let loads = 0;
  page.on('domcontentloaded', () => loads++);
  await type(page, 'moloc');
  await page.getByRole('main').getByRole('button', { name: 'Cerca', exact: true }).click();
  await announced(page, 'moloc');
  expect(await queryOf(page)).toBe('moloc');
  expect(loads).toBe(0);
});

test('the keyboard alone leads from the top of the page to an event', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  await tabTo(page, '#search-q');
  await page.keyboard.type('moloc');
  await page.keyboard.press('Enter');
  await announced(page, 'moloc');
  await tabTo(page, '#search-results [data-slot=title]');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: MOLOC }).waitFor();
});

test('nothing is asked of another host, and nothing of Pagefind before it is needed', async () => {
  const { page, hosts } = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('cerca/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await type(page, 'drago');
  await announced(page, 'drago');
  expect(asked.filter((path) => path.includes('/search-worker-')).length).toBe(1);
  expect(asked.filter((path) => path.includes('/pagefind/'))).toContain(
    '/pagefind/pagefind-entry.json',
  );
  expect([...hosts]).toEqual([new URL(site.url).host]);
});

test('without JavaScript the page leads to the archive', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto('cerca/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /archivio/ })
    .click();
  await page.waitForURL('**/archivio/');
  await page
    .getByRole('link', { name: /Gennaio-Febbraio/i })
    .first()
    .waitFor();
});

test('the search box of any page leads to the results', async () => {
  const { page } = await open();
  await page.goto('archivio/');
  await page.getByRole('search').getByRole('searchbox').fill('drago');
  await page.getByRole('search').getByRole('searchbox').press('Enter');
  await announced(page, 'drago');
  expect(await titles(page)).toEqual([DRAGON]);
});
