/** The pictures of GUIDA.md, taken of a preview of `tests/two-issues/` with a draft more; run by hand: `npm run guide:pictures`. */
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { startCommand } from '../support/run-command.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';

const PICTURES = 'docs/guida';
const PORT = 8765;
const DRAFT = `---
title: Work in Progress
period: marzo 2024
draft: true
events:
  - title: "Europa: la piazza dei popoli"
    when: lunedì 16 marzo, ore 17.30
    location: Teatro comunale
    text: |
      Un incontro con EUROCITIES sui quartieri che cambiano, con una delegazione di Praia.
  - title: Settimana delle lingue
    when: 11-15 marzo
    text: |
      Laboratori nelle biblioteche, aperti a tutti.
---
`;

const root = await mkdtemp(join(tmpdir(), 'guida-'));
const content = join(root, 'content');
const issue = join(content, 'issues/2024/marzo.md');
await cp(TWO_ISSUES, content, { recursive: true });
await writeFile(issue, DRAFT);
await mkdir(PICTURES, { recursive: true });

const preview = startCommand('admin', '--content', content, '--port', String(PORT));
const ended = once(preview, 'close');
await new Promise<void>((resolve, reject) => {
  preview.stdout?.on('data', (said) => String(said).includes('Ctrl+C') && resolve());
  ended.then(() => reject(new Error('the preview ended')));
});
const browser = await launchChromium();
try {
  const viewport = { width: 1000, height: 700 };
  const page = await browser.newPage({ baseURL: `http://localhost:${PORT}`, viewport });
  const take = (name: string) => page.screenshot({ path: `${PICTURES}/${name}.png` });

  await page.goto('/2024/marzo/');
  await take('anteprima');

  await page.goto('/redazione/2024/marzo/');
  await hideFolder(page);
  const desk = page.getByRole('region', { name: 'Marzo 2024 (bozza)' });
  await desk.screenshot({ path: `${PICTURES}/redazione.png` });

  await openForm(page);
  await take('modulo');

  await page.goto('/2024/marzo/');
  await writeFile(issue, DRAFT.replace('draft: true\n', '').replace('11-15 marzo', '31 aprile'));
  await page.getByRole('heading', { name: 'Il sito non si può costruire' }).waitFor();
  await hideFolder(page);
  await take('errore');
} finally {
  await browser.close();
  preview.kill('SIGINT');
  await ended;
  await rm(root, { recursive: true, force: true });
}

/** The form with the draft in it. */
async function openForm(page: Page): Promise<void> {
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page
    .getByRole('link', { name: /marzo 2024/i })
    .first()
    .click();
  await page.getByLabel(/^Periodo/).waitFor();
}

/** The page as if the folder were that of the project. */
async function hideFolder(page: Page): Promise<void> {
  await page.evaluate(
    `document.body.innerHTML = document.body.innerHTML.replaceAll(${JSON.stringify(`${root}/`)}, '')`,
  );
}
