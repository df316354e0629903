/** The bars of an archive with more years than fit beside each other, with dates that do not tell when an event begins. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build.ts';
import { browseSite } from '../support/browse-site.ts';
import { createWorkspace } from '../support/workspace.ts';
import { answered, bar } from './search-walk.ts';

const YEARS = Array.from({ length: 19 }, (_, at) => 2006 + at);

const removals: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const remove of removals) await remove();
});
const { open } = browseSite(async () => {
  const { dir, file } = await createWorkspace((remove) => removals.push(remove));
  for (const year of YEARS) {
    await file(
      `issues/${year}/dicembre.md`,
      `---
title: Notizie
period: dicembre ${year}
events:
  - { title: Festa del ${year}, when: 6 dicembre, text: Si balla. }
  - { title: Mostra del ${year}, when: fino al 31 gennaio ${year + 1}, text: Si guarda. }
${year === 2020 ? '  - { title: Bando, text: Si partecipa. }' : ''}
---
`,
    );
  }
  const outputDir = await mkdtemp(join(tmpdir(), 'search-bars-'));
  removals.push(() => rm(outputDir, { recursive: true, force: true }));
  const { built, diagnostics } = await buildSite({ contentDir: dir, outputDir, drafts: false });
  if (!built) throw new Error(JSON.stringify(diagnostics));
  return outputDir;
});

describe.each([320, 768, 1440])('on a screen of %i pixels', (width) => {
  /** The search page with its bars in view, where they begin or end as this button tells. */
  async function opened(search = '', button = 'Anni precedenti'): Promise<Page> {
    const { page } = await open({ viewport: { width, height: 900 } });
    await page.goto(`cerca/${search}`);
    const toggle = page.locator('#search-panel-toggle');
    if (await toggle.isVisible()) await toggle.click();
    await page.getByRole('button', { name: button }).waitFor();
    return page;
  }

  test('the last years are shown, each whole, and two buttons lead to all others', async () => {
    const page = await opened();
    const earlier = page.getByRole('button', { name: 'Anni precedenti' });
    const later = page.getByRole('button', { name: 'Anni successivi' });
    expect((await yearsInView(page)).at(-1)).toBe('2024');
    expect(await later.isVisible()).toBe(false);
    const seen = new Set(await yearsInView(page));
    while (await earlier.isVisible()) {
      const [first] = await yearsInView(page);
      await earlier.press('Enter');
      await expect.poll(async () => (await yearsInView(page))[0]).not.toBe(first);
      for (const year of await yearsInView(page)) seen.add(year);
    }
    expect([...seen].sort()).toEqual(YEARS.map(String));
    expect(await page.locator(':focus').textContent()).toContain('Anni successivi');
  });

  test('a button is gone as soon as no bar is left on its side', async () => {
    const page = await opened();
    const left = await page.evaluate<{ at: number; isHidden: boolean }>(`(() => {
      const [strip, earlier] = ['search-years', 'search-earlier'].map((id) => document.getElementById(id));
      while (strip.scrollLeft > 0) earlier.click();
      return { at: strip.scrollLeft, isHidden: earlier.hidden };
    })()`);
    expect(left).toEqual({ at: 0, isHidden: true });
  });

  test('a year that is asked for is in view, whole, until the reader scrolls away from it', async () => {
    const page = await opened('?dal=2006&al=2006', 'Anni successivi');
    await answered(page, 'dal=2006&al=2006');
    await expect.poll(async () => (await yearsInView(page))[0]).toBe('2006');
    await page.getByRole('button', { name: 'Anni successivi' }).press('Enter');
    await expect.poll(() => yearsInView(page)).not.toContain('2006');
    const seen = await yearsInView(page);
    await page.locator('#search-q').fill('Festa');
    await answered(page, 'q=Festa&dal=2006&al=2006');
    expect(await yearsInView(page)).toEqual(seen);
  });

  test('the years are reached by keyboard even if none is a button', async () => {
    const page = await opened('?luogo=atlantide');
    await answered(page, 'luogo=atlantide');
    expect(await page.locator('#search-years button').count()).toBe(0);
    const { violations } = await new AxeBuilder({ page }).include('#search-years').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const [first = ''] = await yearsInView(page);
    await page.getByRole('group', { name: 'Eventi per anno' }).press('ArrowLeft');
    await expect.poll(async () => Number((await yearsInView(page))[0])).toBeLessThan(Number(first));
    await page.goto('cerca/?ordine=recenti');
    await answered(page, 'ordine=recenti');
    expect(await page.locator('#search-years[tabindex]').count()).toBe(0);
  });
});

test('what begins on an unknown day, or on none, is in no column of beginnings, and the page says so', async () => {
  const { page } = await open();
  await page.goto('cerca/');
  const note = page.locator('#search-uncounted');
  const words = 'Nelle barre mancano 1 evento senza data e 19 di cui non si sa l’inizio.';
  expect(await note.textContent()).toBe(words);
  expect(await bar(page, '2020').textContent()).toMatch(/2020: 1 evento$/);
  await page.goto('cerca/?ordine=recenti');
  await answered(page, 'ordine=recenti');
  expect(await note.textContent()).toBe(words);
  expect(await bar(page, '2020').textContent()).toMatch(/2020: 1 evento, \d+ con quelli in corso$/);
  await page.goto('cerca/?q=balla');
  await answered(page, 'q=balla');
  await expect.poll(() => note.textContent()).toBe('');
});

/** The years that are wholly in view, and «cut» for each that is so in part. */
async function yearsInView(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const strip = document.querySelector('#search-years').getBoundingClientRect();
    return [...document.querySelectorAll('#search-years li')].flatMap((item) => {
      const { left, right } = item.getBoundingClientRect();
      if (right <= strip.left + 1 || left >= strip.right - 1) return [];
      const isWhole = left >= strip.left - 1 && right <= strip.right + 1;
      return isWhole ? item.querySelector('.histogram-label').textContent : 'cut';
    });
  })()`);
}
