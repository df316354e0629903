import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadArchive } from '../../src/content/load.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';
import { generateContent } from './generator.ts';
import { loadWords, queriesOf } from './words.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'words-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Pages and vocabularies of two issues with issues of these events. */
async function sourceWith(name: string, ...events: readonly string[]): Promise<string> {
  const source = join(folder, name);
  for (const part of ['site.yaml', 'vocabulary', 'pages']) {
    await cp(join(TWO_ISSUES, part), join(source, part), { recursive: true });
  }
  for (const [index, list] of events.entries()) {
    await mkdir(join(source, 'issues/2024'), { recursive: true });
    const text = `---\ntitle: Notizie\nperiod: maggio 2024\n${list}---\n`;
    await writeFile(join(source, 'issues/2024', `numero-${index}.md`), text);
  }
  return source;
}

test.each([
  ['no issue', () => sourceWith('none')],
  ['issues without events', () => sourceWith('no-events', '', 'events: []\n')],
  ['events without text', () => sourceWith('no-text', 'events:\n  - title: Mostra\n')],
])('a source with %s is enough to generate an archive of', async (name, source) => {
  const content = join(folder, `${name} generated`);
  await generateContent(content, 2, await source());
  const { value } = await loadArchive({ contentDir: content, drafts: false, warnings: false });
  expect(value?.events.length).toBe(60);
});

test('a source whose vocabularies are empty is enough too', async () => {
  const source = await sourceWith('no-terms', 'events:\n  - title: Mostra\n');
  for (const file of ['places', 'networks', 'projects', 'topics']) {
    await writeFile(join(source, 'vocabulary', `${file}.yaml`), 'terms: []\n');
  }
  const content = join(folder, 'no-terms-generated');
  await generateContent(content, 2, source);
  const { value } = await loadArchive({ contentDir: content, drafts: false, warnings: false });
  expect(value?.events.length).toBe(60);
});

test('searches are ten, in the words of the source, always the same', async () => {
  const words = await loadWords(TWO_ISSUES);
  const queries = queriesOf(words);
  const texts = [...words.names, ...words.sentences].join('\n');
  expect(queries.length).toBe(10);
  expect(queries.filter((query) => !texts.includes(query.replace(/[«»]/g, '')))).toEqual([]);
  expect(queriesOf(await loadWords(TWO_ISSUES))).toEqual(queries);
});

test('searches are fewer where the words are few', () => {
  const few = { sentences: ['Qui.'], names: ['Aosta'], places: ['Aosta'], ids: {} };
  expect(queriesOf(few)).toEqual(['Aosta']);
});
