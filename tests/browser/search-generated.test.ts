/** A hundred issues in a real browser: numbers and events are those that the archive itself gives. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import type { ArchiveEvent } from '../../src/model/issue.ts';
import { count } from '../../src/text/count.ts';
import { fold } from '../../src/text/fold.ts';
import { browseSite } from '../support/browse-site.ts';
import { generatedArchive, generatedSite } from '../support/generated-site.ts';
import { hold } from '../support/held-line.ts';
import { expectedEvents, expectedOrder } from './search-expectation.ts';
import { addresses, answered, numberFound, openFacet, statusOf } from './search-walk.ts';

const site = browseSite(generatedSite);
let archive: Archive;
let page: Page;
let problems: readonly string[];
beforeAll(async () => {
  archive = await generatedArchive();
  ({ page, problems } = await site.openLasting());
});

const shown = () => addresses(page);

test.each([
  'anno=2020',
  'luogo=praia',
  'paese=capo-verde&anno=2022',
  'luogo=praia&luogo=glasgow&rete=eurocities',
  'argomento=gemellaggi&progetto=trialsnet',
  'dal=2022-11-10&al=2022-11-12',
  'dal=2021-02&al=2021-02',
  'al=2016-12',
  'dal=2024-12-01&senza-data=si',
  'luogo=praia&dal=2019&al=2021-06&ordine=vecchi',
  'rete=eurocities&dal=2090',
])('the search %s finds what the archive has', async (search) => {
  await page.goto(`cerca/?${search}`);
  await answered(page, search);
  const events = expectedOrder(archive, search);
  expect(await statusOf(page)).toContain(
    events.length === 0
      ? 'Nessun evento trovato'
      : count(events.length, 'evento trovato', 'eventi trovati'),
  );
  expect(await shown()).toEqual(events.slice(0, 10).map(({ url }) => url));
  expect(problems).toEqual([]);
});

test('undated events stand apart, after those of the range', async () => {
  const search = 'luogo=praia&dal=2023-03&al=2023-03';
  await page.goto(`cerca/?${search}`);
  await answered(page, search);
  const all = expectedOrder(archive, `${search}&senza-data=si`);
  const undated = all.filter(({ date }) => !date);
  await page
    .locator('.search-undated-offer')
    .filter({ hasText: `${undated.length} event` })
    .getByRole('button', { name: 'mostrali' })
    .press('Enter');
  await answered(page, `${search}&senza-data=si`);
  expect(await page.locator('[data-name=undated]:focus').textContent()).toBe('nascondili');
  while ((await shown()).length < all.length) {
    const before = await page.locator('#search-results a').count();
    await page.locator('#search-more').click();
    await page.locator('#search-results a').nth(before).waitFor();
  }
  expect(await shown()).toEqual(all.map(({ url }) => url));
  const first = page.locator('.search-undated + .search-result a');
  const href = (await first.getAttribute('href')) ?? '';
  expect(new URL(href, page.url()).pathname).toBe(undated[0]?.url);
});

test('the numbers beside the filters are those that choosing gives', async () => {
  const search = 'dal=2022&al=2022';
  await page.goto(`cerca/?${search}`);
  await answered(page, search);
  await openFacet(page, 'rete');
  const labels = await page.locator('.facet[data-key=rete] label').allTextContents();
  expect(labels.length).toBe(8);
  const networks = [...archive.vocabulary.network.values()];
  for (const label of labels) {
    const term = networks.find((network) => label.startsWith(`${network.label} (`));
    if (!term) throw new Error(`no network is called «${label}»`);
    const { length } = expectedEvents(archive, `${search}&rete=${term.id}`);
    expect(label).toBe(`${term.label} (${length})`);
  }
});

test('a result says that its event was cancelled, and in which language its title is', async () => {
  const first = (has: (event: ArchiveEvent) => boolean) => archive.events.find(has)?.title ?? '';
  const cancelled = first(({ status }) => status === 'cancelled');
  await page.goto(`cerca/?q=${encodeURIComponent(`«${cancelled}»`)}`);
  const result = page.locator('.search-result').filter({ hasText: cancelled });
  await result.getByText('Annullato', { exact: true }).waitFor();
  const foreign = first(({ status, lang }) => status === undefined && lang === 'en');
  await page.goto(`cerca/?q=${encodeURIComponent(`«${foreign}»`)}`);
  const other = page.locator('.search-result').filter({ hasText: foreign });
  expect(await other.locator('a').getAttribute('lang')).toBe('en');
  expect(await other.locator('.badge').count()).toBe(0);
});

test.each(['par', 'coop', 'gem', 'prog'])(
  'the beginning «%s» finds every event that has a word beginning so',
  async (beginning) => {
    const words = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u);
    const having = archive.events.filter(({ title, text }) =>
      words(`${title} ${text}`).some((word) => word.startsWith(beginning)),
    );
    await page.goto(`cerca/?q=${beginning}`);
    await answered(page, `q=${beginning}`);
    const found = await numberFound(page);
    expect(found).toBeGreaterThanOrEqual(having.length);
    expect(having.length).toBeGreaterThan(100);
  },
);

test('words are answered before the table comes, and filters with them after it', async () => {
  const line = await hold(page, '**/search-table-*.json');
  await page.goto('cerca/?q=Praia');
  await page.locator('#search-results > li').nth(9).waitFor();
  expect(await page.locator('.facet-value').count()).toBe(0);
  line.release();
  await answered(page, 'q=Praia');
  await page.unroute('**/search-table-*.json');
  const words = await numberFound(page);
  expect(words).toBeGreaterThanOrEqual(expectedEvents(archive, 'luogo=praia').length);
  await openFacet(page, 'anno');
  const years = await page.locator('.facet[data-key=anno] .count').allTextContents();
  const all = page.getByRole('button', { name: /^Mostra tutti/ });
  if (await all.isVisible()) await all.click();
  const counts = await page.locator('.facet[data-key=anno] .count').allTextContents();
  expect(counts.length).toBeGreaterThanOrEqual(years.length);
  const sum = counts.reduce((total, text) => total + Number(text.replace(/\D/g, '')), 0);
  expect(sum).toBe(words);
});

test('a site published anew says that the page is to be loaded again', async () => {
  await page.route('**/search-table-*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('cerca/?luogo=praia');
  await page.locator('#search-status', { hasText: 'ricarica la pagina' }).waitFor();
  await page.unroute('**/search-table-*.json');
});

test.each([
  [404, 'L’archivio è stato aggiornato'],
  [500, 'I filtri non sono disponibili'],
])(
  'filters that answer %i say so before anything is asked, until they come',
  async (status, words) => {
    await page.route('**/search-table-*.json', (route) => route.fulfill({ status }));
    await page.goto('cerca/');
    const facet = page.locator('.facet[data-key=luogo] summary');
    await facet.click();
    await page.locator('#search-status', { hasText: words }).waitFor();
    await page.unroute('**/search-table-*.json');
    await facet.click();
    await openFacet(page, 'luogo');
    expect(await statusOf(page)).toBe('');
  },
);
