import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadArchive } from '../../src/content/load.ts';
import type { Archive } from '../../src/model/archive.ts';
import { EVENTS_PER_ISSUE, generateContent } from './generator.ts';

const ISSUES = 24;

let folder: string;
let archive: Archive;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generator-'));
  await generateContent(join(folder, 'content'), ISSUES);
  const { value, diagnostics } = await loadArchive({
    contentDir: join(folder, 'content'),
    drafts: false,
    warnings: false,
  });
  if (!value) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  archive = value;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('has as many issues and events as asked for', () => {
  expect(archive.issues.length).toBe(ISSUES);
  expect(archive.events.length).toBe(ISSUES * EVENTS_PER_ISSUE);
});

test('is the same bytes for the same size', async () => {
  const again = join(folder, 'again');
  await generateContent(again, ISSUES);
  expect(await textsIn(again)).toEqual(await textsIn(join(folder, 'content')));
});

test.each([
  ['undated events', () => archive.events.filter(({ date }) => !date)],
  ['months', () => archive.events.filter(({ date }) => /^\d{4}-\d\d$/.test(date?.edtf ?? ''))],
  ['open starts', () => archive.events.filter(({ date }) => date?.edtf.startsWith('../'))],
  ['open ends', () => archive.events.filter(({ date }) => date?.edtf.endsWith('/..'))],
  ['sets', () => archive.events.filter(({ date }) => date?.edtf.startsWith('{'))],
  ['events that were cancelled', () => archive.events.filter(({ status }) => status)],
  ['titles in another language', () => archive.events.filter(({ lang }) => lang === 'en')],
  ['round-ups', () => archive.events.filter(({ parts }) => parts.length > 1)],
  ['issues of two months', () => archive.issues.filter(({ slug }) => slug === 'luglio-agosto')],
  ['visitors of a country', () => visits().filter(({ countries }) => countries.length > 0)],
  ['visitors of none', () => visits().filter(({ countries }) => countries.length === 0)],
  ['announcements with their event', () => announced().filter(({ eventUrl }) => eventUrl)],
  ['announcements of no day', () => announced().filter(({ date }) => !date)],
])('has %s', (_, some) => {
  expect(some().length).toBeGreaterThan(1);
});

function visits() {
  return archive.issues.flatMap(({ delegations }) => delegations?.received ?? []);
}

function announced() {
  return archive.issues.flatMap(({ upcoming }) => upcoming);
}

async function textsIn(content: string): Promise<Record<string, string>> {
  const files = (await readdir(content, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = files.map(
    async (file) => [file.slice(content.length), await readFile(file, 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}
