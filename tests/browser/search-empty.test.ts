/** A search that finds nothing: every step away from it leads to what it promises. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { loadContent } from '../support/pages.ts';
import { answered, numberFound, statusOf } from './search-walk.ts';

const archive = await loadContent();
const site = browseSite();
let page: Page;
beforeAll(async () => {
  ({ page } = await site.openLasting());
});

const ask = async (search: string) => {
  await page.goto(`cerca/?${search}`);
  await answered(page, search);
  expect(await statusOf(page)).toContain('Nessun evento trovato');
};
const steps = () => page.locator('#search-advice .search-steps').getByRole('button');

describe('where nothing but one thing is asked', () => {
  test.each([
    'q=zzzz',
    'q="musica praia"',
    'luogo=inesistente',
    'paese=norvegia',
    'dal=2024-12&al=2024-01',
  ])('and %s finds nothing, the step without it leads to all events', async (search) => {
    await ask(search);
    const total = archive.events.length;
    await steps()
      .filter({ hasText: `Tutti gli eventi, dal più recente: ${total}` })
      .press('Enter');
    await answered(page, 'ordine=recenti');
    expect(await numberFound(page)).toBe(total);
  });
});

test.each([
  ['q=zzzz&anno=2020', 'Senza le parole «zzzz»'],
  ['q="comune mobilità"', 'Senza virgolette'],
  ['q="drago volontariato"', 'Solo «drago»'],
  ['q=drago zzz volontariato', 'Solo «drago»'],
  ['q=drago zzz volontariato', 'Solo «volontariato»'],
  ['q=zzz drago', 'Solo «drago»'],
])('the step of %s «%s» finds as many events as it says', async (search, text) => {
  await ask(search);
  const step = steps().filter({ hasText: text });
  const [, number] = /: (\d+) event/.exec((await step.textContent()) ?? '') ?? [];
  await step.press('Enter');
  await page
    .locator('#search-status')
    .getByText(/^\d+ event/)
    .waitFor();
  expect(await numberFound(page)).toBe(Number(number));
});

test.each([
  'tirocini',
  'tirocinio',
  'Maroko',
  'ambasciatore',
  'ambasciatrice',
  'universit',
  'Lhione',
])('what «%s» is taken for, if for anything, finds events', async (q) => {
  await page.goto(`cerca/?q=${q}`);
  await answered(page, `q=${q}`);
  const suggestion = page.locator('#search-status button');
  if ((await suggestion.count()) > 0) {
    const meant = (await suggestion.textContent()) ?? '';
    await suggestion.press('Enter');
    await answered(page, new URLSearchParams({ q: meant }).toString());
  }
  const isSilent = (await statusOf(page)).startsWith('Nessun evento');
  expect(isSilent ? await steps().count() : await numberFound(page)).toBeGreaterThan(0);
});

test('words meant for others are offered without the filters that leave them out', async () => {
  await ask('q=Praja&luogo=atlantide');
  expect(await statusOf(page)).toContain('Forse cercavi Praia, senza filtri?');
  await page.locator('#search-status').getByRole('button', { name: 'Praia' }).press('Enter');
  await answered(page, 'q=Praia');
  expect(await numberFound(page)).toBeGreaterThan(0);
});

test.each(['Nagoya', 'Nagoja'])(
  'a name that only announcements have, written «%s», leads to its dossier',
  async (q) => {
    await ask(`q=${q}`);
    expect(await statusOf(page)).toContain('Nagoya ha una pagina: 1 annuncio.');
    await page.locator('#search-status').getByRole('link', { name: 'Nagoya' }).press('Enter');
    await page.waitForURL('**/luoghi/nagoya/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Nagoya');
  },
);
