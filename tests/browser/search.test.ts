import { describe, expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { allTitles, announced, result, titles, type } from './search-walk.ts';

const EUROCITIES = 'Reinventare le città: conferenza annuale della rete EUROCITIES';
const MOLOC = 'Incontro dei partner del progetto MOLOC';
const DRAGON = 'Capodanno cinese sotto la Mole';

const { open } = browseSite();

test.each([
  ['q=drago+volontariato', 'Solo «drago»'],
  ['q=xyzzy+drago', 'Solo «drago»'],
  ['anno=2020&luogo=praia&rete=eurocities&argomento=lavoro', 'Solo il filtro Luogo: Praia'],
])('where %s finds nothing, «%s» is a step that finds something', async (search, step) => {
  const { page, problems } = await open();
  await page.goto(`cerca/?${search}`);
  const button = page.locator('#search-advice').getByRole('button', { name: step });
  await button.click();
  await page.locator('#search-results > li').first().waitFor();
  expect(problems).toEqual([]);
});

test('a date in words in the address is read, and one that is none is told', async () => {
  const { page } = await open();
  await page.goto('cerca/?dal=gennaio+2024&al=2024-13');
  const status = page.getByRole('status');
  await status.getByText('periodo: da gennaio 2024').waitFor();
  await status.getByText('«2024-13» non è una data, e non conta.').waitFor();
  expect(await page.locator('#search-dal').inputValue()).toBe('gennaio 2024');
});

test('a reader copies the link of a search, which opens the same search', async () => {
  const { page, problems } = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('cerca/?luogo=praia&ordine=vecchi');
  await page.locator('#search-results > li').first().waitFor();
  await page.getByRole('button', { name: 'Copia il collegamento' }).click();
  await page.getByRole('status').getByText('Collegamento copiato.').waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(page.url());
  expect(page.url()).toContain('cerca/?luogo=praia&ordine=vecchi');
  expect(problems).toEqual([]);
});

describe('a reader finds', () => {
  test.each([
    ['Shenyang', 'Un viaggio virtuale alla scoperta di Shenyang', 'Novembre 2020', 'Shenyang'],
    ['gemellaggio', 'Scambi musicali tra Torino e Glasgow', '24 gennaio 2024', 'gemellaggio'],
    ['citta', EUROCITIES, '5 novembre 2020', 'città'],
    ['citta', 'Incontro "Città più accessibili e connesse" a Roma', '26 gennaio 2024', 'Città'],
    ['Europa', "L'Europa in Piemonte", '13 novembre 2020', 'Europa'],
    ['Europa', 'BJCEM tra passato, presente e futuro', '19 novembre 2020', 'Europa'],
    ["l'Europa", 'Ciak, Europa, si vota!', '17 marzo 2024', 'Europa'],
    ['AICS', 'In cibo civitas', '7 febbraio 2024', 'AICS'],
    ['AICS', 'Progetto Reti al lavoro: Webinar tra Torino e Louga', '17 gennaio 2024', 'AICS'],
    [
      'volontariato',
      'Giovani in partenza con il volontariato europeo',
      'Novembre 2020',
      'volontariato',
    ],
    ['volontariato', 'Corpo Europeo di Solidarietà', 'febbraio 2024', 'volontariato'],
    ['drago', DRAGON, '11 febbraio 2024', 'Drago'],
    ['moloc', MOLOC, '26 novembre 2020', 'MOLOC'],
    ['LUCI', 'Assemblea generale della rete LUCI', '9 novembre 2020', 'LUCI'],
  ])(
    'by «%s» the event «%s», with its date in words and the word marked',
    async (query, title, date, word) => {
      const { page, problems } = await open();
      await page.goto('cerca/');
      await type(page, query);
      await announced(page, query);
      await allTitles(page);
      const found = await result(page, title);
      expect(found.date).toContain(date);
      expect(found.issue).toMatch(/^(Novembre 2020|Gennaio-Febbraio 2024)$/i);
      expect(found.marked).toContain(word);
      expect(found.excerpt.split(/\s+/).length).toBeGreaterThan(15);
      expect(problems).toEqual([]);
    },
  );

  test('the event whose title says it before those that mention it', async () => {
    const { page } = await open();
    await page.goto('cerca/?q=Shenyang');
    await announced(page, 'Shenyang');
    expect((await titles(page))[0]).toBe('Un viaggio virtuale alla scoperta di Shenyang');
  });

  test('the events of Roma before those of Romania', async () => {
    const { page } = await open();
    await page.goto('cerca/?q=roma');
    await announced(page, 'roma');
    const found = await titles(page);
    expect(found[0]).toContain('Roma');
    expect(found.findIndex((title) => title.includes('Romania'))).toBeGreaterThan(0);
  });

  test('the same events with and without the accent, and with any apostrophe', async () => {
    const { page } = await open();
    const answers = [];
    for (const query of ['citta', 'città', 'Città', 'CITTA', 'la città']) {
      await page.goto(`cerca/?q=${encodeURIComponent(query)}`);
      await announced(page, query);
      answers.push(new Set(await allTitles(page)));
    }
    expect(answers[0]?.has(EUROCITIES)).toBe(true);
    expect(answers.slice(1, 4)).toEqual([answers[0], answers[0], answers[0]]);
    for (const query of ["dell'Europa", 'dell’Europa', 'Europa']) {
      await page.goto(`cerca/?q=${encodeURIComponent(query)}`);
      await announced(page, query);
      answers.push(new Set(await allTitles(page)));
    }
    expect(answers[5]).toEqual(answers[7]);
    expect(answers[6]).toEqual(answers[7]);
  });
});

test('a project by its name, with and without points, and no event that only has a word like it', async () => {
  const { page } = await open();
  for (const query of ['PRA.TO', 'PRA.TO.', 'prato']) {
    await page.goto(`cerca/?q=${encodeURIComponent(query)}`);
    expect(await announced(page, query)).toBe(`2 eventi trovati per «${query}».`);
    expect(await titles(page)).toEqual(['Convegno Diaspora & Cooperazione', 'Missione a Praia']);
    const marks = await page.locator('#search-results mark').allTextContents();
    expect(new Set(marks)).toEqual(new Set(['PRA.TO']));
  }
  await type(page, 'prati');
  await announced(page, 'prati');
  await type(page, 'pratic');
  expect(await announced(page, 'pratic')).toBe('2 eventi trovati per «pratic».');
});

test.each([
  ['gemellagg', 'gemellaggio'],
  ['gemellaggi', 'gemellaggio'],
  ['gemellate', 'gemellaggio'],
  ['conferenz', 'conferenza'],
  ['cittadin', 'cittadini'],
])('«%s» finds an event as one types, by «%s»', async (query, word) => {
  const { page } = await open();
  await page.goto(`cerca/?q=${query}`);
  await announced(page, query);
  await page.locator('#search-results mark', { hasText: word }).first().waitFor();
});

describe('the page says', () => {
  test('how many events it found, in a region that screen readers announce', async () => {
    const { page } = await open();
    await page.goto('cerca/?q=drago');
    expect(await announced(page, 'drago')).toBe('1 evento trovato per «drago».');
    await page.goto('cerca/?q=volontariato');
    expect(await announced(page, 'volontariato')).toBe('2 eventi trovati per «volontariato».');
    const status = page.getByRole('status');
    expect(await status.getAttribute('aria-live')).toBe('polite');
    expect(await status.textContent()).toContain('2 eventi trovati');
  });

  test.each(['xyzzy', 'dragone', 'gemellxyz', 'drago xyzzy', 'molocco', 'eurociclismo'])(
    '«%s» is nowhere, and where to look instead',
    async (nonsense) => {
      const { page, problems } = await open();
      await page.goto('cerca/');
      await type(page, nonsense);
      expect(await announced(page, nonsense)).toContain(`Nessun evento trovato per «${nonsense}».`);
      expect(await titles(page)).toEqual([]);
      const archive = page.locator('#search-status a');
      expect(await archive.textContent()).toBe('sfoglia l’archivio');
      expect(problems).toEqual([]);
      await archive.click();
      await page.waitForURL('**/archivio/');
    },
  );

  test('that the search cannot be loaded, and leads to the archive', async () => {
    const { page } = await open();
    await page.route('**/pagefind/wasm.it.pagefind', (route) => route.abort());
    await page.goto('cerca/?q=drago');
    await page.locator('#search-status', { hasText: 'non è disponibile' }).waitFor();
    await page.unroute('**/pagefind/wasm.it.pagefind');
    await page.locator('#search-status a').click();
    await page.waitForURL('**/archivio/');
  });
});

test('an answer that comes late never replaces a newer one', async () => {
  const { page } = await open();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let holds = true;
  await page.route('**/pagefind/fragment/**', async (route) => {
    if (holds) {
      holds = false;
      await held;
    }
    await route.continue();
  });
  await page.goto('cerca/');
  const late = page.waitForRequest('**/pagefind/fragment/**');
  // At once: the beginnings of a word that is typed are searched as well if the keys come slowly.
  const box = page.locator('#search-q');
  await box.fill('drago');
  const request = await late;
  await box.fill('moloc');
  await announced(page, 'moloc');
  expect(await titles(page)).toEqual([MOLOC]);
  await page.evaluate(`
    window.changes = [];
    new MutationObserver((changes) => window.changes.push(...changes.map(({ target }) => target.textContent)))
      .observe(document.getElementById('search-results'), { childList: true });`);
  release();
  await (await request.response())?.finished();
  await box.fill('shenyang');
  await announced(page, 'shenyang');
  const changes = await page.evaluate<string[]>('window.changes');
  expect(changes.filter((text) => text.includes(DRAGON))).toEqual([]);
  expect(changes.at(-1)).toContain('Shenyang');
});

test('long answers come ten at a time, and the keyboard stays where it was', async () => {
  const { page } = await open();
  await page.goto('cerca/?q=Torino');
  await announced(page, 'Torino');
  expect((await titles(page)).length).toBe(10);
  await page.locator('#search-more').press('Enter');
  await page.locator('#search-results > li').nth(10).waitFor();
  expect((await titles(page)).length).toBe(20);
  expect(await page.getByRole('status').textContent()).toMatch(
    /^Mostrati 20 di \d+ eventi trovati/,
  );
  const eleventh = page.locator('#search-results > li').nth(10).locator('[data-slot=title]:focus');
  await eleventh.waitFor();
});
