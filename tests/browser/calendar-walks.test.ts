/** The fullest month of the calendar on both sites: reached by keyboard, and what it says of a day in its middle. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { stayEnds } from '../../src/dates/stay-ends.ts';
import type { Archive } from '../../src/model/archive.ts';
import { calendarOf, type ItemStay } from '../../src/model/calendar.ts';
import { calendarUrl } from '../../src/model/urls.ts';
import { browseSite } from '../support/browse-site.ts';
import { tabTo } from '../support/tab.ts';
import { fullestMonth } from './archive-choice.ts';
import { SITES } from './two-sites.ts';

describe.each(SITES)('in $of', ({ folder, load }) => {
  const { open } = browseSite(folder);
  let archive: Archive;
  let month: string;
  beforeAll(async () => {
    archive = await load();
    ({ month } = fullestMonth(archive));
  });

  test('the keyboard alone leads from the home page to a month and to an event of it', async () => {
    const { page } = await open();
    await page.goto('');
    let href = '';
    const follow = async (selector: string) => {
      await tabTo(page, selector);
      href = (await page.locator(':focus').getAttribute('href')) ?? '';
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    };
    await follow('a[href="/calendario/"]');
    await follow('main a[href^="/calendario/2"]');
    await follow(`main a[href^="${href}"]:not([href="${href}"])`);
    await follow('main table a');
    const title = archive.events.find(({ url }) => url === href.replace(/#.*/, ''))?.title;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  });

  test.each(['10', '20'])(
    'on day %s of the month each of its events is told to be over, on or to come',
    async (day) => {
      const today = `${month}-${day}`;
      const now = `${today}T11:00`;
      const { page, problems } = await open();
      await page.clock.setFixedTime(new Date(`${today}T10:00:00Z`));
      await page.goto(calendarUrl(month).slice(1));
      const stays = calendarOf(archive)
        .flatMap(({ months }) => months)
        .find((one) => one.month === month)?.stays;
      const expected = (stays ?? []).map((stay) => `${stay.item.event.url} ${markOf(stay, now)}`);
      const told = await marks(page);
      expect(told.sort()).toEqual(expected.sort());
      expect(new Set(told.map((one) => one.replace(/^\S+ /, ''))).size).toBeGreaterThan(1);
      const current = page.locator('[aria-current=date] time');
      expect(await current.getAttribute('datetime')).toBe(today);
      expect(problems).toEqual([]);
    },
  );

  test('without JavaScript nothing is said of today, and no event is missing', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(calendarUrl(month).slice(1));
    expect(await page.locator('.moment, [aria-current=date]').count()).toBe(0);
    const { page: scripted } = await open();
    await scripted.goto(calendarUrl(month).slice(1));
    expect(await scripted.locator('.moment').count()).toBeGreaterThan(0);
    const links = (of: Page) => of.getByRole('main').getByRole('link').allInnerTexts();
    expect(await links(page)).toEqual(await links(scripted));
  });
});

/** What an hour says of a stay; nothing of what will not happen, and of an end that nobody knows. */
function markOf({ known, item, ...stay }: ItemStay, now: string): string {
  if (item.event.status) return '';
  const { first = '', last = '~' } = stayEnds({ known, ...stay }, item.date.times);
  if (now.slice(0, first.length) < first) return 'in programma';
  if (now > last.padEnd(now.length, '~')) return 'concluso';
  if (known !== 'both') return '';
  const hasHours = first.includes('T') && last.includes('T');
  return stay.first === stay.last && !hasHours ? 'oggi' : 'in corso';
}

/** The address of every event on the days of the month, with what the page says of it. */
function marks(page: Page): Promise<string[]> {
  return page
    .locator('.agenda-day .agenda-entry')
    .evaluateAll((entries) =>
      entries.map(
        (entry) =>
          `${entry.querySelector('a')?.pathname} ${entry.querySelector('.moment')?.textContent ?? ''}`,
      ),
    );
}
