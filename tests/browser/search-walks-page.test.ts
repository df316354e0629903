/** The search page where something is odd or missing: no JavaScript, no box, addresses that nobody meant, results that come late. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { browseSite } from '../support/browse-site.ts';
import { siteFiles } from '../support/pages.ts';
import { sidewaysScroll } from '../support/tab.ts';
import { answered } from './search-walk.ts';
import { SITES } from './two-sites.ts';

/** As the browser counts it: the part of the screen that moves times how far; results that push a panel down give more. */
const MOVED_AT_MOST = 0.03;

describe.each(SITES)('in $of', ({ folder, load }) => {
  const { open } = browseSite(folder);
  let archive: Archive;
  let siteDir: string;
  beforeAll(async () => {
    siteDir = await folder();
    archive = await load();
  });

  test('every page has a search box, unless it only leads to another', () => {
    const pages = siteFiles(siteDir).filter((path) => path.endsWith('.html'));
    const without = pages.filter((path) => {
      const html = readFileSync(join(siteDir, path), 'utf8');
      return !/<form\b[^>]* role="search"/.test(html) && !html.includes('http-equiv="refresh"');
    });
    expect(pages.length).toBeGreaterThan(archive.events.length);
    expect(without).toEqual([]);
  });

  test('no address breaks the page at 320 px, and each is answered or invites to write', async () => {
    const { page: narrow, problems } = await open({
      viewport: { width: 320, height: 640 },
    });
    const odd = [
      'dal=2024-13',
      'dal=2024-02&al=2024-01',
      'anno=abc',
      'q=%00',
      'q=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E',
      'luogo=%3Cb%3Epraia%3C%2Fb%3E',
      'q=%E0%A4%A',
      `q=${'a'.repeat(5000)}`,
      `q=${'torino '.repeat(70)}`.trim(),
      `luogo=${'praia'.repeat(1000)}`,
      'ordine=boh&q=torino',
    ];
    for (const search of odd) {
      const name = search.slice(0, 40);
      await narrow.goto(`cerca/?${search}`);
      await narrow.locator('#search[aria-busy=false]').waitFor();
      const told = await narrow.locator('#search-status, #search-invitation').allInnerTexts();
      expect(told.join(''), name).toMatch(
        /\d event[oi] trovat[oi]|Nessun evento trovato|^Scrivi una o più parole/,
      );
      expect(await sidewaysScroll(narrow), name).toBe(0);
      expect(await narrow.locator('main img, main b').count(), name).toBe(0);
    }
    expect(problems).toEqual([]);
  });

  test('without JavaScript the page leads to every year, and the year to its events', async () => {
    const { page: plain } = await open({ javaScriptEnabled: false });
    await plain.goto('');
    await plain.getByRole('search').first().getByRole('searchbox').fill('torino');
    await plain.getByRole('search').first().getByRole('searchbox').press('Enter');
    await plain.waitForURL('**/cerca/?q=torino');
    for (const part of ['#search-panel', '#search-order-line', '#search-more']) {
      expect(await plain.locator(part).isVisible()).toBe(false);
    }
    const years = await plain.locator('.search-years a').allTextContents();
    expect(years).toEqual(
      [...new Set(archive.issues.map(({ url }) => url.slice(1, 5)))].sort().reverse(),
    );
    await plain.locator('.search-years a').first().click();
    await plain.waitForURL(`**/${years[0]}/`);
    const links = await plain
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
    const listed = archive.events.filter(({ url }) => links.includes(url));
    expect(listed.length).toBeGreaterThan(9);
  });

  test.each([
    [320, 640],
    [1280, 720],
  ])('nothing moves under the reader while results come, at %i × %i px', async (width, height) => {
    const { page: fresh } = await open({ viewport: { width, height } });
    await fresh.addInitScript(`
      window.moved = [];
      new PerformanceObserver((list) => window.moved.push(...list.getEntries().map(({ value }) => value)))
        .observe({ type: 'layout-shift', buffered: true });`);
    // Told after the frame in which it happened.
    const moved = () =>
      fresh.evaluate<number>(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(
        () => done(window.moved.reduce((sum, value) => sum + value, 0)))))`);
    await fresh.goto('cerca/');
    await fresh.evaluate('document.fonts.ready.then(() => true)');
    const before = await moved();
    await fresh.locator('#search-q').fill('torino');
    await answered(fresh, 'q=torino');
    await fresh.locator('.facet-value').first().waitFor({ state: 'attached' });
    await fresh.evaluate('document.fonts.ready.then(() => true)');
    const after = await moved();
    expect(after - before).toBeLessThan(MOVED_AT_MOST);
    await fresh.evaluate("document.querySelector('main').style.marginTop = '300px'");
    await expect.poll(moved, { message: 'the browser tells what moves' }).toBeGreaterThan(after);
  });
});
