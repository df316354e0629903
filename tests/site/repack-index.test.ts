import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeList } from '../../src/site/index-list.ts';
import { repackIndex } from '../../src/site/repack-index.ts';
import { writeCbor } from '../../src/text/cbor.ts';
import { INDEX_FILES } from '../../src/text/pagefind-file.ts';
import { launchChromium } from '../support/chromium.ts';
import { generatedArchive, generatedSite } from '../support/generated-site.ts';
import { serveFolder } from '../support/static-server.ts';

interface Answer {
  readonly query: string;
  readonly found: readonly (readonly [id: string, score: number])[];
}

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'repack-index-'));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Asks Pagefind's own script in the browser; as text, for the test runner would rewrite the `import()` of a function. */
async function ask(site: string, queries: readonly string[]): Promise<Answer[]> {
  const server = await serveFolder(site);
  const page = await browser.newPage();
  try {
    await page.goto(`${server.url}pagefind/pagefind-entry.json`);
    return await page.evaluate<Answer[]>(`import('/pagefind/pagefind.js').then(async (pagefind) => {
      const answers = [];
      for (const query of ${JSON.stringify(queries)}) {
        const { results } = await pagefind.search(query);
        answers.push({ query, found: results.map(({ id, score }) => [id, score]) });
      }
      return answers;
    })`);
  } finally {
    await page.close();
    await server.close();
  }
}

function ids(answers: readonly Answer[]) {
  return answers.map(({ query, found }) => [query, found.map(([id]) => id).sort()]);
}

/** Scores are sums in any order, so that their last digits differ. */
function isRankedAs(found: Answer['found'], others: Answer['found'] = []): boolean {
  const scores = new Map(others);
  return (
    found.length === others.length &&
    found.every(([id, score]) => Math.abs(score / (scores.get(id) ?? 0) - 1) < 1e-4)
  );
}

describe('the repacked index of 100 generated issues', () => {
  let site: string;
  let plain: string;
  let words: readonly string[];

  beforeAll(async () => {
    site = await generatedSite();
    plain = join(folder, 'plain');
    const { index } = await createIndex({
      forceLanguage: 'it',
      rootSelector: '[data-pagefind-body]',
    });
    await index?.addDirectory({ path: site });
    await index?.writeFiles({ outputPath: join(plain, 'pagefind') });
    await index?.deleteIndex();
    const { events } = await generatedArchive();
    const texts = events.map(({ title, text }) => `${title} ${text}`).join(' ');
    words = [...new Set(texts.match(/[\p{L}\p{N}]+/gu))].sort();
  });

  test('finds for a word the records that the index of Pagefind finds', async () => {
    const queries = words.filter((_, at) => at % 5 === 0).map((word) => `"${word}"`);
    expect(queries.length).toBeGreaterThan(300);
    expect(ids(await ask(site, queries))).toEqual(ids(await ask(plain, queries)));
  });

  test('ranks long words as that one does, alone and together', async () => {
    const long = words.filter((word, at) => word.length > 6 && at % 11 === 0);
    const queries = long.flatMap((word, at) => [word, `${word} ${long[at + 1] ?? 'Torino'}`]);
    expect(queries.length).toBeGreaterThan(100);
    const [ours, plains] = [await ask(site, queries), await ask(plain, queries)];
    const differing = ours.filter(({ found }, at) => !isRankedAs(found, plains[at]?.found));
    expect(differing.map(({ query }) => query)).toEqual([]);
  });

  test('is of chunks less than half as large', async () => {
    const meanSize = async (bundle: string) => {
      const files = await readdir(join(bundle, 'pagefind/index'));
      const sizes = await Promise.all(
        files.map(async (file) => (await readFile(join(bundle, 'pagefind/index', file))).length),
      );
      return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    };
    expect(await meanSize(site)).toBeLessThan((await meanSize(plain)) / 2);
  });
});

describe('an index is refused', () => {
  test.each([
    ['that has no order', ['1.6.0', [], [], [], []], 'tells no order'],
    [
      'that has two orders',
      [
        '1.6.0',
        [],
        [],
        [],
        [
          ['a', []],
          ['b', []],
        ],
      ],
      'tells no order',
    ],
    ['without chunks', ['1.6.0', [], 0, [], [['data', []]]], 'tells no chunks'],
    [
      'with a chunk without a name',
      ['1.6.0', [], [['a', 'b']], [], [['data', []]]],
      'a chunk of the index is ["a","b"]',
    ],
  ])('%s', async (_, meta, message) => {
    await writeList(folder, INDEX_FILES.meta('it_test'), writeCbor(meta));
    await expect(repackIndex(folder, 'it_test')).rejects.toThrow(message);
  });
});
