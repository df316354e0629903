import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/model/term.ts';
import { browseSite } from '../support/browse-site.ts';
import { loadContent, onePageOfEachKind } from '../support/pages.ts';

const archive = await loadContent();
const phone = { viewport: { width: 320, height: 640 } };
const site = browseSite();

describe.each([
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])('a reader $how', ({ javaScriptEnabled }) => {
  const open = () => site.open({ javaScriptEnabled });

  test('opens the latest issue from the home page and reads all of it', async () => {
    const { page, problems } = await open();
    await page.goto('/');
    await page.getByRole('link', { name: 'Leggi il numero (29 eventi)' }).click();
    await arrived(page, '/2024/gennaio-febbraio/', 'Gennaio-Febbraio 2024');
    const events = page.locator('.issue-event');
    const read = [];
    for (const event of await events.all()) {
      expect(await event.locator('.prose').isVisible()).toBe(true);
      read.push(await event.getByRole('heading').textContent());
    }
    const issue = archive.issues.at(-1);
    expect(read).toEqual(issue?.events.map(({ title }) => title));
    for (const heading of ['Approfondimenti', 'Delegazioni ricevute', 'Coming Soon']) {
      expect(await page.getByRole('heading', { name: heading }).isVisible(), heading).toBe(true);
    }
    expect(problems).toEqual([]);
  });

  test('reads the editorial first, then the contents and the events, at any width', async () => {
    const { page } = await open();
    await page.goto('/2020/novembre/');
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const editorial = await page.locator('.issue-editorial').boundingBox();
      const contents = await page.locator('.contents').boundingBox();
      const events = await page.locator('.issue-text').boundingBox();
      if (!editorial || !contents || !events) throw new Error(`something is hidden at ${width}`);
      expect(editorial.height).toBeGreaterThan(100);
      expect(events.y).toBeGreaterThanOrEqual(editorial.y + editorial.height);
      const beside = contents.x >= editorial.x + editorial.width;
      expect(beside || contents.y >= editorial.y + editorial.height).toBe(true);
    }
  });

  test('goes back an issue, to an event, to EUROCITIES and to every other event of the network', async () => {
    const { page, problems } = await open();
    await page.goto('/2024/gennaio-febbraio/');
    await page.getByRole('link', { name: /^Numero precedente/ }).click();
    await arrived(page, '/2020/novembre/', 'Novembre 2020');
    const title = 'Reinventare le città: conferenza annuale della rete EUROCITIES';
    await page.locator('.issue-event').getByRole('link', { name: title }).click();
    await arrived(
      page,
      '/2020/novembre/reinventare-le-citta-conferenza-annuale-della-rete-eurocities/',
      title,
    );
    await page.getByRole('link', { name: 'EUROCITIES', exact: true }).click();
    await arrived(page, '/reti/eurocities/', 'EUROCITIES');
    expect(await listed(page)).toEqual(newestFirst(archive.vocabulary.network.get('eurocities')));
    await page.getByRole('link', { name: 'Field visit del progetto CONNECTION' }).click();
    await page.waitForURL('**/2020/novembre/field-visit-del-progetto-connection/');
    expect(problems).toEqual([]);
  });

  test('goes from an event of 2024 to the event of 2020 of the same network', async () => {
    const { page } = await open();
    await page.goto(
      '/2024/gennaio-febbraio/indagine-su-diritti-condizioni-di-lavoro-e-welfare-degli-artisti-nel-2024/',
    );
    await page.locator('.event-facts').getByRole('link', { name: 'BJCEM', exact: true }).click();
    await page.waitForURL('**/reti/bjcem/');
    expect(await listed(page)).toEqual(newestFirst(archive.vocabulary.network.get('bjcem')));
    expect(await page.locator('.timeline-title').allInnerTexts()).toEqual(['2024', '2020']);
    await page.getByRole('link', { name: 'BJCEM tra passato, presente e futuro' }).click();
    await arrived(
      page,
      '/2020/novembre/bjcem-tra-passato-presente-e-futuro/',
      'BJCEM tra passato, presente e futuro',
    );
  });

  test('finds both issues in the archive and all events of a year by month', async () => {
    const { page } = await open();
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Principale' })
      .getByRole('link', { name: 'Numeri' })
      .click();
    await arrived(page, '/archivio/', 'Tutti i numeri');
    expect(await page.locator('.issue-summary-title').allInnerTexts()).toEqual([
      'Gennaio-Febbraio',
      'Novembre',
    ]);
    await page.getByRole('link', { name: '2020', exact: true }).click();
    await arrived(page, '/2020/', '2020');
    const ofYear = archive.events.filter(({ issue }) => issue.year === 2020);
    expect((await listed(page)).sort()).toEqual(ofYear.map(({ title }) => title).sort());
    await page.getByRole('link', { name: /^Anno successivo/ }).click();
    await arrived(page, '/2024/', '2024');
  });
});

