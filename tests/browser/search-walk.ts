import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Types a query into the box, key by key. */
export async function type(page: Page, query: string): Promise<void> {
  await page.locator('#search-q').fill('');
  await page.locator('#search-q').pressSequentially(query);
}

/**
 * Waits until the page announces that this query was answered and all of the answer is there, of which the announcement
 * may be the first; gives the announcement.
 */
export async function announced(page: Page, query: string): Promise<string> {
  const status = page.locator('#search[aria-busy=false] #search-status', {
    hasText: `«${query}»`,
  });
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

/** The titles of the results that are shown, in their order. */
export function titles(page: Page): Promise<string[]> {
  return page.locator('#search-results [data-slot=title]').allTextContents();
}

/** The addresses of the results that are shown, from the root of the site. */
export function addresses(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    "[...document.querySelectorAll('#search-results a')].map((link) => link.pathname)",
  );
}

/** The results of a query, in their order: «Mostra altri» is pressed until all are there. */
export async function allTitles(page: Page): Promise<string[]> {
  const more = page.locator('#search-more');
  const results = page.locator('#search-results > li');
  while (await more.isVisible()) {
    const before = await results.count();
    await more.click();
    await results.nth(before).waitFor();
  }
  return titles(page);
}

/** One result, by the title of its event. */
export async function result(
  page: Page,
  title: string,
): Promise<{ date: string; issue: string; excerpt: string; marked: string[] }> {
  const item = page.locator('#search-results > li', {
    has: page.getByRole('link', { name: title, exact: true }),
  });
  await expect.poll(() => item.count(), { message: `one result «${title}»` }).toBe(1);
  const slot = (name: string) => item.locator(`[data-slot=${name}]`);
  return {
    date: (await slot('date').textContent()) ?? '',
    issue: (await slot('issue').textContent()) ?? '',
    excerpt: (await slot('excerpt').textContent()) ?? '',
    marked: await item.locator('mark').allTextContents(),
  };
}

/** Waits until the page shows the answer to the search of this address. */
export async function answered(page: Page, search: string): Promise<void> {
  const wanted = new URLSearchParams(search).toString();
  await page.waitForURL((url) => url.searchParams.toString() === wanted);
  await page.locator('#search[aria-busy=false]').waitFor();
}

/** What the live region says. */
export async function statusOf(page: Page): Promise<string> {
  return (await page.locator('#search-status').textContent()) ?? '';
}

/** The search in the address: `?q=drago`. */
export function searchOf(page: Page): string {
  return new URL(page.url()).search;
}

/** Opens a filter, if it is closed. */
export async function openFacet(page: Page, key: string): Promise<void> {
  const facet = page.locator(`.facet[data-key=${key}]`);
  if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
  await facet.locator('li').first().waitFor();
}

/** The bar of a year or a month, by its name. */
export function bar(page: Page, period: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${period}\\s*:`) });
}

/** The chip of something chosen, by its text. */
export function chip(page: Page, text: string): Locator {
  return page.getByRole('button', { name: `Togli il filtro ${text}` });
}

/** Opens a filter with all its values. */
async function openWhole(page: Page, key: string): Promise<void> {
  await openFacet(page, key);
  const all = page.locator(`.facet[data-key=${key}] .facet-all`);
  if (await all.isVisible()) await all.click();
}

/** Chooses a value of a filter, by its id. */
export async function choose(page: Page, key: string, id: string): Promise<void> {
  await openWhole(page, key);
  await page.locator(`.facet[data-key=${key}] input[data-name="${id}"]`).check();
}

/** The numbers beside all values of a filter, by their ids. */
export async function counts(page: Page, key: string): Promise<Map<string, number>> {
  await openWhole(page, key);
  const values = await page
    .locator(`.facet[data-key=${key}] label`)
    .evaluateAll((labels) =>
      labels.map((label): [string, number] => [
        label.querySelector('input')?.dataset.name ?? '',
        Number(label.querySelector('.count')?.textContent?.replace(/\D/g, '')),
      ]),
    );
  return new Map(values.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How many events the page says that it found. */
export async function numberFound(page: Page): Promise<number> {
  const [number = ''] = /^[\d.]+(?= event)/.exec(await statusOf(page)) ?? [];
  return number === '' ? 0 : Number(number.replaceAll('.', ''));
}

/** What a reader sees of a search: address, title, announcement, results, chips, bars and fields. */
export async function everythingShown(page: Page): Promise<unknown> {
  return {
    search: searchOf(page),
    title: await page.title(),
    status: await statusOf(page),
    results: await addresses(page),
    chips: await page.locator('#search-chips li').allTextContents(),
    pressed: await page.locator('.histogram-bar[aria-pressed=true]').allTextContents(),
    fields: await page.evaluate<string[]>(
      "[...document.querySelectorAll('#search-q, #search-dal, #search-al, #search-order')].map(({ value }) => value)",
    ),
  };
}
