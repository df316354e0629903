import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserScript } from '../../src/site/pagefind.ts';

it('the script of Pagefind for browsers makes an index that can be searched', async () => {
  expect(await browserScript()).toMatch(/export ?\{[^}]*createInstance/);
});

describe('when the process of Pagefind ends without an answer', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
    await writeFile(join(folder, 'ends'), '#!/bin/sh\nhead -c 10 >/dev/null\nexit 1\n');
    await chmod(join(folder, 'ends'), 0o755);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    [
      'an index',
      `import('./src/site/search-index.ts').then((m) => m.indexSearch({ siteDir: 'FOLDER' }))`,
    ],
    [
      'the scripts of the pages',
      `import('./src/site/bundle.ts').then((m) => m.bundle({ outputDir: 'FOLDER', root: '/', templatesDir: 'templates' }))`,
    ],
  ])('%s is not waited for', async (_, work) => {
    const script = `${work.replace('FOLDER', folder)}.catch(({ message }) => console.log(message));`;
    const ends = join(folder, 'ends');
    const env = { ...process.env, PAGEFIND_BINARY_PATH: ends, PAGEFIND_EXTENDED_BINARY_PATH: ends };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--eval', script],
      { env, timeout: 60_000 },
    );
    expect(stdout.trim()).toBe('Pagefind stopped without an answer');
  });
});