test('«Dopo» leads through an issue in the printed order, «Prima» back', async () => {
  const { page } = await site.open({ javaScriptEnabled: false });
  const printed = archive.issues[0]?.events.map(({ url }) => url) ?? [];
  const after = page.getByRole('link', { name: /^Dopo, nello stesso numero/ });
  const before = page.getByRole('link', { name: /^Prima, nello stesso numero/ });
  await page.goto(printed[0] ?? '');
  expect(await before.count()).toBe(0);
  for (const url of printed.slice(1)) {
    await after.click();
    await page.waitForURL(`**${url}`);
  }
  expect(await after.count()).toBe(0);
  await before.click();
  await page.waitForURL(`**${printed.at(-2)}`);
});

test('the contents of an issue lead to the event on the page; who wants can close them', async () => {
  const { page } = await site.open({ ...phone, javaScriptEnabled: false });
  await page.goto('/2024/gennaio-febbraio/');
  const contents = page.getByRole('navigation', { name: 'In questo numero' });
  const link = contents.getByRole('link', { name: /Missione a Praia$/ });
  await contents.locator('summary').press('Enter');
  expect(await link.isVisible()).toBe(false);
  await contents.locator('summary').press('Enter');
  await link.click();
  await page.waitForURL('**/#missione-a-praia');
  const { top, height } = await page.evaluate<{ top: number; height: number }>(`(() => {
    const { top } = document.querySelector('#missione-a-praia h3').getBoundingClientRect();
    return { top, height: innerHeight };
  })()`);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(height / 2);
});

test('without JavaScript the search leads to the complete archive', async () => {
  const { page } = await site.open({ javaScriptEnabled: false });
  await page.goto('/cerca/?q=drago');
  await page.getByRole('link', { name: 'l’archivio di tutti i numeri' }).click();
  await page.waitForURL('**/archivio/');
});

test('an address without a page says so and leads on', async () => {
  const { page } = await site.open({ javaScriptEnabled: false });
  const answer = await page.goto('/2019/gennaio/un-evento/');
  expect(answer?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Pagina non trovata');
  await page.getByRole('main').getByRole('link', { name: 'tutti i numeri' }).click();
  await arrived(page, '/archivio/', 'Tutti i numeri');
});

test('no page is wider than a screen of 320 pixels, and its navigation is there', async () => {
  const { page } = await site.open(phone);
  const longest = (words: string) =>
    Math.max(...words.split(/[\s/-]+/u).map(({ length }) => length));
  const widest = (texts: readonly { url: string; words: string }[]) =>
    texts.toSorted((a, b) => longest(b.words) - longest(a.words))[0]?.url ?? '';
  const addresses = [
    ...onePageOfEachKind(archive).map(([, address]) => address),
    ...archive.issues.map(({ url }) => url),
    widest(archive.events.map(({ url, title }) => ({ url, words: title }))),
    widest(archive.events.map(({ url, text }) => ({ url, words: text }))),
    ...['progetti', 'reti'].map((folder) => `/${folder}/`),
  ];
  for (const address of new Set(addresses)) {
    await page.goto(address);
    const { width, screen } = await page.evaluate<{ width: number; screen: number }>(
      '({ width: document.documentElement.scrollWidth, screen: innerWidth })',
    );
    expect(screen).toBe(320);
    expect(width, address).toBeLessThanOrEqual(screen);
    const links = page.getByRole('navigation', { name: 'Principale' }).getByRole('link');
    for (const link of await links.all()) expect(await link.isVisible(), address).toBe(true);
  }
});

test('a whole visit asks no other host, leaves no cookie and stores nothing', async () => {
  const { page, problems, hosts } = await site.open();
  for (const [, address] of onePageOfEachKind(archive)) {
    await page.goto(address);
  }
  await page.goto('/cerca/?q=drago');
  await page.locator('#search-results > li').first().waitFor();
  expect([...hosts]).toEqual([new URL(site.url).host]);
  expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  expect(problems).toEqual([]);
});

describe('by keyboard', () => {
  test.each([
    [1, 'Vai al contenuto', 'main'],
    [2, 'Vai alla navigazione', 'nav[aria-label=Principale]'],
    [3, 'Vai al piè di pagina', 'footer.it-footer'],
  ])(
    'link %i at the top, «%s», shows itself and moves the focus there',
    async (nth, label, place) => {
      const { page } = await site.open({ javaScriptEnabled: false });
      await page.goto('/2024/gennaio-febbraio/missione-a-praia/');
      for (let pressed = 0; pressed < nth; pressed++) await page.keyboard.press('Tab');
      const link = page.locator(':focus');
      expect(await link.textContent()).toBe(label);
      const box = await link.boundingBox();
      expect(box?.width).toBeGreaterThan(50);
      expect(box?.height).toBeGreaterThan(15);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.locator(`${place} :focus`).count()).toBe(1);
    },
  );
});

/** Waits until the page at an address is there under its first heading. */
async function arrived(page: Page, address: string, heading: string): Promise<void> {
  await page.waitForURL(`**${address}`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
}

/** The titles of the events that a list shows. */
function listed(page: Page): Promise<string[]> {
  return page.locator('main .event-row-title a').allInnerTexts();
}

function newestFirst(term: Term | undefined): string[] {
  const events = term ? archive.eventsOf(term) : [];
  return events.map(({ title }) => title).reverse();
}
