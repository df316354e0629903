import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readList } from '../../src/site/index-list.ts';
import { indexSearch } from '../../src/site/search-index.ts';
import { INDEX_FILES } from '../../src/text/pagefind-file.ts';
import { launchChromium } from '../support/chromium.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';

const EVENT = `<!doctype html><html lang="it"><head><title>Missione</title></head><body><nav>navigazione</nav>
<article data-pagefind-body data-words="Giovedì 5 novembre 2020" data-issue="Novembre 2020" data-also="lodz arte Danzica"
 data-day="2020-11-05" data-pagefind-meta="data[data-words], numero[data-issue], altro[data-also]" data-pagefind-sort="giorno[data-day]">
<h1 data-pagefind-meta="title" data-pagefind-ignore>Missione a Łódź</h1><span hidden data-pagefind-filter="luogo:Varsavia"></span>
<p>Visita alla città per l’arte delle reti dell'Europa.</p><p hidden>nascosta</p><p data-pagefind-ignore>ignorata</p></article></body></html>`;
const OTHER =
  '<!doctype html><html lang="it"><body><h1>Archivio</h1><p>La città, elenco</p></body></html>';

interface Answer {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

let site: string;
let server: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await writeSite({ 'evento/index.html': EVENT, 'archivio/index.html': OTHER });
  await indexSearch({ siteDir: site });
  server = await serveFolder(site, { pathPrefix: '/p/' });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`${server.url}archivio/`);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(site, { recursive: true, force: true });
});

async function writeSite(pages: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  return folder;
}

/** Asks Pagefind in the browser; as text, for the test runner would rewrite the `import()` of a function. */
function ask(query: string): Promise<Answer[]> {
  return page.evaluate<Answer[]>(`import('/p/pagefind/pagefind.js')
    .then((pagefind) => pagefind.search(${JSON.stringify(query)}))
    .then(({ results }) => Promise.all(results.map((result) => result.data())))`);
}

describe('Pagefind finds the event', () => {
  test.each([
    ['citta', 'a word without its accent'],
    ['città', 'a word with its accent'],
    ['Europa', "a word behind a straight apostrophe, dell'Europa"],
    ['arte', 'a word behind a curly apostrophe, by the additional words'],
    ['lodz', 'a name with a letter that Pagefind does not fold, by the additional words'],
    ['Danzica', 'another additional word'],
    ['Missione', 'a word of the title'],
    ['"Missione"', 'a word of the title as a phrase'],
    ['giovedì novembre', 'the words of the date'],
    ['lodz citta missione 2020', 'words of text, title, date and additional words together'],
  ])('by «%s»: %s', async (query) => {
    const answers = await ask(query);
    expect(answers.map(({ url }) => url)).toEqual(['/p/evento/']);
  });

  test.each(['ignorata', 'Varsavia', 'elenco', 'navigazione'])('but not by «%s»', async (query) => {
    expect(await ask(`"${query}"`)).toEqual([]);
  });

  test('with nothing in its text but the text; the attribute `hidden` hides nothing from Pagefind', async () => {
    const [answer] = await ask('citta');
    expect(answer?.content).toBe("Visita alla città per l’arte delle reti dell'Europa. nascosta.");
    expect(answer?.meta).toMatchObject({
      title: 'Missione a Łódź',
      data: 'Giovedì 5 novembre 2020',
      numero: 'Novembre 2020',
      altro: 'lodz arte Danzica',
    });
  });
});

describe('what is known of Pagefind 1.6 and guarded against in src/browser/search/find.ts', () => {
  test('a word that it does not know finds a shorter one, except as a phrase', async () => {
    expect((await ask('reticolato')).length).toBe(1);
    expect(await ask('"reticolato"')).toEqual([]);
  });

  test('a word without any match is passed over beside another', async () => {
    expect((await ask('citta xyzzy')).length).toBe(1);
  });
});

describe('the index', () => {
  test('is the same bytes for the same pages', async () => {
    const before = await hashes(join(site, 'pagefind'));
    const again = join(site, 'again');
    expect(await indexSearch({ siteDir: site, bundleDir: again })).toEqual({ records: 1 });
    expect(await hashes(again)).toEqual(before);
    await rm(again, { recursive: true });
  });

  test('holds what our page fetches, and none of the interfaces that Pagefind brings', async () => {
    const names = await readdir(join(site, 'pagefind'));
    expect(names.map((name) => name.replace(/it_[0-9a-f]+/, 'it_HASH')).sort()).toEqual([
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind.it.pf_meta',
      'pagefind.it_HASH.pf_order',
      'pagefind.js',
      'wasm.it.pagefind',
    ]);
  });

  test('tells in its entry which file has which words', async () => {
    const folder = join(site, 'pagefind');
    const { chunks, order, languages } = JSON.parse(
      await readFile(join(folder, 'pagefind-entry.json'), 'utf8'),
    );
    const files = await readdir(join(folder, 'index'));
    expect(chunks.map(([, name]: [string, string]) => `${name}.pf_index`)).toEqual(files);
    const meta = await readList(folder, INDEX_FILES.meta(languages.it.hash));
    const [[from, name]] = chunks;
    expect(meta[2]).toEqual([[from, expect.any(String), name]]);
    expect(meta[4]).toEqual([[order, []]]);
  });

  test('keeps the order of its records in a file of its own, which the entry names', async () => {
    const folder = join(site, 'pagefind');
    const { order } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'));
    expect(await readList(folder, INDEX_FILES.order(order))).toEqual([0]);
  });

  test('of a site without events has no records, instead of every page', async () => {
    const empty = await writeSite({ 'index.html': OTHER });
    onTestFinished(() => rm(empty, { recursive: true }));
    expect(await indexSearch({ siteDir: empty })).toEqual({ records: 0 });
  });

  test('drops what an earlier run left', async () => {
    const folder = await writeSite({
      'index.html': EVENT,
      'pagefind/fragment/old.pf_fragment': '',
    });
    onTestFinished(() => rm(folder, { recursive: true }));
    await indexSearch({ siteDir: folder });
    expect(await readdir(join(folder, 'pagefind/fragment'))).not.toContain('old.pf_fragment');
  });

  test('is refused for a folder without pages', async () => {
    const folder = await writeSite({});
    onTestFinished(() => rm(folder, { recursive: true }));
    await expect(indexSearch({ siteDir: folder })).rejects.toThrow(`no pages in ${folder}`);
  });

  test('can be written for two sites at a time', async () => {
    const other = await writeSite({ 'a/index.html': EVENT, 'b/index.html': EVENT });
    onTestFinished(() => rm(other, { recursive: true }));
    const bundleDir = join(other, 'first');
    expect(
      await Promise.all([
        indexSearch({ siteDir: site, bundleDir }),
        indexSearch({ siteDir: other, bundleDir: join(other, 'second') }),
      ]),
    ).toEqual([{ records: 1 }, { records: 2 }]);
  });
});

async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async (file) => {
    const path = join(file.parentPath, file.name);
    const hash = createHash('sha256').update(await readFile(path));
    return [path.slice(folder.length), hash.digest('hex')] as const;
  });
  return Object.fromEntries((await Promise.all(pairs)).sort(([a], [b]) => a.localeCompare(b)));
}
