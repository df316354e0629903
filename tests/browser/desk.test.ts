import { once } from 'node:events';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { readPage, siteFiles } from '../support/pages.ts';
import { freePort, startCommand } from '../support/run-command.ts';
import { sidewaysScroll } from '../support/tab.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const DRAFT = `---
title: Notizie
period: aprile 2024
draft: true
events:
  - title: Visita a Praia
    when: lunedì 16 aprile, ore 17.30
    text: Una delegazione parte con EUROCITIES (http://www.example.org/${'programma/'.repeat(9)}).
---
`;
const endings: (() => Promise<unknown>)[] = [];
let workspace: Workspace;
let browser: Browser;
let page: Page;
let home: string;

beforeAll(async () => {
  workspace = await createWorkspace((remove) => endings.push(remove));
  await workspace.file('issues/2024/aprile.md', DRAFT);
  const port = await freePort();
  const preview = startCommand('start', '--content', workspace.dir, '--port', String(port));
  home = `http://localhost:${port}/`;
  const closed = once(preview, 'close');
  endings.push(async () => {
    preview.kill('SIGINT');
    await closed;
  });
  await new Promise<void>((resolve, reject) => {
    preview.stdout?.on('data', (said) => String(said).includes(home) && resolve());
    closed.then(() => reject(new Error('the preview ended')));
  });
  browser = await launchChromium();
  page = await browser.newPage({ baseURL: home });
});
afterAll(async () => {
  await browser?.close();
  for (const end of endings.reverse()) await end();
});

test('the bar of the preview leads to the desk, which says how the draft was read', async () => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Redazione' }).click();
  await page.waitForURL('**/redazione/');
  const issue = page.getByRole('region', { name: 'Aprile 2024 (bozza)' });
  const event = issue.getByRole('listitem').filter({ hasText: 'Visita a Praia' }).first();
  const words = (await event.textContent())?.replace(/\s+/g, ' ');
  for (const part of [
    'Martedì 16 aprile 2024, ore 17.30',
    'scritto «lunedì 16 aprile, ore 17.30», letto 2024-04-16, ore 17:30; dal periodo del numero l’anno',
    'da «Praia»',
    'da «EUROCITIES»',
    'c’è scritto «lunedì 16»',
  ]) {
    expect(words).toContain(part);
  }
  await event.getByRole('link', { name: 'Visita a Praia' }).first().click();
  await page.waitForURL('**/2024/aprile/visita-a-praia/');
});

test('a draft says that it is one wherever it stands', async () => {
  for (const address of [
    '/',
    '/2024/aprile/',
    '/2024/aprile/visita-a-praia/',
    '/luoghi/praia/',
    '/calendario/2024/04/',
    '/2024/',
    '/archivio/',
  ]) {
    await page.goto(address);
    expect((await page.locator('main').textContent())?.toLowerCase(), address).toContain('bozza');
  }
});

test('a mistake in a published issue shows in place of every page, with a link to the page as it was', async () => {
  const march = (when: string) =>
    workspace.issue(
      `title: Notizie\nperiod: marzo 2024\nevents:\n  - { title: Missione a Praia, when: ${when} }`,
    );
  await watch('/redazione/');
  await march('31 aprile');
  await page.getByRole('heading', { name: 'Il sito non si può costruire' }).waitFor();
  await page.getByRole('main').getByText('«31 aprile» non esiste').first().waitFor();
  await page.getByRole('link', { name: 'Missione a Praia' }).click();
  await page.getByRole('heading', { level: 1, name: 'Missione a Praia', exact: true }).waitFor();
  await watch('/redazione/');
  await march('7-14 marzo');
  await page.getByRole('heading', { name: 'Redazione' }).waitFor();
});

test('a mistake in a draft shows where its pages were, and on the desk', async () => {
  await watch('/2024/aprile/');
  await workspace.file('issues/2024/aprile.md', DRAFT.replace('lunedì 16', '31'));
  await page.getByRole('heading', { name: 'Questa pagina non c’è' }).waitFor();
  await page.getByRole('main').getByText('«31 aprile» non esiste').first().waitFor();
  await page.getByRole('link', { name: 'Il sito senza queste bozze' }).click();
  await page.waitForURL(home);
  await page.getByRole('link', { name: 'Redazione' }).click();
  await page.waitForURL('**/redazione/');
  const desk = await page.locator('main').textContent();
  expect(desk).toContain('Le bozze con errori sono fuori da questa anteprima');
  expect(desk).toContain('«31 aprile» non esiste');
  await watch('/2024/aprile/');
  await workspace.file('issues/2024/aprile.md', DRAFT);
  await page.getByRole('heading', { name: 'Visita a Praia' }).first().waitFor();
});

test.each([320, 1440])(
  'axe finds nothing wrong with the desk at a width of %i px',
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/redazione/');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  },
);

test('the site that is published has no desk and does not speak of it', async () => {
  const siteDir = inject('siteDir');
  expect(siteFiles(siteDir).filter((path) => path.includes('redazione'))).toEqual([]);
  expect(readPage(siteDir, '/').root.querySelectorAll('.desk-bar')).toEqual([]);
});

/** Opens a page and waits until the preview can tell it what changes. */
async function watch(address: string): Promise<void> {
  const connected = page.waitForEvent('console', (message) => message.text().includes('Connected'));
  await page.goto(address);
  await connected;
}
