/**
 * Pagefind reads the printed pages and writes what the search page fetches. Two habits of Pagefind 1.6 decide the options:
 * without any `data-pagefind-body` it would index every page, so the root selector asks for that mark; and when its
 * process crashes, its promises stay open for ever, so we wait for an answer or for the end of all work.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { repackIndex } from './repack-index.ts';

/** What our own search needs of Pagefind's output: neither its interfaces, nor its worker, nor a language besides Italian. */
const NEEDED =
  /^(?:fragment|index|pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.it\.pagefind)$/;

/**
 * Above this number of records Pagefind puts several texts into one file: then each result costs a reader more bytes, but
 * a folder of 30,000 files would be slow to publish.
 */
const MOST_FRAGMENTS = 10_000;

let running = 0;

/**
 * Indexes the event pages of a built site for the search in the reader's browser; the same pages give the same bytes.
 * @throws if Pagefind reports an error or stops
 */
export async function indexSearch(options: {
  readonly siteDir: string;
  /** Where the index goes; by default `pagefind` in the site's folder. */
  readonly bundleDir?: string;
}): Promise<{ records: number }> {
  const siteDir = resolve(options.siteDir);
  const bundleDir = resolve(options.bundleDir ?? join(siteDir, 'pagefind'));
  await rm(bundleDir, { recursive: true, force: true });
  running++;
  try {
    const created = await answered(
      createIndex({
        forceLanguage: 'it',
        rootSelector: '[data-pagefind-body]',
        maxFragments: MOST_FRAGMENTS,
      }),
    );
    const { index } = created;
    if (index === undefined) throw new Error('Pagefind gave no index');
    return await writeIndex(index, siteDir, bundleDir);
  } finally {
    running--;
    if (running === 0) await close();
  }
}

async function writeIndex(
  index: PagefindIndex,
  siteDir: string,
  bundleDir: string,
): Promise<{ records: number }> {
  const { page_count } = await answered(index.addDirectory({ path: siteDir }));
  if (page_count === 0) throw new Error(`Pagefind found no pages in ${siteDir}`);
  await mkdir(bundleDir, { recursive: true });
  await answered(index.writeFiles({ outputPath: bundleDir }));
  await answered(index.deleteIndex().then(() => ({ errors: [] })));
  for (const name of await readdir(bundleDir)) {
    if (!NEEDED.test(name)) await rm(join(bundleDir, name), { recursive: true });
  }
  await minify(join(bundleDir, 'pagefind.js'));
  return { records: await completeEntry(bundleDir) };
}

/** Shortens a script; a fifth of Pagefind's own is spaces and long names. */
async function minify(file: string): Promise<void> {
  const { code } = await transform(await readFile(file, 'utf8'), { minify: true });
  await writeFile(file, code);
}

/** The file that the browser asks for first, as Pagefind wrote it. */
interface Entry {
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly page_count: number }>
  >;
}

/**
 * Adds to the entry which words are in which file, so that the browser can ask for that file together with all others;
 * tells the number of records.
 */
async function completeEntry(bundleDir: string): Promise<number> {
  const file = join(bundleDir, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(file, 'utf8')) as Entry;
  const { it } = entry.languages;
  if (it === undefined) return 0;
  const { hash, chunks } = await repackIndex(bundleDir, it.hash);
  await writeFile(file, JSON.stringify({ ...entry, languages: { it: { ...it, hash } }, chunks }));
  return it.page_count;
}

/** Waits for Pagefind's answer and throws its errors; throws as well if nothing is left that could answer. */
async function answered<T extends { readonly errors: readonly string[] }>(
  answer: Promise<T>,
): Promise<T> {
  let onIdle = () => {};
  const stopped = new Promise<never>((_, reject) => {
    onIdle = () => reject(new Error('Pagefind stopped without an answer'));
    process.once('beforeExit', onIdle);
  });
  try {
    const response = await Promise.race([answer, stopped]);
    if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
    return response;
  } finally {
    process.off('beforeExit', onIdle);
  }
}
