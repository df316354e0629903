/** What a reader writes in «Dal» and «Al» while the search changes beside it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { announced, answered, bar, chip, choose, searchOf } from './search-walk.ts';

const { open } = browseSite();
const from = (page: Page) => page.getByLabel('Dal', { exact: true });
const to = (page: Page) => page.getByLabel('Al', { exact: true });
const error = (page: Page) => page.locator('#search-range-error');

test('what is not applied yet stays while a filter is chosen and words are typed', async () => {
  const { page } = await open();
  await page.goto('cerca/?q=conferenza');
  await announced(page, 'conferenza');
  await from(page).fill('marzo 2020');
  await choose(page, 'anno', '2020');
  await answered(page, 'q=conferenza&anno=2020');
  expect(await from(page).inputValue()).toBe('marzo 2020');
  await page.locator('#search-q').fill('città');
  await answered(page, 'q=città&anno=2020');
  expect(await from(page).inputValue()).toBe('marzo 2020');
  await from(page).press('Enter');
  await answered(page, 'q=città&anno=2020&dal=2020-03');
  expect(await from(page).inputValue()).toBe('marzo 2020');
});

test('what is being written is not touched by the search for words typed right before', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  await page.locator('#search-q').fill('città');
  await from(page).pressSequentially('marzo');
  await announced(page, 'città');
  await from(page).pressSequentially(' 2020');
  expect(await from(page).inputValue()).toBe('marzo 2020');
});

test('a range that the search takes from elsewhere is written in the fields', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  await from(page).fill('bozza');
  await bar(page, '2024').press('Enter');
  await answered(page, 'dal=2024&al=2024');
  expect([await from(page).inputValue(), await to(page).inputValue()]).toEqual(['2024', '2024']);
  await to(page).fill('bozza');
  await chip(page, 'Periodo').click();
  await page.waitForURL('**/cerca/');
  expect([await from(page).inputValue(), await to(page).inputValue()]).toEqual(['', '']);
});

test('a range applied again in other words is written as the page writes it', async () => {
  const { page } = await open();
  await page.goto('cerca/?dal=2024-01');
  await answered(page, 'dal=2024-01');
  await from(page).fill('1/2024');
  await from(page).press('Enter');
  await expect.poll(() => from(page).inputValue()).toBe('gennaio 2024');
  expect(searchOf(page)).toBe('?dal=2024-01');
});

test('a season is its months, and a day without a year or that is in no calendar is told', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  await from(page).fill('5 marzo');
  await to(page).fill('31/02/2023');
  await to(page).press('Enter');
  const words = '«Dal»: manca l’anno. «Al»: questo giorno non c’è nel calendario.';
  await error(page).getByText(words).waitFor();
  await from(page).fill('estate 2020');
  await to(page).fill('inverno 2023');
  await to(page).press('Enter');
  await answered(page, 'dal=2020-06&al=2024-02');
  expect(await error(page).textContent()).toBe('');
  expect(await to(page).inputValue()).toBe('febbraio 2024');
});
