import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { hold } from '../support/held-line.ts';
import { loadContent } from '../support/pages.ts';
import { tabTo } from '../support/tab.ts';
import { expectedOrder } from './search-expectation.ts';
import {
  allTitles,
  announced,
  answered,
  bar,
  chip,
  openFacet,
  searchOf,
  statusOf,
  titles,
} from './search-walk.ts';

const TABLE = '**/search-table-*.json';
const archive = await loadContent();
const { open } = browseSite();
/** The titles that a search without words should show, newest first. */
const expected = (search: string) => expectedOrder(archive, search).map(({ title }) => title);

describe('filters', () => {
  test('say how many events each would leave, and leave them', async () => {
    const { page, problems } = await open();
    await page.goto('cerca/');
    await openFacet(page, 'luogo');
    await page.getByRole('button', { name: /^Mostra tutti/ }).click();
    const box = page.getByRole('checkbox', { name: /^Praia/ });
    const praia = expected('luogo=praia');
    expect(await page.locator('label', { has: box }).textContent()).toBe(`Praia (${praia.length})`);
    await box.check();
    await answered(page, 'luogo=praia');
    expect(await allTitles(page)).toEqual(praia);
    expect(await statusOf(page)).toContain('con 1 filtro');
    expect(searchOf(page)).toBe('?luogo=praia');
    expect(await page.title()).toMatch(/^Luogo: Praia – Cerca/);
    expect(problems).toEqual([]);
  });

  test('take one of the values of a kind, and all kinds together; chips take them away', async () => {
    const { page } = await open();
    await page.goto('cerca/?luogo=praia');
    await answered(page, 'luogo=praia');
    await openFacet(page, 'luogo');
    await page.getByRole('button', { name: /^Mostra tutti/ }).click();
    await page.getByRole('checkbox', { name: /^Glasgow/ }).check();
    await answered(page, 'luogo=praia&luogo=glasgow');
    expect(await allTitles(page)).toEqual(expected('luogo=praia&luogo=glasgow'));
    await openFacet(page, 'argomento');
    await page.getByRole('checkbox', { name: /^Gemellaggi/ }).check();
    const all = 'argomento=gemellaggi&luogo=praia&luogo=glasgow';
    await answered(page, all);
    expect(await allTitles(page)).toEqual(expected(all));
    await chip(page, 'Luogo: Glasgow').click();
    await answered(page, 'argomento=gemellaggi&luogo=praia');
    await page.getByRole('button', { name: 'Togli tutti i filtri' }).click();
    await page.waitForURL('**/cerca/');
    expect(await titles(page)).toEqual([]);
  });

  test('narrow the words asked for as well', async () => {
    const { page } = await open();
    await page.goto('cerca/?q=Torino&anno=2020');
    await answered(page, 'q=Torino&anno=2020');
    const found = await allTitles(page);
    expect(found.length).toBeGreaterThan(0);
    const ofYear = new Set(expected('anno=2020'));
    expect(found.filter((title) => !ofYear.has(title))).toEqual([]);
    await page.goto('cerca/?q=Torino');
    await answered(page, 'q=Torino');
    const unfiltered = await allTitles(page);
    expect(found).toEqual(unfiltered.filter((title) => ofYear.has(title)));
  });

  test('an unknown value stays, says so and excludes all', async () => {
    const { page } = await open();
    await page.goto('cerca/?luogo=atlantide');
    await answered(page, 'luogo=atlantide');
    expect(await statusOf(page)).toContain('Nessun evento trovato, con 1 filtro.');
    await chip(page, 'Luogo: atlantide (sconosciuto all’archivio)').click();
    await page.waitForURL('**/cerca/');
  });

  test('nothing of them is loaded before a reader turns to them', async () => {
    const { page } = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const data = () => asked.filter((path) => /search-table|search-words|pagefind/.test(path));
    await page.goto('cerca/', { waitUntil: 'networkidle' });
    expect(data()).toEqual([]);
    await openFacet(page, 'paese');
    await page.getByRole('checkbox').first().waitFor();
    expect(data().length).toBe(1);
    expect(data()[0]).toMatch(/search-table-[0-9a-f]{8}\.json$/);
  });
});

