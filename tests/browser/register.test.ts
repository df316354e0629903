import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../src/site/build.ts';
import { browseSite } from '../support/browse-site.ts';
import { generatedArchive, generatedSite } from '../support/generated-site.ts';
import { serveFolder } from '../support/static-server.ts';
import { followNext, sidewaysScroll, tabTo } from '../support/tab.ts';
import { createWorkspace } from '../support/workspace.ts';

const sites = { real: browseSite(), generated: browseSite(generatedSite) };

/** The cells of one column, from top to bottom, as they are read. */
function column(page: Page, number: number): Promise<string[]> {
  return page.locator(`#register tbody tr > :nth-child(${number})`).allTextContents();
}

/** Which column is sorted, and how. */
function sorted(page: Page): Promise<(string | null)[][]> {
  return page
    .locator('#register th[aria-sort]')
    .evaluateAll((headers) =>
      headers.map((header) => [header.textContent, header.getAttribute('aria-sort')]),
    );
}

const ITALIAN = new Intl.Collator('it', { numeric: true, sensitivity: 'base' });

describe('the register of the real content', () => {
  test('is sorted by a click on the title of a column, and back by another', async () => {
    const { page, problems } = await sites.real.open();
    await page.goto('/delegazioni/');
    const printed = await column(page, 1);
    expect(printed[0]).toBe('Ambasciatore ASEAN');
    expect(await sorted(page)).toEqual([['Numero', 'descending']]);
    await page.getByRole('button', { name: 'Paese' }).click();
    expect(await sorted(page)).toEqual([['Paese', 'ascending']]);
    expect(await column(page, 2)).toEqual([
      'Cina',
      'Francia',
      'Germania',
      'Spagna',
      ...Array(3).fill('—non indicato'),
    ]);
    await page.getByRole('button', { name: 'Paese' }).click();
    expect(await sorted(page)).toEqual([['Paese', 'descending']]);
    expect(await column(page, 2)).toEqual([
      'Spagna',
      'Germania',
      'Francia',
      'Cina',
      ...Array(3).fill('—non indicato'),
    ]);
    expect(problems).toEqual([]);
  });

  test('is named by how it is ordered', async () => {
    const { page } = await sites.real.open();
    await page.goto('/delegazioni/');
    const named = (name: string) => page.getByRole('table', { name, exact: true }).count();
    expect(await named('Le delegazioni dalla più recente')).toBe(1);
    await page.getByRole('button', { name: 'Paese' }).click();
    expect(await named('Le delegazioni ordinate per paese, dalla A alla Z')).toBe(1);
    await page.getByRole('button', { name: 'Numero' }).click();
    expect(await named('Le delegazioni ordinate per numero, dal più recente')).toBe(1);
  });

  test('stands as printed, without buttons, where there is no JavaScript', async () => {
    const { page } = await sites.real.open({ javaScriptEnabled: false });
    await page.goto('/delegazioni/');
    expect(await page.locator('#register tbody tr').count()).toBe(7);
    expect(await page.locator('main table button').count()).toBe(0);
    expect(await page.getByText('Si può cambiare l’ordine').isVisible()).toBe(false);
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Delegazione',
      'Paese',
      'Periodo',
      'Numero',
    ]);
  });

  test('leads to the country and to the place in the issue', async () => {
    const { page } = await sites.real.open();
    await page.goto('/delegazioni/');
    const row = page.getByRole('row', { name: 'Sindaco di Saint-Priest' });
    await row.getByRole('link', { name: 'Gennaio-Febbraio 2024' }).click();
    await page.waitForURL('**/2024/gennaio-febbraio/#delegazione_6');
    expect(await page.locator(':target').textContent()).toContain('Sindaco di Saint-Priest');
    await page.goBack();
    await row.getByRole('link', { name: 'Francia' }).click();
    await page.waitForURL('**/paesi/francia/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Francia');
  });
});

