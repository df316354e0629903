/** The form as an editor uses it: what `npm run admin` starts, on a copy of the content. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../commands/folders.ts';
import { launchChromium } from '../support/chromium.ts';
import { freePort, runCommand, startCommand } from '../support/run-command.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';

const EVENTS = [
  {
    title: 'Delegazione di Zagabria: primo giorno',
    when: '4-8 marzo',
    text: 'Una delegazione visita i mercati.',
    topic: 'Gemellaggi',
  },
  {
    title: 'Giornata "aperta" a Riga',
    when: 'sabato 16 marzo, ore 17.30',
    text: 'Un incontro pubblico.',
    topic: 'Estero',
  },
  {
    title: 'Mostra di manifesti',
    when: 'fino al 5 maggio',
    text: 'Una mostra.',
    topic: 'Tempo libero',
  },
];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let content: string;
let home: string;
let command: ChildProcess;
let browser: Browser;
let page: Page;
/** The origins that the page asked, and whatever it complained of. */
const asked = new Set<string>();
const complaints: string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  content = join(folder.dir, 'content');
  await cp(TWO_ISSUES, content, { recursive: true });
  command = startCommand('admin', '--content', content, '--port', String(await freePort()));
  home = await addressOf(command);
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${home}admin/`);
  await page.getByRole('button', { name: 'Accedi' }).click();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  if (command?.exitCode === null) {
    command.kill('SIGINT');
    await once(command, 'close');
  }
  await folder?.remove();
});

test('an editor writes an issue of three events, and it is in its file, on the site and in the search', async () => {
  await page
    .getByRole('link', { name: /numero/ })
    .first()
    .click();
  await page.getByLabel('Periodo').fill('marzo 2024');
  for (const [index, { title, when, text, topic }] of EVENTS.entries()) {
    await page.getByRole('button', { name: 'Aggiungi evento' }).click();
    await fieldsOf('title')
      .nth(index + 1)
      .fill(title);
    await fieldsOf('when').nth(index).fill(when);
    await editors()
      .nth(index + 1)
      .click();
    await page.keyboard.type(text);
    await fieldsOf('topics').nth(index).click();
    await page.keyboard.type(topic);
    await page.getByRole('option', { name: topic }).click();
  }
  const preview = page.frameLocator('#preview-pane');
  await preview.getByText('Si legge: Da lunedì 4 a venerdì 8 marzo 2024').waitFor();
  await save();

  expect(await readFile(join(content, 'issues/2024/marzo.md'), 'utf8')).toBe(
    `---
title: Work in Progress
period: marzo 2024
events:
  - title: "Delegazione di Zagabria: primo giorno"
    when: 4-8 marzo
    text: |
      Una delegazione visita i mercati.
    topics: [gemellaggi]

  - title: Giornata "aperta" a Riga
    when: sabato 16 marzo, ore 17.30
    text: |
      Un incontro pubblico.
    topics: [estero]

  - title: Mostra di manifesti
    when: fino al 5 maggio
    text: |
      Una mostra.
    topics: [tempo-libero]

