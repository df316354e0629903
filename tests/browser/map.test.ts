import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../src/site/build.ts';
import { browseSite } from '../support/browse-site.ts';
import { generatedSite } from '../support/generated-site.ts';
import { serveFolder } from '../support/static-server.ts';
import { sidewaysScroll } from '../support/tab.ts';
import { createWorkspace } from '../support/workspace.ts';

const sites = { real: browseSite(), generated: browseSite(generatedSite) };

/** What Chromium tells a screen reader of the links in the drawing with this name. */
async function linksTold(page: Page, drawing: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: string[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (node?.role?.value === 'link') told.push(node.name?.value);
    for (const child of node?.childIds ?? []) visit(child);
  };
  const group = nodes.find(({ role, name }) => role?.value === 'group' && name?.value === drawing);
  if (!group) throw new Error(`no drawing is called «${drawing}»`);
  visit(group.nodeId);
  return told;
}

describe.each(['real', 'generated'] as const)('on the map of the %s content', (content) => {
  const { open } = sites[content];

  test('the marks follow each other as the list does, each leading where the list leads', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto('/mappa/');
    const hrefs = (selector: string) =>
      page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const list = await hrefs('.map-list a');
    const drawn: (string | null)[] = [];
    for (const drawing of await page.locator('.map').all()) {
      const marks = await drawing
        .locator('.map-link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(marks).toEqual(list.filter((href) => marks.includes(href)));
      drawn.push(...marks);
    }
    const places = list.filter((href) => href?.startsWith('/luoghi/'));
    expect(drawn.filter((href) => href?.startsWith('/luoghi/')).sort()).toEqual(places.sort());
  });

  test('the marks are walked through by keyboard, each shows that it has the focus, Enter opens its page', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto('/mappa/');
    const marks = page.locator('.map-mondo .map-link');
    const hrefs = await marks.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(hrefs.length).toBeGreaterThan(1);
    await page.locator('.map-list a').last().focus();
    for (const href of hrefs) {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('href')).toBe(href);
      const ring = await page.evaluate<string[]>(`(() => {
        const { stroke, strokeWidth } = getComputedStyle(document.querySelector(':focus .map-ring'));
        return [stroke, strokeWidth];
      })()`);
      expect(ring).toEqual(['rgb(0, 38, 79)', '3px']);
    }
    await page.keyboard.press('Shift+Tab');
    const name = await page.locator(':focus title').textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${hrefs.at(-2)}`);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    expect(name?.startsWith(heading ?? '-')).toBe(true);
  });

  test('a screen reader hears of each mark what the list says of its place', async () => {
    const { page } = await open();
    await page.goto('/mappa/');
    for (const [drawing, name] of [
      ['.map-mondo', 'Il mondo'],
      ['.map-europa', 'L’Europa e il Mediterraneo'],
    ] as const) {
      const marks = await page
        .locator(`${drawing} .map-link`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const told = await linksTold(page, name);
      expect(told.length).toBe(marks.length);
      for (const [at, href] of marks.entries()) {
        const link = page.locator(`.map-list a[href="${href}"]`);
        const label = await link.textContent();
        const [number = ''] = await link.locator('xpath=../*[@class="count"]').allTextContents();
        expect(told[at]).toMatch(new RegExp(`^${label}[,:].*${number}`));
      }
    }
  });

  test('nothing stands over at 320 px', async () => {
    const viewport = { width: 320, height: 640 };
    const { page, problems } = await open({ viewport });
    for (const address of ['/mappa/', '/in-arrivo/']) {
      await page.goto(address);
      expect(await sidewaysScroll(page)).toBe(0);
    }
    expect(problems).toEqual([]);
  });
});

test('a screen reader hears what each mark is', async () => {
  const { page } = await sites.real.open();
  await page.goto('/mappa/');
  const world = await linksTold(page, 'Il mondo');
  expect(world.slice(0, 2)).toEqual([
    'Brasile in generale: 1 evento',
    'Brunei in generale: 1 evento',
  ]);
  expect(world).toContain('Praia, Capo Verde: partner dal 2004, 1 evento');
  expect(world).toContain('Nagoya, Giappone: gemellata dal 2005, 1 annuncio');
  expect(world).toContain('Cina: 1 delegazione ricevuta');
  const europe = await linksTold(page, 'L’Europa e il Mediterraneo');
  expect(europe).toContain('Glasgow, Regno Unito: gemellata dal 2003, 1 evento');
  expect(europe).not.toContain('Praia, Capo Verde: partner dal 2004, 1 evento');
  expect(await page.getByRole('img', { name: 'Torino', exact: true }).count()).toBe(1);
});

test('the two columns of the list begin at one height', async () => {
  const { page } = await sites.real.open({ viewport: { width: 768, height: 900 } });
  await page.goto('/mappa/');
  const titles = await page
    .locator('.map-country-title')
    .evaluateAll((all) => all.map((title) => title.getBoundingClientRect()));
  const columns = [...new Set(titles.map(({ left }) => left))];
  expect(columns).toHaveLength(2);
  const tops = columns.map((left) =>
    Math.min(...titles.filter((title) => title.left === left).map(({ top }) => top)),
  );
  expect(tops[1]).toBe(tops[0]);
});

test('a place that nothing names yet stands apart, in the list and by its mark', async () => {
  const { page } = await sites.real.open();
  await page.goto('/mappa/');
  const apart = page.locator('.map-unnamed + ul');
  expect(await apart.getByRole('link', { name: 'Parigi' }).count()).toBe(1);
  expect(await linksTold(page, 'L’Europa e il Mediterraneo')).toContain(
    'Parigi, Francia: nessuna menzione finora',
  );
  expect(await page.getByText('Luogo non ancora nominato').count()).toBe(1);
});

test('each kind of mark stands out from land and sea at least three to one', async () => {
  const { page } = await sites.real.open();
  await page.goto('/mappa/');
  const fills = (selector: string) =>
    page.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('${selector}')].map((shape) => getComputedStyle(shape).fill))]`,
    );
  const grounds = await fills('.map-sea, .map-land, .map-present');
  const marks = await fills('.map-mark');
  expect(grounds).toHaveLength(3);
  for (const mark of marks) {
    for (const ground of grounds) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  }
});

