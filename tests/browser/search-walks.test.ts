/** The search page from the first filter to the last announcement, on both sites: what it says is what the archive gives. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { count } from '../../src/text/count.ts';
import { browseSite } from '../support/browse-site.ts';
import { tabTo } from '../support/tab.ts';
import { dated, expectedCounts, fullestMonth, mostFrequent } from './archive-choice.ts';
import { expectedEvents, expectedOrder, inOrderOfDays } from './search-expectation.ts';
import {
  addresses,
  answered,
  bar,
  chip,
  choose,
  counts,
  everythingShown,
  numberFound,
  statusOf,
} from './search-walk.ts';
import { SITES } from './two-sites.ts';

describe.each(SITES)('in $of', ({ folder, load }) => {
  const site = browseSite(folder);
  let archive: Archive;
  /** One tab for all walks: each begins by opening an address. */
  let page: Page;
  let problems: readonly string[];
  beforeAll(async () => {
    archive = await load();
    ({ page, problems } = await site.openLasting());
  });

  const goTo = async (search: string) => {
    await page.goto(`cerca/?${search}`);
    await answered(page, search);
  };
  /** Waits for a search without words, and compares number and first results with the archive. */
  const isAnswered = async (search: string) => {
    await answered(page, search);
    const events = expectedOrder(archive, search);
    expect(await statusOf(page)).toContain(
      count(events.length, 'evento trovato', 'eventi trovati'),
    );
    expect(await addresses(page)).toEqual(events.slice(0, 10).map(({ url }) => url));
  };

  test('every filter says how many events it would leave, leaves them, and chips take it away', async () => {
    const [place, other] = mostFrequent(archive.events, 'luogo');
    const [topic] = mostFrequent(expectedEvents(archive, `luogo=${place}`), 'argomento');
    await page.goto('cerca/');
    expect(await counts(page, 'luogo')).toEqual(expectedCounts(archive, 'luogo', ''));
    await choose(page, 'luogo', place);
    await isAnswered(`luogo=${place}`);
    expect(await counts(page, 'argomento')).toEqual(
      expectedCounts(archive, 'argomento', `luogo=${place}`),
    );
    await choose(page, 'luogo', other);
    await isAnswered(`luogo=${place}&luogo=${other}`);
    await choose(page, 'argomento', topic);
    await isAnswered(`argomento=${topic}&luogo=${place}&luogo=${other}`);
    const label = archive.vocabulary.place.get(other)?.label;
    await chip(page, `Luogo: ${label}`).click();
    await isAnswered(`argomento=${topic}&luogo=${place}`);
    await page.getByRole('button', { name: 'Togli tutti i filtri' }).click();
    await page.waitForURL('**/cerca/');
    await expect.poll(() => addresses(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('the range is read from its fields as readers write dates', async () => {
    const { month, words } = fullestMonth(archive);
    await page.goto('cerca/');
    await page.getByLabel('Dal', { exact: true }).fill(words);
    const [year, number] = month.split('-');
    await page.getByLabel('Al', { exact: true }).fill(`20/${Number(number)}/${year}`);
    await page.getByLabel('Al', { exact: true }).press('Enter');
    await isAnswered(`dal=${month}&al=${month}-20`);
    expect(await statusOf(page)).toContain(`da ${words} al 20 ${words}`);
    await page.getByLabel('Al', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Applica il periodo' }).click();
    await isAnswered(`dal=${month}`);
    await chip(page, `Periodo: da ${words}`).click();
    await page.waitForURL('**/cerca/');
  });

  test('a bar sets the range and takes it back, and the table has the numbers of all bars', async () => {
    const { month, words } = fullestMonth(archive);
    const year = month.slice(0, 4);
    await page.goto('cerca/');
    await bar(page, year).press('Enter');
    await isAnswered(`dal=${year}&al=${year}`);
    expect(await bar(page, year).getAttribute('aria-pressed')).toBe('true');
    await bar(page, words).click();
    await isAnswered(`dal=${month}&al=${month}`);
    await page.getByText('Le barre come tabella').click();
    const rows = await page.locator('#search-bars-table tbody tr').allInnerTexts();
    const years = [...new Set(dated(archive).map(({ sortDay }) => sortDay.slice(0, 4)))].sort();
    const months = Array.from({ length: 12 }, (_, at) => `${year}-${`${at + 1}`.padStart(2, '0')}`);
    const begun = dated(archive).filter(({ date }) => date?.firstDay !== undefined);
    expect(rows.map((row) => row.split('\t').slice(1).map(Number))).toEqual(
      [...years, ...months].map((period) => [
        begun.filter(({ sortDay }) => sortDay.startsWith(period)).length,
        expectedEvents(archive, `dal=${period}&al=${period}`).length,
      ]),
    );
    await bar(page, words).click();
    await isAnswered(`dal=${year}&al=${year}`);
    await bar(page, year).click();
    await page.waitForURL('**/cerca/');
  });

  test('the order changes for all results, and no result comes or goes with it', async () => {
    const [place] = mostFrequent(archive.events, 'luogo');
    const order = page.getByLabel('Ordina per');
    await goTo(`luogo=${place}`);
    await order.selectOption('vecchi');
    await isAnswered(`luogo=${place}&ordine=vecchi`);
    await order.selectOption('recenti');
    await isAnswered(`luogo=${place}`);
    await goTo('q=Torino');
    const number = await numberFound(page);
    const days = inOrderOfDays(archive).map(({ url }) => url);
    await order.selectOption('vecchi');
    await answered(page, 'q=Torino&ordine=vecchi');
    const oldest = (await addresses(page)).map((url) => days.indexOf(url));
    await order.selectOption('recenti');
    await answered(page, 'q=Torino&ordine=recenti');
    const newest = (await addresses(page)).map((url) => days.indexOf(url));
    expect(oldest.length).toBe(10);
    expect(oldest).toEqual(oldest.toSorted((a, b) => a - b));
    expect(newest).toEqual(newest.toSorted((a, b) => b - a));
    expect(Math.max(...oldest)).toBeLessThan(Math.max(...newest));
    expect(await numberFound(page)).toBe(number);
  });

  test('Back, Forward and reload bring back all that was shown', async () => {
    const { month, words } = fullestMonth(archive);
    const year = month.slice(0, 4);
    const steps = [
      { search: 'q=Torino', act: () => page.goto('cerca/?q=Torino') },
      { search: `q=Torino&dal=${year}&al=${year}`, act: () => bar(page, year).click() },
      { search: `q=Torino&dal=${month}&al=${month}`, act: () => bar(page, words).click() },
      {
        search: `q=Torino&dal=${month}&al=${month}&ordine=vecchi`,
        act: () => page.getByLabel('Ordina per').selectOption('vecchi'),
      },
    ];
    const seen: unknown[] = [];
    for (const { search, act } of steps) {
      await act();
      await answered(page, search);
      seen.push(await everythingShown(page));
    }
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(steps.length);
    const seenAgain = async (at: number) => {
      await answered(page, steps[at]?.search ?? '');
      await expect.poll(() => everythingShown(page)).toEqual(seen[at]);
    };
    await page.reload();
    await seenAgain(3);
    for (const at of [2, 1, 0]) {
      await page.goBack();
      await seenAgain(at);
    }
    await page.goForward();
    await seenAgain(1);
    await page.reload();
    await seenAgain(1);
  });

  test('the keyboard alone types, filters, orders and opens an event', async () => {
    await page.goto('cerca/');
    await tabTo(page, '#search-q');
    await page.keyboard.type('torino');
    await page.keyboard.press('Enter');
    await answered(page, 'q=torino');
    await tabTo(page, '.facet[data-key=luogo] summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.facet[data-key=luogo] input');
    const place = await page.evaluate<string>('document.activeElement.dataset.name');
    await page.keyboard.press('Space');
    await answered(page, `q=torino&luogo=${place}`);
    await page.locator(`.facet input[data-name="${place}"]:focus`).waitFor();
    await tabTo(page, '#search-order');
    await page.keyboard.press('ArrowDown');
    await answered(page, `q=torino&luogo=${place}&ordine=recenti`);
    const [first] = await addresses(page);
    expect(expectedEvents(archive, `luogo=${place}`).map(({ url }) => url)).toContain(first);
    await tabTo(page, '#search-results a');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === first);
    const title = archive.events.find(({ url }) => url === first)?.title;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  });

  test('each answer is announced once, in a polite region', async () => {
    const [place] = mostFrequent(archive.events, 'luogo');
    await goTo('q=Torino');
    const status = page.getByRole('status');
    expect(await status.getAttribute('aria-live')).toBe('polite');
    await page.evaluate(`
      window.heard = [];
      new MutationObserver(() => window.heard.push(document.getElementById('search-status').textContent))
        .observe(document.getElementById('search-status'), { childList: true, characterData: true, subtree: true });`);
    const heard: (string | null)[] = [];
    await choose(page, 'luogo', place);
    await answered(page, `q=Torino&luogo=${place}`);
    heard.push(await status.textContent());
    await page.getByLabel('Ordina per').selectOption('vecchi');
    await answered(page, `q=Torino&luogo=${place}&ordine=vecchi`);
    heard.push(await status.textContent());
    await page.locator('#search-q').fill('');
    await answered(page, `luogo=${place}&ordine=vecchi`);
    heard.push(await status.textContent());
    expect(await page.evaluate<string[]>('window.heard')).toEqual(heard);
    expect(new Set(heard).size).toBe(3);
    expect(heard[2]).toContain('con 1 filtro. In ordine di data, dal più vecchio.');
  });
});
