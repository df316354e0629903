import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../src/site/build.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/static-server.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';

const TITLE = 'Incontro dei partner del progetto MOLOC';

test('under the path /p/ a reader searches, finds and reads, and all that is loaded is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sub-path-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const site = join(folder, 'site');
  await buildSite({ contentDir: TWO_ISSUES, outputDir: site, pathPrefix: '/p/', drafts: false });
  const server = await serveFolder(`${site}/`, { pathPrefix: '/p/' });
  onTestFinished(() => server.close());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ baseURL: server.url });
  const answers: { path: string; status: number }[] = [];
  page.on('response', (response) => {
    answers.push({ path: new URL(response.url()).pathname, status: response.status() });
  });
  const heading = page.getByRole('heading', { level: 1 });

  await page.goto('');
  await page.getByRole('main').getByRole('searchbox').fill('moloc');
  await page.getByRole('main').getByRole('button', { name: 'Cerca', exact: true }).click();
  await page.getByRole('link', { name: TITLE }).click();
  await page.waitForURL('**/p/2020/novembre/incontro-dei-partner-del-progetto-moloc/');
  expect(await heading.textContent()).toBe(TITLE);
  await page.getByRole('link', { name: 'Work in Progress' }).click();
  await page.waitForURL('**/p/');

  expect(answers.filter(({ path, status }) => !path.startsWith('/p/') || status >= 400)).toEqual(
    [],
  );
  const kinds = new Set(answers.map(({ path }) => /\.(\w+)$/u.exec(path)?.[1]));
  expect([...kinds]).toEqual(expect.arrayContaining(['css', 'woff2', 'svg', 'js', 'pagefind']));
});
