import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/model/calendar.ts';
import { calendarUrl } from '../../src/model/urls.ts';
import { browseSite } from '../support/browse-site.ts';
import { generatedArchive, generatedSite } from '../support/generated-site.ts';
import { sidewaysScroll } from '../support/tab.ts';

const real = browseSite();
const generated = browseSite(generatedSite);

/** A tab on the real content, at an instant. */
async function tab(
  options: BrowserContextOptions = {},
  now = '2026-06-15T12:00:00Z',
): Promise<Page> {
  const { page } = await real.open(options);
  await page.clock.setFixedTime(new Date(now));
  return page;
}

/** The entries of the agenda and of the list, with what they say of today. */
async function marks(page: Page): Promise<Record<string, string>> {
  const entries = await page
    .locator('.agenda-entry')
    .evaluateAll((items) =>
      items.map((item): [string, string] => [
        item.querySelector('a')?.textContent ?? '',
        item.querySelector('.moment')?.textContent ?? '',
      ]),
    );
  return Object.fromEntries(entries);
}

describe('a reader finds an event by its day', () => {
  test('with the keyboard alone, from the home page over year and month', async () => {
    const page = await tab();
    await page.goto('');
    for (const name of ['Calendario', '2024', 'Gennaio', 'Missione a Praia']) {
      await tabToLink(page, name);
      await page.keyboard.press('Enter');
      await page
        .getByRole('heading', { level: 1, name: name === 'Gennaio' ? 'Gennaio 2024' : name })
        .waitFor();
      // What the Tab key has not reached yet may still be arriving.
      await page.waitForLoadState();
    }
    expect(new URL(page.url()).pathname).toBe('/2024/gennaio-febbraio/missione-a-praia/');
  });

  test('and goes over the years in which nothing falls', async () => {
    const page = await tab();
    await page.goto('calendario/2024/01/');
    await page.getByRole('link', { name: 'Novembre 2020' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Novembre 2020' }).waitFor();
    expect(await page.locator('[rel=prev]').count()).toBe(0);
    await page
      .getByRole('navigation', { name: 'Altri mesi' })
      .getByRole('link', { name: 'Gennaio 2024' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Gennaio 2024' }).waitFor();
  });

  test('in the breadcrumb the month stands under its year', async () => {
    const page = await tab();
    await page.goto('calendario/2024/01/');
    const crumbs = page.getByRole('navigation', { name: 'Percorso' }).getByRole('listitem');
    expect((await crumbs.allInnerTexts()).map((text) => text.trim())).toEqual([
      'Home',
      'Calendario',
      '2024',
      'Gennaio',
    ]);
  });

  test('a part of a round-up leads to its place on the page of the round-up', async () => {
    const page = await tab();
    await page.goto('calendario/2024/01/');
    await page.getByRole('table').getByRole('link', { name: 'Monet on Ice' }).click();
    await page.waitForURL('**/appuntamenti-sportivi-internazionali/#monet-on-ice');
    expect(await page.locator('#monet-on-ice').textContent()).toContain('Monet on Ice');
  });
});

describe('a screen reader', () => {
  test('hears the month as a table with a name, whole weekdays, and the days of every bar', async () => {
    const page = await tab();
    await page.goto('calendario/2024/02/');
    const table = page.getByRole('table', {
      name: 'Gli eventi di febbraio 2024, una settimana per riga',
    });
    expect(await table.getByRole('columnheader').count()).toBe(7);
    const snapshot = await table.ariaSnapshot();
    expect(snapshot).toContain('columnheader "lunedì"');
    expect(snapshot).toContain('cell "14 Convegno Diaspora & Cooperazione"');
    expect(snapshot).toContain('cell "7 In cibo civitas inizio"');
    expect(snapshot).toContain(
      'link "Ciak, Europa, si vota! (continua dal 16 gennaio al 17 marzo 2024)"',
    );
    expect(snapshot).toContain(
      'link "Capodanno cinese sotto la Mole (dal 10 all’11 febbraio 2024)"',
    );
  });

  test('does not hear the small months of a year, but how much each has', async () => {
    const page = await tab();
    await page.goto('calendario/2024/');
    const snapshot = await page.getByRole('main').ariaSnapshot();
    expect(snapshot).toMatch(/heading "Gennaio" \[level=2\][\s\S]*paragraph: 15 eventi/);
    expect(snapshot).not.toMatch(/\b28 29 30\b/);
  });
});

describe('at a width of 320 px', () => {
  const viewport = { width: 320, height: 800 };

  test.each(['', '2024/', '2024/01/', '2024/02/', '2024/05/', '2020/', '2020/11/'])(
    'calendario/%s does not scroll sideways',
    async (address) => {
      const page = await tab({ viewport });
      await page.goto(`calendario/${address}`);
      expect(await sidewaysScroll(page)).toBe(0);
    },
  );

  test('a day says how many events it has, and leads to them in the agenda', async () => {
    const page = await tab({ viewport });
    await page.goto('calendario/2024/01/');
    const table = page.getByRole('table');
    expect(await table.getByRole('link', { name: 'Monet on Ice' }).count()).toBe(0);
    await table.getByRole('link', { name: '1 evento di venerdì 12' }).click();
    const group = page.locator('#giorno-12');
    await group.getByRole('link', { name: 'Monet on Ice' }).waitFor();
    expect(await group.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
      viewport.height,
    );
  });
});

describe('what is over, on and to come', () => {
  test('is said from the day that the reader reads', async () => {
    const page = await tab({}, '2024-01-25T10:00:00Z');
    await page.goto('calendario/2024/01/');
    expect(await marks(page)).toMatchObject({
      'Missione a Praia': 'concluso',
      'Ciak, Europa, si vota!': 'in corso',
      'TIPS4PED Kick off meeting a Genova': 'in corso',
      'Missione in Marocco': 'in programma',
      'Corpo Europeo di Solidarietà': '',
    });
    const today = page.locator('[aria-current=date]');
    expect((await today.textContent())?.replace(/\s+/g, ' ')).toBe('25 oggi');
  });

  test.each([320, 1440])('is accessible at %i px while some of it is on', async (width) => {
    const page = await tab({ viewport: { width, height: 900 } }, '2024-01-25T10:00:00Z');
    await page.goto('calendario/2024/01/');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
  });

  test('is said of open intervals and of months only where it is certain', async () => {
    const page = await tab({}, '2024-02-20T10:00:00Z');
    await page.goto('calendario/2024/02/');
    expect(await marks(page)).toMatchObject({
      'In cibo civitas': '',
      'Corpo Europeo di Solidarietà': '',
    });
    await page.goto('calendario/2024/05/');
    expect(Object.values(await marks(page))).toEqual(['']);
  });

  test('is right on a site that was not built again for years', async () => {
    const page = await tab({}, '2031-03-01T10:00:00Z');
    await page.goto('calendario/2024/02/');
    const { 'In cibo civitas': open, ...others } = await marks(page);
    expect(open).toBe('');
    expect(new Set(Object.values(others))).toEqual(new Set(['concluso']));
    expect(await page.locator('[aria-current=date]').count()).toBe(0);
  });

  test.each(['Europe/Rome', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'follows the day of Italy for a reader in %s',
    async (timezoneId) => {
      const page = await tab({ timezoneId }, '2024-01-31T23:30:00Z');
      await page.goto('calendario/2024/01/');
      expect(await page.locator('[aria-current=date]').count()).toBe(0);
      await page.goto('calendario/2024/02/');
      expect(await page.locator('[aria-current=date] time').getAttribute('datetime')).toBe(
        '2024-02-01',
      );
    },
  );

  test('is not said without JavaScript, and nothing else is missing', async () => {
    const plain = await tab({ javaScriptEnabled: false });
    await plain.goto('calendario/2024/01/');
    const scripted = await tab();
    await scripted.goto('calendario/2024/01/');
    expect(await plain.locator('.moment, [aria-current=date]').count()).toBe(0);
    expect(await scripted.locator('.moment').count()).toBeGreaterThan(0);
    const links = (page: Page) => page.getByRole('main').getByRole('link').allInnerTexts();
    expect(await links(plain)).toEqual(await links(scripted));
  });
});

describe('on an archive of 100 issues', () => {
  test('the next month leads from the first to the last, through all of them', async () => {
    const months = calendarOf(await generatedArchive()).flatMap((year) => year.months);
    const addresses = months.map(({ month }) => calendarUrl(month));
    const { request } = (await generated.open()).page;
    const visited: string[] = [];
    let address: string | undefined = addresses[0];
    while (address !== undefined) {
      visited.push(address);
      const html: string = await (await request.get(new URL(address, generated.url).href)).text();
      address = /<a href="([^"]+)" rel="next">/.exec(html)?.[1];
    }
    expect(visited).toEqual(addresses);
  });

  test('the fullest month shows every event on its days and stays within 320 px', async () => {
    const archive = await generatedArchive();
    const months = calendarOf(archive).flatMap((year) => year.months);
    const fullest = months.reduce((best, one) =>
      one.stays.length > best.stays.length ? one : best,
    );
    const { page } = await generated.open({ viewport: { width: 320, height: 800 } });
    await page.goto(calendarUrl(fullest.month).slice(1));
    expect(await sidewaysScroll(page)).toBe(0);
    const inAgenda = await page
      .locator('.agenda-day')
      .evaluateAll((groups) =>
        groups.flatMap((group) =>
          [...group.querySelectorAll('.agenda-entry-title a')].map(
            (link) => `${group.id} ${new URL(link.href).pathname}`,
          ),
        ),
      );
    const expected = fullest.stays.map(({ first, item }) => {
      const day = first < fullest.month ? 'da-prima' : `giorno-${Number(first.slice(8))}`;
      return `${day} ${item.event.url}`;
    });
    expect(inAgenda.sort()).toEqual(expected.sort());
    const columns = await page
      .locator('.calendar tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th, td')].reduce((sum, { colSpan }) => sum + colSpan, 0),
        ),
      );
    expect(new Set(columns)).toEqual(new Set([7]));
  });
});

/** Presses Tab until the link with this name has the focus. */
async function tabToLink(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate<string>('document.activeElement?.textContent?.trim() ?? ""');
    if (text === name || text.startsWith(`${name} (`)) return;
  }
  throw new Error(`the Tab key does not reach «${name}»`);
}