test('a delegation of several countries has a link to each and stands under the first', async () => {
  const workspace = await createWorkspace();
  await workspace.issue(`title: Notizie
period: marzo 2024
delegations:
  heading: Delegazioni
  received: [Console del Mali, Rettori del Kenya e della Guinea, Console di Guinea e Mali, Console della Guinea Equatoriale]`);
  const folder = await mkdtemp(join(tmpdir(), 'register-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const outputDir = join(folder, 'site');
  await buildSite({ contentDir: workspace.dir, outputDir, drafts: false });
  const server = await serveFolder(`${outputDir}/`);
  onTestFinished(() => server.close());
  const { page } = await sites.real.open({ baseURL: server.url });
  await page.goto('/delegazioni/');
  await page.getByRole('button', { name: 'Paese' }).click();
  expect(await column(page, 2)).toEqual([
    'Guinea, Mali',
    'Guinea Equatoriale',
    'Kenya, Guinea',
    'Mali',
  ]);
  const links = page.getByRole('row', { name: 'Console di Guinea e Mali' }).locator('td').first();
  await links.getByRole('link', { name: 'Mali' }).click();
  await page.waitForURL('**/paesi/mali/');
  expect(await page.getByText('2 delegazioni ricevute').count()).toBe(1);
});

test.each(['real', 'generated'] as const)(
  'the %s register is sorted by keyboard: the focus stays and the order is told',
  async (content) => {
    const { page } = await sites[content].open();
    await page.goto('/delegazioni/');
    const printed = await column(page, 1);
    await tabTo(page, '.register-sort');
    await page.keyboard.press('Enter');
    const names = await column(page, 1);
    expect(names).not.toEqual(printed);
    expect(names).toEqual(printed.toSorted(ITALIAN.compare));
    expect(await page.locator(':focus').textContent()).toBe('Delegazione');
    const status = page.getByRole('status');
    expect(await status.getAttribute('aria-live')).toBe('polite');
    expect(await status.textContent()).toBe('Righe ordinate per delegazione, dalla A alla Z');
    await page.keyboard.press('Space');
    expect(await column(page, 1)).toEqual(names.toReversed());
    expect(await status.textContent()).toBe('Righe ordinate per delegazione, dalla Z alla A');
  },
);

describe('the register of 100 issues', () => {
  test('leads from the countries of most delegations to all countries', async () => {
    const { page } = await sites.generated.open();
    await page.goto('/delegazioni/');
    const most = page.getByRole('list', { name: 'I paesi da cui ne sono venute di più' });
    expect(await most.getByRole('listitem').count()).toBe(9);
    await most.getByRole('link', { name: 'Tutti i paesi' }).click();
    await page.waitForURL('**/paesi/');
  });

  test('has every delegation of the archive, those of the newest issue first', async () => {
    const { page } = await sites.generated.open({ javaScriptEnabled: false });
    await page.goto('/delegazioni/');
    const archive = await generatedArchive();
    const expected = [...archive.issues]
      .reverse()
      .flatMap(({ delegations }) => delegations?.received.map(({ name }) => name) ?? []);
    const names: string[] = [];
    do names.push(...(await page.locator('#register tbody th').allTextContents()));
    while (await followNext(page));
    expect(names).toEqual(expected);
  });

  test('is sorted by its days', async () => {
    const { page } = await sites.generated.open();
    await page.goto('/delegazioni/');
    const days = () =>
      page
        .locator('#register tbody td[data-label=Numero]')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-key') ?? ''));
    const printed = await days();
    expect(printed).toEqual([...printed].sort().reverse());
    await page.getByRole('button', { name: 'Numero' }).click();
    expect(await days()).toEqual([...printed].sort());
  });
});

test.each(['real', 'generated'] as const)(
  'at 320 px each row of the %s register is a block with the names of its columns',
  async (content) => {
    const { page } = await sites[content].open({
      viewport: { width: 320, height: 640 },
    });
    await page.goto('/delegazioni/');
    expect(await sidewaysScroll(page)).toBe(0);
    const before = "getComputedStyle(document.querySelector('#register tbody td'), '::before')";
    expect(await page.evaluate<string>(`${before}.content`)).toBe('"Paese: "');
    expect(await page.getByRole('button', { name: 'Paese' }).isVisible()).toBe(true);
    // Still a table to those who hear it.
    expect(await page.getByRole('rowheader').first().textContent()).toBe(
      await page.locator('#register tbody th').first().textContent(),
    );
  },
);

describe('the announcements', () => {
  test.each(['real', 'generated'] as const)(
    'of the %s content lead to their issues',
    async (content) => {
      const { page } = await sites[content].open({
        javaScriptEnabled: false,
      });
      await page.goto('/');
      await page.getByRole('link', { name: 'Tutti gli annunci' }).click();
      await page.waitForURL('**/in-arrivo/');
      const issue = page.getByRole('heading', { level: 2 }).getByRole('link').first();
      const label = await issue.textContent();
      await issue.click();
      await page.getByRole('heading', { level: 1, name: label ?? '', exact: true }).waitFor();
    },
  );
});
