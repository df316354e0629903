import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { generatedSite } from '../support/generated-site.ts';
import { type Line, NO_LINE } from '../support/line.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { announced } from './search-walk.ts';

/** What a first search may cost at most over the line, compressed, with 3,000 events. */
const BUDGET = 150_000;
/** The table of all events and their order, asked for once the first results are there. */
const COMES_LATER = /\/search-table-|\.pf_order$/;
/** What depends on the words. */
const COMES_AFTER_WORDS = /\/search-(?:table|words)-|\.pf_(?:index|fragment|order)$/;
/** Answers nothing while a test lasts: what is asked for waits for no answer. */
const DEAD: Line = { latencyInMs: 3_600_000, bytesPerSecond: Number.POSITIVE_INFINITY };
/** Slow enough that no file is there when the reader has typed. */
const LATE: Line = { latencyInMs: 300, bytesPerSecond: Number.POSITIVE_INFINITY };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

interface Visit {
  readonly page: Page;
  readonly server: StaticServer;
  /** What the browser asked for since the page was loaded, from the root of the site. */
  readonly asked: string[];
  readonly answered: string[];
}

/** A reader without anything kept in the browser, on a page that has been loaded. */
async function visit(folder: string, address: string): Promise<Visit> {
  const server = await serveFolder(folder, { line: NO_LINE });
  const context: BrowserContext = await browser.newContext({ locale: 'it-IT' });
  onTestFinished(async () => {
    await context.close();
    await server.close();
  });
  const page = await context.newPage();
  await page.goto(server.url + address, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  const answered: string[] = [];
  const path = (url: string) => url.replace(server.url, '/').replace(/\?.*/, '');
  context.on('request', (request) => asked.push(path(request.url())));
  context.on('requestfinished', (request) => answered.push(path(request.url())));
  return { page, server, asked, answered };
}

async function search(page: Page, words: string): Promise<void> {
  await page.locator('#search-q').fill(words);
  await announced(page, words);
}

function isOfTheSearch(path: string): boolean {
  return path.startsWith('/pagefind/') || /\/search-(?:worker|table|words)-/.test(path);
}

describe('before the reader turns to the search', () => {
  test.each(['cerca/', '', 'archivio/'])('nothing of it is fetched on /%s', async (address) => {
    const { page, server } = await visit(inject('siteDir'), address);
    await page.mouse.move(200, 200);
    const paths = server.answers.map(({ address: path }) => path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter(isOfTheSearch)).toEqual([]);
  });
});

describe('when the box gets the focus', () => {
  test('all whose name is known is asked for together, nothing else', async () => {
    const { page, server, asked } = await visit(inject('siteDir'), 'cerca/');
    server.useLine(DEAD);
    await page.locator('#search-q').focus();
    await expect.poll(() => asked.length).toBe(4);
    expect(asked.map((path) => path.replace(/-[0-9a-f]{8}/, '-HASH')).sort()).toEqual([
      '/assets/search-worker-HASH.js',
      '/pagefind/pagefind-entry.json',
      '/pagefind/pagefind.it.pf_meta',
      '/pagefind/wasm.it.pagefind',
    ]);
  });

  test('the words are looked up while the index is still on its way', async () => {
    const { page, server, asked } = await visit(inject('siteDir'), 'cerca/');
    server.useLine(LATE);
    await page.locator('#search-q').fill('praia');
    await page.locator('#search-results li').first().waitFor();
    const fetched = asked.filter(isOfTheSearch).map((path) => path.replace(/.*[.]/, ''));
    expect(fetched.slice(0, 4).sort()).toEqual(['js', 'json', 'pagefind', 'pf_meta']);
    expect(fetched.slice(4, 6)).toEqual(['pf_index', 'pf_fragment']);
    expect(fetched.filter((type) => type === 'pf_index').length).toBe(1);
  });

  test('no file is fetched twice, and none from another host', async () => {
    const { page, server, asked } = await visit(inject('siteDir'), 'cerca/');
    const urls: string[] = [];
    page.context().on('request', (request) => urls.push(request.url()));
    await search(page, 'mobilità sostenibile');
    await search(page, 'praia');
    expect(urls.filter((url) => !url.startsWith(server.url))).toEqual([]);
    const files = asked.filter(isOfTheSearch);
    expect(files).toEqual([...new Set(files)]);
    expect(files.some((path) => path.startsWith('/pagefind/fragment/'))).toBe(true);
  });
});

describe('when the box of another page gets the focus', () => {
  test('what the search page will need is there when it opens', async () => {
    const { page, server, answered } = await visit(inject('siteDir'), '');
    await page.locator('#testata-q').focus();
    await expect.poll(() => answered.filter(isOfTheSearch).length).toBe(4);
    const before = server.answers.length;
    await page.locator('#testata-q').fill('praia');
    await page.keyboard.press('Enter');
    await page.locator('#search[aria-busy=false] #search-results li').first().waitFor();
    const answers = server.answers
      .slice(before)
      .filter(({ address }) => isOfTheSearch(address) && !COMES_AFTER_WORDS.test(address));
    expect(answers.map(({ status }) => status)).toEqual([304, 304, 304]);
  });
});

describe('on 100 generated issues', () => {
  beforeAll(generatedSite);

  test.each([
    'praia',
    'gemellaggio',
    'trialsnet',
    'delegazione',
    'mobilità sostenibile',
    'Città di Torino',
    'cooperazione internazionale',
    'festival della cultura europea',
  ])('the first results of «%s» cost a new reader less than the budget', async (words) => {
    const { page, server } = await visit(await generatedSite(), 'cerca/');
    const before = server.answers.length;
    await search(page, words);
    const answers = server.answers
      .slice(before)
      .filter(({ address }) => isOfTheSearch(address) && !COMES_LATER.test(address));
    const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
    expect(bytes).toBeLessThan(BUDGET);
    expect(answers.filter(({ address }) => address.endsWith('.pf_fragment')).length).toBe(10);
  });

  test('a reader who comes back is told only that nothing has changed', async () => {
    const { page, server } = await visit(await generatedSite(), 'cerca/');
    await search(page, 'praia');
    await page.goto(`${server.url}cerca/`, { waitUntil: 'networkidle' });
    const before = server.answers.length;
    await search(page, 'praia');
    const answers = server.answers.slice(before).filter(({ address }) => isOfTheSearch(address));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 304));
    expect(answers.map(({ address }) => address).sort()).toEqual([
      '/pagefind/pagefind-entry.json',
      '/pagefind/pagefind.it.pf_meta',
      '/pagefind/wasm.it.pagefind',
    ]);
  });
});