describe('a range', () => {
  test('is written as readers write dates, and finds what can fall in it', async () => {
    const { page } = await open();
    await page.goto('cerca/');
    await page.getByLabel('Dal', { exact: true }).fill('gennaio 2024');
    await page.getByLabel('Al', { exact: true }).fill('20/1/2024');
    await page.getByLabel('Al', { exact: true }).press('Enter');
    await answered(page, 'dal=2024-01&al=2024-01-20');
    expect(searchOf(page)).toBe('?dal=2024-01&al=2024-01-20');
    expect(await page.getByLabel('Al', { exact: true }).inputValue()).toBe('20 gennaio 2024');
    expect(await allTitles(page)).toEqual(expected('dal=2024-01&al=2024-01-20'));
    expect(await statusOf(page)).toContain('da gennaio 2024 al 20 gennaio 2024');
  });

  test('that cannot be read says so, at the field', async () => {
    const { page } = await open();
    await page.goto('cerca/');
    const from = page.getByLabel('Dal', { exact: true });
    await from.fill('ieri');
    await page.getByRole('button', { name: 'Applica il periodo' }).click();
    const error = page.locator('#search-range-error');
    await error.filter({ hasText: 'non è una data' }).waitFor();
    expect(await from.getAttribute('aria-invalid')).toBe('true');
    expect(await from.getAttribute('aria-describedby')).toContain('search-range-error');
    expect(await page.locator('#search-dal:focus').count()).toBe(1);
    expect(searchOf(page)).toBe('');
    await page.getByLabel('Al', { exact: true }).fill('30/2/2024');
    await page.getByRole('button', { name: 'Applica il periodo' }).click();
    await error
      .getByText('«Dal»: questa non è una data. «Al»: questo giorno non c’è nel calendario.')
      .waitFor();
    const wrong = page.locator('.search-range [aria-invalid=true]');
    expect(await wrong.count()).toBe(2);
    const border = "getComputedStyle(document.querySelector('#search-al')).borderTopWidth";
    expect(await page.evaluate<string>(border)).toBe('2px');
    await page.goto('cerca/?q=Torino&dal=2024-02&al=2024-01');
    await error.filter({ hasText: 'finisce prima di cominciare' }).waitFor();
    await page.goto('cerca/?q=Torino&dal=boh');
    await answered(page, 'q=Torino&dal=boh');
    expect(await error.textContent()).toContain('«Dal»: questa non è una data');
    expect(await statusOf(page)).not.toContain('periodo');
    expect(await page.locator('#search-chips').textContent()).toContain('dal boh (non è una data)');
  });

  test('is set by the bars of the years and of the months, and taken back by them', async () => {
    const { page } = await open();
    await page.goto('cerca/');
    await bar(page, '2024').press('Enter');
    await answered(page, 'dal=2024&al=2024');
    expect(await allTitles(page)).toEqual(expected('dal=2024&al=2024'));
    expect(await bar(page, '2024').getAttribute('aria-pressed')).toBe('true');
    await bar(page, 'febbraio 2024').click();
    await answered(page, 'dal=2024-02&al=2024-02');
    const february = expected('dal=2024-02&al=2024-02');
    expect(await allTitles(page)).toEqual(february);
    expect(await bar(page, 'febbraio 2024').textContent()).toContain(
      `${february.length} con quelli in corso`,
    );
    await bar(page, 'febbraio 2024').click();
    await answered(page, 'dal=2024&al=2024');
    await bar(page, '2024').click();
    await page.waitForURL('**/cerca/');
  });

  test.each(['mouse', 'space bar'] as const)(
    'is set by a bar even if the numbers of all come while the %s is down',
    async (pressed) => {
      const { page } = await open();
      const line = await hold(page, TABLE);
      await page.goto('cerca/');
      if (pressed === 'mouse') {
        await bar(page, '2024').hover();
        await page.mouse.down();
      } else {
        await bar(page, '2024').focus();
        await page.keyboard.down('Space');
      }
      const arrived = page.waitForResponse(TABLE);
      line.release();
      await (await arrived).finished();
      // The page has had the table before this: what is asked after it is answered after it.
      await page.evaluate(
        "fetch(document.querySelector('#search').dataset.table).then((answer) => answer.json())",
      );
      if (pressed === 'mouse') await page.mouse.up();
      else await page.keyboard.up('Space');
      await answered(page, 'dal=2024&al=2024');
    },
  );

  test('shows the numbers of the bars as a table', async () => {
    const { page } = await open();
    await page.goto('cerca/?dal=2024&al=2024');
    await answered(page, 'dal=2024&al=2024');
    await page.getByText('Le barre come tabella').click();
    const row = page.getByRole('row', { name: /^gennaio 2024/ });
    const begin = archive.events.filter(
      (event) => event.date?.firstDay && event.sortDay.startsWith('2024-01'),
    );
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      String(begin.length),
      String(expected('dal=2024-01&al=2024-01').length),
    ]);
  });
});