---
`,
  );
  const { code, stdout } = await runCommand('check', '--content', content);
  expect({ code, lines: stdout.split('\n').filter((line) => line.includes('marzo.md')) }).toEqual({
    code: 0,
    lines: [],
  });

  const issue = await shown('2024/marzo/', 'Mostra di manifesti');
  for (const { title } of EVENTS) await issue.getByRole('link', { name: title }).first().waitFor();
  await issue.goto(`${home}cerca/?q=Zagabria`);
  await issue
    .getByRole('link', { name: 'Delegazione di Zagabria: primo giorno' })
    .first()
    .waitFor();
  await issue.close();
}, 240_000);

test('the same editor changes it: one line of its file is another', async () => {
  const before = await readFile(join(content, 'issues/2024/marzo.md'), 'utf8');
  await openIssue('marzo 2024');
  await page.getByLabel('Titolo degli eventi').fill('Top News marzo 2024');
  await save();
  expect(await readFile(join(content, 'issues/2024/marzo.md'), 'utf8')).toBe(
    before.replace('events:', 'heading: Top News marzo 2024\nevents:'),
  );
  await (await shown('2024/marzo/', 'Top News marzo 2024')).close();
}, 240_000);

test('an issue that was opened, touched and put back is saved with the same bytes', async () => {
  const file = join(content, 'issues/2020/novembre.md');
  const [before, { mtimeMs }] = [await readFile(file, 'utf8'), await stat(file)];
  await openIssue('Novembre 2020');
  // The text of an event that has Markdown in it and underscores, which the rich editor could write in its own way.
  await page.locator('[class*="ListItemTopBar"]').nth(6).getByRole('button').first().click();
  const text = editors().filter({ hasText: 'CONNEcting_Cities' });
  const words = await text.textContent();
  await text.click();
  await page.keyboard.type('x');
  await expect.poll(() => text.textContent()).not.toBe(words);
  await page.keyboard.press('Control+z');
  await expect.poll(() => text.textContent()).toBe(words);
  await save();
  expect((await stat(file)).mtimeMs).toBeGreaterThan(mtimeMs);
  expect(await readFile(file, 'utf8')).toBe(before);
}, 240_000);

test('the form asked no other host for anything, and complained of nothing', () => {
  // A request that its policy refuses would be among the complaints.
  const others = [...asked].filter((origin) => `${origin}/` !== home);
  expect(others).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)]);
  expect(complaints).toEqual([]);
});

test('a period that is none is not saved, and the editor reads why', async () => {
  await page.goto(`${home}admin/#/collections/issues/new`);
  // The issue of the test before stays on the page until the new one is there.
  await expect.poll(() => page.getByLabel('Periodo').inputValue(), { timeout: 60_000 }).toBe('');
  await page.getByLabel('Periodo').fill('il mese prossimo');
  await publish();
  await page
    .getByText(/Scrivere il mese o i mesi con l’anno/)
    .first()
    .waitFor();
  expect((await runCommand('check', '--content', content)).stdout).toContain('3 numeri');
}, 240_000);

test('while a text has a mistake the site says so, and the form is still there to mend it', async () => {
  const file = join(content, 'issues/2024/marzo.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('4-8 marzo', '31 aprile'));
  await expect.poll(async () => (await fetch(home)).status, { timeout: 120_000 }).toBe(500);
  const form = await fetch(`${home}admin/`);
  expect(form.status).toBe(200);
  // Loaded anew by the preview, a page would lose what is half written in it.
  expect(await form.text()).not.toContain('reload');
  await writeFile(file, text);
}, 240_000);

test('Ctrl+C ends the preview and the proxy', async () => {
  await page.close();
  command.kill('SIGINT');
  const [code] = (await once(command, 'close')) as [number | null];
  expect(code).toBe(0);
  await expect(fetch(home)).rejects.toThrow();
});

/** The inputs of all fields of a name, in the order of the page. */
function fieldsOf(name: string): Locator {
  return page.locator(`[id^="${name}-field"]`);
}

/** The rich editors: that of the editorial, of each event, of the insights. */
function editors(): Locator {
  return page.locator('[data-slate-editor="true"]');
}

async function openIssue(period: string): Promise<void> {
  await page.goto(`${home}admin/#/collections/issues`);
  await page.getByRole('link', { name: period }).click();
  await page.getByLabel('Titolo degli eventi').waitFor();
}

async function publish(): Promise<void> {
  await page.getByRole('button', { name: 'Pubblica', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Pubblica ora' }).click();
}

async function save(): Promise<void> {
  await publish();
  await page.getByText('Voce salvata').first().waitFor();
  await page.getByText('Voce salvata').first().waitFor({ state: 'detached' });
}

/** A tab with a page of the rebuilt site, once these words are on it. */
async function shown(path: string, words: string): Promise<Page> {
  await expect
    .poll(async () => (await fetch(home + path)).text(), { timeout: 120_000, interval: 500 })
    .toContain(words);
  const tab = await browser.newPage();
  await tab.goto(home + path);
  return tab;
}

/** Where the command says that the site is. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [, address] =
          /Il sito si vede su (\S+) .*modulo per scrivere è su \1admin\/\./.exec(said) ?? [];
        if (address) resolve(address);
      });
    }
    child.once('close', () => reject(new Error(said)));
  });
}
