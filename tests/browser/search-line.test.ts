/** The search page on a line that holds answers back or breaks. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { hold } from '../support/held-line.ts';
import { announced, answered, statusOf, titles } from './search-walk.ts';

const RECORDS = '**/pagefind/fragment/*';

const { open } = browseSite();
const results = (page: Page) => page.locator('#search-results > li');
const more = (page: Page) => page.locator('#search-more');

/** A search whose first ten results are there, and more. */
async function searched(): Promise<Page> {
  const { page } = await open();
  await page.goto('cerca/?q=Torino');
  await announced(page, 'Torino');
  return page;
}

describe('«Mostra altri»', () => {
  test('on a broken line leaves all as it is and says so, and brings more once the line is there', async () => {
    const page = await searched();
    const before = await titles(page);
    await page.route(RECORDS, (route) => route.abort());
    await more(page).click();
    await page.getByRole('status').getByText('Gli altri risultati non sono arrivati').waitFor();
    expect(await titles(page)).toEqual(before);
    expect(await page.locator('#search-more:focus').count()).toBe(1);
    await page.unroute(RECORDS);
    await more(page).press('Enter');
    await results(page).nth(19).waitFor();
    await page.getByRole('status').getByText('Mostrati 20 di').waitFor();
    expect((await titles(page)).slice(0, 10)).toEqual(before);
    expect(await results(page).nth(10).locator('[data-slot=title]:focus').count()).toBe(1);
  });

  test('that fails when another search is answered takes nothing of it away', async () => {
    const page = await searched();
    const line = await hold(page, RECORDS);
    await more(page).click();
    await expect.poll(() => line.held).toBeGreaterThan(0);
    const [old] = page.workers();
    if (!old) throw new Error('there is no worker');
    line.isHeld = false;
    await page.locator('#search-q').fill('volontariato');
    await announced(page, 'volontariato');
    const [status, shown] = [await statusOf(page), await titles(page)];
    expect(shown.length).toBeGreaterThan(0);
    const ended = old.waitForEvent('close');
    line.breakOff();
    await ended;
    expect(await statusOf(page)).toBe(status);
    expect(await titles(page)).toEqual(shown);
  });

  test('does not go on with results that another search is about to replace', async () => {
    const page = await searched();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const line = await hold(page, RECORDS);
    await page.locator('#search-q').fill('volontariato');
    await expect.poll(() => line.held).toBeGreaterThan(0);
    await more(page).click();
    line.release();
    await announced(page, 'volontariato');
    const records = asked.filter((url) => url.includes('/pagefind/fragment/'));
    expect(records.length).toBe((await titles(page)).length);
    expect(await statusOf(page)).toMatch(/^\d+ event[oi] trovat[oi] per «volontariato»/);
    expect(await page.evaluate<unknown>('history.state?.shown')).toBeUndefined();
    expect(await page.locator('#search-results :focus').count()).toBe(0);
  });
});

test('a host that is gone is asked twice for a search, not more often', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  let workers = 0;
  let entries = 0;
  page.on('worker', () => workers++);
  await page.route('**/pagefind/**', (route) => {
    if (route.request().url().endsWith('/pagefind-entry.json')) entries++;
    return route.abort();
  });
  await page.locator('#search-q').fill('drago');
  await page.getByRole('status').getByText('non è disponibile').waitFor();
  expect({ workers, entries }).toEqual({ workers: 2, entries: 2 });
});

test('a page of a foreign host in place of the index is an apology, and no empty answer', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  const chunks = '**/pagefind/index/*';
  await page.route(chunks, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Accesso</title>' }),
  );
  await page.locator('#search-q').fill('drago');
  await page.getByRole('status').getByText('non è disponibile').waitFor();
  await page.unroute(chunks);
  await page.locator('#search-q').press('Enter');
  await announced(page, 'drago');
  expect(await titles(page)).toEqual(['Capodanno cinese sotto la Mole']);
});

test('a press that asks for other words leaves the keyboard on the results while they are on their way', async () => {
  const { page } = await open();
  await page.goto('cerca/?q=Praja');
  const suggestion = page.locator('#search-status').getByRole('button', { name: 'Praia' });
  await suggestion.waitFor();
  const line = await hold(page, RECORDS);
  await suggestion.press('Enter');
  await page.waitForURL('**/cerca/?q=Praia');
  expect(await page.locator('#search-results-title:focus').count()).toBe(1);
  line.release();
  await announced(page, 'Praia');
  expect(await page.locator('#search-results-title:focus').count()).toBe(1);
});

test('a filter that is opened says that its values are on their way, or that they are not to be had', async () => {
  const { page } = await open();
  const tables = '**/search-table-*.json';
  const line = await hold(page, tables);
  await page.goto('cerca/');
  const facet = page.locator('.facet[data-key=luogo]');
  await facet.locator('summary').click();
  await facet.getByText('Caricamento …').waitFor();
  line.breakOff();
  await facet.getByText('I filtri non sono disponibili').waitFor();
  await page.unroute(tables);
  await facet.locator('summary').press('Enter');
  await facet.locator('summary').press('Enter');
  await page.locator('.facet[data-key=paese] summary').click();
  await facet.locator('input').first().waitFor();
  expect(await facet.locator('.facet-note').isVisible()).toBe(false);
});

test('filters whose numbers came too late for an answer that failed are drawn with the next', async () => {
  const { page } = await open();
  const index = '**/pagefind/**';
  await page.route(index, (route) => route.abort());
  await page.goto('cerca/?q=drago');
  await page.getByRole('status').getByText('non è disponibile').waitFor();
  await page.unroute(index);
  await page.locator('.facet[data-key=luogo] summary').click();
  await page.locator('.facet[data-key=luogo] input').first().waitFor();
  await announced(page, 'drago');
  expect(await titles(page)).toEqual(['Capodanno cinese sotto la Mole']);
});

test('words written before the script is there are searched when it is', async () => {
  const { page } = await open();
  const line = await hold(page, '**/assets/search-*.js');
  await page.goto('cerca/', { waitUntil: 'commit' });
  await page.locator('#search-q').fill('drago');
  line.release();
  await announced(page, 'drago');
  await answered(page, 'q=drago');
});