describe('the order', () => {
  test('is by date for filters, by relevance for words, and changes for all results', async () => {
    const { page } = await open();
    await page.goto('cerca/?q=Torino');
    await answered(page, 'q=Torino');
    const best = await allTitles(page);
    await page.getByLabel('Ordina per').selectOption('vecchi');
    await answered(page, 'q=Torino&ordine=vecchi');
    expect(searchOf(page)).toBe('?q=Torino&ordine=vecchi');
    const oldest = await allTitles(page);
    expect(oldest).toEqual(
      expected('')
        .reverse()
        .filter((title) => best.includes(title)),
    );
    await page.getByLabel('Ordina per').selectOption('recenti');
    await answered(page, 'q=Torino&ordine=recenti');
    expect(await allTitles(page)).toEqual(oldest.toReversed());
    expect(await statusOf(page)).toContain('dal più recente');
  });
});

describe('Back, Forward and reload', () => {
  test('bring back words, filters, range, order and as many results as were shown', async () => {
    const { page } = await open();
    await page.goto('cerca/?q=Torino');
    await answered(page, 'q=Torino');
    await bar(page, '2024').click();
    await answered(page, 'q=Torino&dal=2024&al=2024');
    await page.getByLabel('Ordina per').selectOption('vecchi');
    await answered(page, 'q=Torino&dal=2024&al=2024&ordine=vecchi');
    await page.locator('#search-more').click();
    await page.locator('#search-results > li').nth(19).waitFor();
    const shown = await titles(page);
    await page.reload();
    await page.locator('#search-results > li').nth(19).waitFor();
    expect((await titles(page)).slice(0, 20)).toEqual(shown.slice(0, 20));
    expect(await page.getByLabel('Dal', { exact: true }).inputValue()).toBe('2024');
    expect(await page.getByLabel('Ordina per').inputValue()).toBe('vecchi');
    await page.goBack();
    await answered(page, 'q=Torino&dal=2024&al=2024');
    expect(await page.getByLabel('Ordina per').inputValue()).toBe('pertinenza');
    await page.goBack();
    await answered(page, 'q=Torino');
    expect(await page.getByLabel('Dal', { exact: true }).inputValue()).toBe('');
    expect(await chip(page, 'Periodo').count()).toBe(0);
    await page.goForward();
    await answered(page, 'q=Torino&dal=2024&al=2024');
    expect(await page.locator('#search-q').inputValue()).toBe('Torino');
  });
});

describe('by keyboard', () => {
  test('a filter is chosen and taken away, and the focus stays where it was', async () => {
    const { page } = await open();
    await page.goto('cerca/');
    await tabTo(page, '.facet[data-key=luogo] summary');
    await page.keyboard.press('Enter');
    await page.locator('.facet[data-key=luogo] input').first().waitFor();
    await page.keyboard.press('Tab');
    const name = await focusedName(page);
    await page.keyboard.press('Space');
    await answered(page, `luogo=${name}`);
    expect(await focusedName(page)).toBe(name);
    await tabTo(page, '#search-chips button');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cerca/');
    expect(await page.locator('#search-q:focus').count()).toBe(1);
  });

  test('a bar keeps the focus when it is pressed', async () => {
    const { page } = await open();
    await page.goto('cerca/');
    await tabTo(page, '[data-name="2024"]');
    await page.keyboard.press('Enter');
    await answered(page, 'dal=2024&al=2024');
    await page.locator('[data-name="2024-01"]').waitFor();
    expect(await page.locator('[data-name="2024"]:focus').count()).toBe(1);
  });

  test('a bar keeps the focus when the numbers of all come late', async () => {
    const { page } = await open();
    const line = await hold(page, TABLE);
    await page.goto('cerca/');
    await tabTo(page, '[data-name="2024"]');
    line.release();
    await page.locator('.facet[data-key=luogo] li').first().waitFor({ state: 'attached' });
    expect(await page.locator('[data-name="2024"]:focus').count()).toBe(1);
  });
});

