/**
 * Pagefind reads the printed pages and writes what the search page fetches. Without any `data-pagefind-body` Pagefind 1.6
 * would index every page, so the root selector asks for that mark.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { INDEX_FILES, INDEX_HASH } from '../text/pagefind-file.ts';
import { answered, withIndex } from './pagefind.ts';
import { repackIndex } from './repack-index.ts';

/**
 * What a search needs of Pagefind's output: neither its interfaces, nor its worker, nor a language besides Italian. Our own
 * search has `pagefind.js` in its worker; the file is there for whoever searches the archive from elsewhere.
 */
const NEEDED =
  /^(?:fragment|index|pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.it\.pagefind)$/;

/**
 * Above this number of records Pagefind puts several texts into one file: then each result costs a reader more bytes, but
 * a folder of 30,000 files would be slow to publish.
 */
const MOST_FRAGMENTS = 10_000;

const SETTINGS = {
  forceLanguage: 'it',
  rootSelector: '[data-pagefind-body]',
  maxFragments: MOST_FRAGMENTS,
};

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
  await mkdir(bundleDir, { recursive: true });
  await withIndex(SETTINGS, async (index) => {
    const { page_count } = await answered(index.addDirectory({ path: siteDir }));
    if (page_count === 0) throw new Error(`Pagefind found no pages in ${siteDir}`);
    await answered(index.writeFiles({ outputPath: bundleDir }));
  });
  for (const name of await readdir(bundleDir)) {
    if (!NEEDED.test(name)) await rm(join(bundleDir, name), { recursive: true });
  }
  return { records: await completeEntry(bundleDir) };
}

/** The file that the browser asks for first, as Pagefind wrote it. */
interface Entry {
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly page_count: number }>
  >;
}

/**
 * Adds to the entry where the order is and which words are in which file, so that the browser can ask for them early; tells
 * the number of records.
 */
async function completeEntry(bundleDir: string): Promise<number> {
  const file = join(bundleDir, INDEX_FILES.entry);
  const entry = JSON.parse(await readFile(file, 'utf8')) as Entry;
  const { it } = entry.languages;
  if (it === undefined) return 0;
  const repacked = await repackIndex(bundleDir, it.hash);
  const languages = { it: { ...it, hash: INDEX_HASH } };
  await writeFile(file, JSON.stringify({ ...entry, languages, ...repacked }));
  return it.page_count;
}
