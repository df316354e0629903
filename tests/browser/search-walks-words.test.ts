/** Words as readers write them, on both sites: other names, elisions, accents, slips of the pen. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { fold } from '../../src/text/fold.ts';
import { browseSite } from '../support/browse-site.ts';
import { expectedEvents } from './search-expectation.ts';
import { addresses, answered, counts, numberFound, statusOf } from './search-walk.ts';
import { SITES } from './two-sites.ts';

describe.each(SITES)('in $of', ({ folder, load }) => {
  const site = browseSite(folder);
  let archive: Archive;
  let page: Page;
  beforeAll(async () => {
    archive = await load();
    ({ page } = await site.openLasting());
  });

  test.each([
    ['trialsnet', ['TRIALSNET', 'TrialsNet', 'trialsnet']],
    ['pra-to', ['PRA.TO.', 'PRA.TO', 'prato']],
    ['de-a-re', ['DE.a.RE', 'DE.a.RE.', 'deare', 'DeaRe']],
  ])(
    'the project %s is found whole by each of its names %j, and by each the same',
    async (id, names) => {
      const answers: Answer[] = [];
      for (const name of names) answers.push(await answerTo(page, name));
      expect(answers).toEqual(names.map(() => answers[0]));
      const ofProject = expectedEvents(archive, `progetto=${id}`);
      expect(ofProject.length).toBeGreaterThan(0);
      const chosen = await answerTo(page, names[0] ?? '', `progetto=${id}`);
      expect(chosen.number).toBe(ofProject.length);
    },
  );

  test.each([
    [['Europa', 'europa', 'l’Europa', "l'Europa", 'L’EUROPA', 'dell’Europa']],
    [['città', 'citta', 'Città', 'CITTÀ', 'citta’']],
  ])('an elision, an accent and capitals make no difference: %j', async (spellings) => {
    const answers: Answer[] = [];
    for (const spelling of spellings) answers.push(await answerTo(page, spelling));
    expect(answers).toEqual(spellings.map(() => answers[0]));
    const [word = ''] = spellings.map(fold);
    const having = archive.events.filter(({ title, text }) =>
      fold(`${title} ${text}`)
        .split(/[^\p{L}\p{N}]+/u)
        .includes(word),
    );
    expect(having.length).toBeGreaterThan(0);
    expect(answers[0]?.number).toBeGreaterThanOrEqual(having.length);
  });

  test.each([
    ['gemelagio', 'gemellaggio'],
    ['Praja', 'Praia'],
  ])('for «%s» the page offers «%s», which finds what was meant', async (slip, meant) => {
    const right = await answerTo(page, meant);
    await page.goto(`cerca/?q=${slip}`);
    await answered(page, `q=${slip}`);
    expect(await statusOf(page)).toContain(
      `Nessun evento trovato per «${slip}». Forse cercavi ${meant}?`,
    );
    await page.locator('#search-status').getByRole('button', { name: meant }).press('Enter');
    await answered(page, `q=${meant}`);
    expect(right.number).toBeGreaterThan(0);
    expect(await numberFound(page)).toBe(right.number);
  });

  test('the words found are marked on the page of the event, whose text stays the same', async () => {
    await page.goto('cerca/?q=cooperazione');
    await answered(page, 'q=cooperazione');
    await page.locator('#search-results a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('/cerca/'));
    const marks = page.locator('article.event mark');
    await marks.first().waitFor();
    const marked = (await marks.allTextContents()).map(fold);
    expect(marked.filter((word) => !word.startsWith('cooper'))).toEqual([]);
    const { page: plain } = await site.open({ javaScriptEnabled: false });
    await plain.goto(new URL(page.url()).pathname);
    expect(await plain.locator('mark').count()).toBe(0);
    const text = (of: Page) => of.locator('article.event').textContent();
    expect(await text(page)).toBe(await text(plain));
  });
});

/** What tells one set of results from another: its number, its first ten, and how many of it have what. */
interface Answer {
  readonly number: number;
  readonly oldest: readonly string[];
  readonly bars: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly projects: ReadonlyMap<string, number>;
}

/** The answer to words, and a filter beside them. */
async function answerTo(page: Page, q: string, filter = ''): Promise<Answer> {
  const search = `q=${encodeURIComponent(q)}${filter ? `&${filter}` : ''}&ordine=vecchi`;
  await page.goto(`cerca/?${search}`);
  await answered(page, search);
  return {
    number: await numberFound(page),
    oldest: await addresses(page),
    bars: await page.locator('#search-bars-table tbody tr').allTextContents(),
    places: await counts(page, 'luogo'),
    projects: await counts(page, 'progetto'),
  };
}