describe('nothing was found', () => {
  test('because of a filter: the page says what each leaves out, and goes there', async () => {
    const { page } = await open();
    await page.goto('cerca/?luogo=glasgow&anno=2020');
    await answered(page, 'luogo=glasgow&anno=2020');
    expect(await statusOf(page)).toContain('Nessun evento trovato, con 2 filtri');
    const without = expected('luogo=glasgow');
    const step = page.getByRole('button', { name: /^Senza il filtro Anno: 2020: \d+ event/ });
    expect(await step.textContent()).toMatch(new RegExp(`: ${without.length} event[oi]$`));
    await step.press('Enter');
    await answered(page, 'luogo=glasgow');
    expect(await allTitles(page)).toEqual(without);
    expect(await page.locator('#search-results-title:focus').count()).toBe(1);
  });

  test('in a range: the nearest months with events before and after', async () => {
    const { page } = await open();
    await page.goto('cerca/?luogo=glasgow&dal=2022-05&al=2022-06');
    await answered(page, 'luogo=glasgow&dal=2022-05&al=2022-06');
    await page.getByRole('button', { name: /^Dopo: gennaio 2024: 1 evento$/ }).click();
    await answered(page, 'luogo=glasgow&dal=2024-01&al=2024-01');
    expect(await allTitles(page)).toEqual(expected('luogo=glasgow'));
  });

  test.each([
    ['Praja', 'Praia', 'Missione a Praia'],
    ['gemelagio', 'gemellaggio', 'Scambi musicali tra Torino e Glasgow'],
    ['missione a Praja', 'missione a Praia', 'Missione a Praia'],
  ])('for «%s»: did you mean «%s»?', async (query, near, title) => {
    const { page } = await open();
    await page.goto(`cerca/?q=${encodeURIComponent(query)}`);
    const link = page.locator('#search-status').getByRole('button', { name: near });
    await link.waitFor();
    expect(await statusOf(page)).toContain(`Forse cercavi ${near}?`);
    await link.click();
    await answered(page, new URLSearchParams({ q: near }).toString());
    expect(await titles(page)).toContain(title);
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('q')).toBe(query);
  });
});

describe('other names of the same', () => {
  test.each([
    ['TRIALSNET', 'TrialsNet'],
    ['DE.a.RE', 'deare'],
    ['Praia', 'Capo Verde'],
    ['Malaysia', 'Malesia'],
    ['Myanmar', 'Birmania'],
  ])('«%s» and «%s» find events in common', async (one, other) => {
    const { page } = await open();
    const found = [];
    for (const query of [one, other]) {
      await page.goto(`cerca/?q=${encodeURIComponent(query)}`);
      await announced(page, query);
      found.push(await allTitles(page));
    }
    expect(found[0]?.length).toBeGreaterThan(0);
    expect(found[1]).toEqual(expect.arrayContaining(found[0] ?? []));
  });
});

test('the words found are marked on the page of the event, whose text stays the same', async () => {
  const { page } = await open();
  await page.goto('cerca/?q=gemellaggi+glasgow');
  await page.locator('#search-results a').first().click();
  const marks = page.locator('article.event mark');
  await marks.first().waitFor();
  const marked = new Set((await marks.allTextContents()).map((text) => text.toLowerCase()));
  expect([...marked].some((word) => word.startsWith('gemella'))).toBe(true);
  expect(marked.has('glasgow')).toBe(true);
  const text = await page.locator('article.event .prose').textContent();
  expect(await page.evaluate<string>('location.search')).toBe('');
  await page.reload();
  await marks.first().waitFor();
  const { page: other } = await open();
  await other.goto(new URL(page.url()).pathname);
  expect(await other.locator('article.event .prose').textContent()).toBe(text);
  expect(await other.locator('article.event mark').count()).toBe(0);
});

test('on a phone the filters stand behind one button, and nothing is wider than the screen', async () => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  await page.goto('cerca/?q=Torino&luogo=atlantide&dal=2024&al=2024');
  await answered(page, 'q=Torino&luogo=atlantide&dal=2024&al=2024');
  const toggle = page.getByRole('button', { name: 'Filtri (2)' });
  expect(await page.locator('#search-panel-body').isVisible()).toBe(false);
  await toggle.press('Enter');
  expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  await openFacet(page, 'luogo');
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(320);
});

test('without JavaScript the filters are not there, and the years lead to their pages', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto('cerca/?luogo=praia');
  expect(await page.locator('#search-panel').isVisible()).toBe(false);
  await page.getByRole('main').getByRole('link', { name: '2024', exact: true }).click();
  await page.waitForURL('**/2024/');
});

function focusedName(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.dataset.name');
}
