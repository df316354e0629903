import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { loadContent, onePageOfEachKind } from '../support/pages.ts';
import { sidewaysScroll } from '../support/tab.ts';

/** WCAG 2.2 AA, the aim, holds WCAG 2.1 AA, the law (EN 301 549); best practices are ours. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const kinds = onePageOfEachKind(await loadContent());
const site = browseSite();

describe.each([320, 1440])('at a width of %i px', (width) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.openLasting({ viewport: { width, height: 900 } }));
  });

  /** What axe finds wrong on the page as it stands. */
  const faults = async (): Promise<string[]> => {
    // Without frames there is nothing to gather: the "legacy" way gives the same in half the time.
    const axe = new AxeBuilder({ page }).setLegacyMode().withTags(TAGS);
    const { violations, passes } = await axe.analyze();
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  };

  test.each(kinds)('axe finds nothing wrong on the %s, %s', async (_kind, address) => {
    await page.goto(address);
    expect(await faults()).toEqual([]);
  });

  test('axe finds nothing wrong with the results of a search', async () => {
    await page.goto('/cerca/?q=Torino');
    await page.locator('#search[aria-busy=false] #search-results mark').first().waitFor();
    expect(await faults()).toEqual([]);
  });

  test('axe finds nothing wrong with filters, chips, bars and what else there is to find', async () => {
    await page.goto('/cerca/?q=Praja&luogo=atlantide&anno=2024&dal=2024&al=2024');
    await page.locator('#search[aria-busy=false] #search-chips button').first().waitFor();
    expect(await faults()).toEqual([]);
    await page.goto('/cerca/?q=Torino&dal=2024&al=2024');
    await page.locator('#search[aria-busy=false]').waitFor();
    if (width < 992) await page.locator('#search-panel-toggle').click();
    for (const facet of await page.locator('.facet summary').all()) await facet.click();
    expect(await faults()).toEqual([]);
  });

  test.each([2, 5])('axe finds nothing wrong with what a rate of %i asks', async (rate) => {
    await page.goto('/archivio/');
    await page.locator(`[data-element=feedback-rate-${rate}]`).check();
    await page.locator('[data-element=feedback-input-text]').waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('no page is wider than 320 px', () => {
  const LONG = 'CONNEcting_Cities_Towards_Integration_actiON'.repeat(3);
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.openLasting({ viewport: { width: 320, height: 900 } }));
  });

  test.each([
    ...kinds,
    ['event with a long word', '/2020/novembre/field-visit-del-progetto-connection/'],
    ['project with a long name', '/progetti/connection/'],
    ['network with a long address', '/reti/milan-urban-food-policy-pact/'],
  ])('the %s, %s', async (_kind, address) => {
    await page.goto(address);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test.each(['.event-title', '.breadcrumb-item.active', '.neighbour-title', '.event-facts dd'])(
    'an event with a very long word in %s',
    async (selector) => {
      await page.goto('/2020/novembre/field-visit-del-progetto-connection/');
      const place = page.locator(selector).first();
      await place.evaluate((element, word) => Object.assign(element, { textContent: word }), LONG);
      expect(await sidewaysScroll(page)).toBe(0);
    },
  );
});