test('the page asks no other host for anything', async () => {
  const { page, hosts, problems } = await sites.real.open();
  await page.goto('/mappa/');
  expect([...hosts]).toEqual([new URL(sites.real.url).host]);
  expect(problems).toEqual([]);
});

test('a name with markup is text, under a path of the site', async () => {
  const workspace = await createWorkspace();
  const name = `<script>alert("1")</script> & "d'oro"`;
  await workspace.file(
    'vocabulary/places.yaml',
    `terms:\n  - { id: strano, label: ${JSON.stringify(name)}, country: CV, coordinates: [14.93, -23.51] }\n`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'map-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const outputDir = join(folder, 'site');
  await buildSite({ contentDir: workspace.dir, outputDir, drafts: false, pathPrefix: '/wip/' });
  const server = await serveFolder(`${outputDir}/`, { pathPrefix: '/wip/' });
  onTestFinished(() => server.close());
  const { page, problems } = await sites.real.open({ baseURL: server.url });
  await page.goto('mappa/');
  expect(await linksTold(page, 'Il mondo')).toEqual([
    `${name}, Capo Verde: nessuna menzione finora`,
  ]);
  expect(await page.locator('.map-link').getAttribute('href')).toBe('/wip/luoghi/strano/');
  expect(problems).toEqual([]);
});

/** The contrast of two colours as WCAG 2.2 defines it. @param a as `rgb(0, 38, 79)` */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((channel) => {
    const part = Number(channel) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
