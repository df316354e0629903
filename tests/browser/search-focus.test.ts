/** The keyboard is never nowhere, whatever takes away what had it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { announced, answered, bar, openFacet } from './search-walk.ts';

const { open } = browseSite();
const isFocused = (page: Page, selector: string) =>
  expect.poll(() => page.locator(`${selector}:focus`).count()).toBe(1);

test('a month has it, and Back leads to a search without months', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  await bar(page, '2024').press('Enter');
  await answered(page, 'dal=2024&al=2024');
  const month = page.locator('#search-months [data-name="2024-02"]');
  await month.focus();
  await page.goBack();
  await page.locator('#search-months').waitFor({ state: 'hidden' });
  await isFocused(page, '#search-years button');
});

test.each(['#search-more', '#search-results li:nth-child(3) a'])(
  '%s has it, and Back leads to other results',
  async (selector) => {
    const { page } = await open();
    await page.goto('cerca/?q=drago');
    await announced(page, 'drago');
    await page.locator('#search-q').fill('Torino');
    await page.locator('#search-q').press('Enter');
    await announced(page, 'Torino');
    await page.locator(selector).focus();
    await page.goBack();
    await announced(page, 'drago');
    await isFocused(page, '#search-results-title');
  },
);

test('it goes to the first value that «Mostra tutti» adds, whatever is chosen', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  await openFacet(page, 'luogo');
  const values = page.locator('.facet[data-key=luogo] input');
  await page.locator('.facet[data-key=luogo] .facet-all').click();
  const names = await values.evaluateAll((all) => all.map(({ dataset }) => dataset.name ?? ''));
  const last = names.at(-1) ?? '';
  expect(names.length).toBeGreaterThan(9);
  await page.goto(`cerca/?ordine=recenti&luogo=${last}`);
  await answered(page, `ordine=recenti&luogo=${last}`);
  await openFacet(page, 'luogo');
  const shown = await values.evaluateAll((all) => all.map(({ dataset }) => dataset.name ?? ''));
  await page.locator('.facet[data-key=luogo] .facet-all').click();
  const whole = await values.evaluateAll((all) => all.map(({ dataset }) => dataset.name ?? ''));
  const added = whole.find((name) => !shown.includes(name));
  await isFocused(page, `.facet[data-key=luogo] input[data-name="${added}"]`);
});