describe('after a new publication', () => {
  beforeAll(generatedSite);

  /** Puts another site at the address of the one being read. */
  async function published(): Promise<Visit & { publish: () => Promise<void> }> {
    const folder = await mkdtemp(join(tmpdir(), 'search-transport-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const site = join(folder, 'site');
    await symlink(inject('siteDir'), site);
    const visiting = await visit(site, 'cerca/');
    const publish = async () => {
      await rm(site);
      await symlink(await generatedSite(), site);
    };
    return { ...visiting, publish };
  }

  test('a page that was open before asks to be loaded again, and then finds what there is now', async () => {
    const { page, publish, server } = await published();
    await search(page, 'praia');
    await publish();
    await page.locator('#search-q').fill('khouribga');
    await expect
      .poll(() => page.locator('#search-status').textContent(), { timeout: 30_000 })
      .toMatch(/ricarica/i);
    await page.goto(`${server.url}cerca/?q=khouribga`);
    await page.locator('#search[aria-busy=false] #search-results li').first().waitFor();
    const href = await page.locator('#search-results a').first().getAttribute('href');
    expect((await page.request.get(new URL(href ?? '', server.url).href)).status()).toBe(200);
    expect(await page.locator('#search-results li').count()).toBe(10);
  });

  test('a broken line is an apology, and the next search works', async () => {
    const { page, asked } = await visit(inject('siteDir'), 'cerca/');
    await page.context().setOffline(true);
    await page.locator('#search-q').fill('praia');
    await expect
      .poll(() => page.locator('#search-status').textContent(), { timeout: 30_000 })
      .toContain('non è disponibile');
    const entry = '/pagefind/pagefind-entry.json';
    expect(asked).toContain(entry);
    asked.length = 0;
    await page.context().setOffline(false);
    await search(page, 'Praia');
    expect(asked).toContain(entry);
  });
});
