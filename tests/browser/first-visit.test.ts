import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { STAND_INS } from '../../src/site/stand-ins.ts';
import { browseSite } from '../support/browse-site.ts';
import { hold } from '../support/held-line.ts';

/** A fifth of what counts as good; without the stand-ins it is 0.2 to 0.3 on a phone. */
const MOVED_AT_MOST = 0.02;

const PHONE = { width: 320, height: 640 };

const site = browseSite();
let hasStandIns: boolean;

beforeAll(async () => {
  const { page } = await site.openLasting();
  const families = Object.values(STAND_INS).map((standIns) =>
    standIns.flatMap(({ fonts }) => fonts),
  );
  const found = await Promise.all(families.map((fonts) => hasOneOf(page, fonts)));
  hasStandIns = found.every(Boolean);
  await page.context().close();
});

describe('on a first visit over a slow line', () => {
  test.for([
    '/',
    '/2024/gennaio-febbraio/',
    '/2024/gennaio-febbraio/missione-a-praia/',
    '/cerca/?q=praia',
    '/calendario/2024/01/',
    '/luoghi/praia/',
    '/mappa/',
    '/delegazioni/',
  ])('%s does not move on a phone when its fonts come', async (address, { skip }) => {
    skip(!hasStandIns, 'this machine has none of the fonts that stand in for ours');
    const { page, bringFonts } = await openWithoutFonts(address);
    await expect.poll(async () => (await loadedFamilies(page)).some(isStandIn)).toBe(true);
    expect((await loadedFamilies(page)).filter((family) => !isStandIn(family))).toEqual([]);
    await bringFonts();
    expect(await loadedFamilies(page)).toContain('Titillium Web');
    expect(await moved(page)).toBeLessThan(MOVED_AT_MOST);
  });

  test('the register is first drawn when its titles are buttons, with the hint that says so', async () => {
    const { page } = await site.open({ viewport: PHONE });
    await page.goto('/delegazioni/');
    const status = await page.evaluate<string[]>(`performance.getEntriesByType('resource')
      .filter(({ name }) => name.includes('/register-')).map((one) => one.renderBlockingStatus)`);
    expect(status).toEqual(['blocking']);
  });

  test('what moves is noticed', async () => {
    const { page, bringFonts } = await openWithoutFonts('/delegazioni/');
    await bringFonts();
    await page.evaluate("document.querySelector('main').style.marginTop = '300px'");
    expect(await moved(page)).toBeGreaterThan(MOVED_AT_MOST);
  });
});

/** A page that is drawn and complete but for its fonts, which stay on the line until they are let through. */
async function openWithoutFonts(address: string) {
  const { page } = await site.open({ viewport: PHONE });
  const line = await hold(page, '**/*.woff2');
  await page.addInitScript(`
    window.moved = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.moved += value)))
      .observe({ type: 'layout-shift', buffered: true });`);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(`performance.getEntriesByName('first-contentful-paint').length > 0`);
  if (address.startsWith('/cerca/')) await page.locator('#search[aria-busy=false]').waitFor();
  const bringFonts = async () => {
    line.release();
    await page.waitForLoadState('load');
    await page.evaluate('document.fonts.ready.then(() => true)');
  };
  return { page, bringFonts };
}

/** Whether the machine has a font of one of these names. */
function hasOneOf(page: Page, fonts: readonly string[]): Promise<boolean> {
  const sources = fonts.map((font) => `local("${font}")`).join();
  return page.evaluate<boolean>(
    `new FontFace('probe', '${sources}').load().then(() => true, () => false)`,
  );
}

/** The sum of the layout shifts so far; one is told after the frame in which it happens. */
function moved(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(window.moved)))))`);
}

function loadedFamilies(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.fonts]
    .filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''))`);
}

function isStandIn(family: string): boolean {
  return Object.entries(STAND_INS).some(([ours, standIns]) =>
    standIns.some(({ fonts }) => `${fonts[0]} as ${ours}` === family),
  );
}
