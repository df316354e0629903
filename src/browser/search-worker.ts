/**
 * Pagefind at work, beside the page: its name is the address of Pagefind's folder. The files of the index come together
 * instead of one after another: those that the page fetched ahead; then Pagefind's script, the index, whose name the
 * entry has told, and with it the part that most likely has the words.
 */
import { INDEX_FILES, type IndexChunk } from '../text/pagefind-file.ts';
import { chunksBeyond, chunksFor } from './search/chunks.ts';
import { IndexContents } from './search/index-contents.ts';
import { IndexFiles } from './search/index-files.ts';
import { KNOWN_FILES } from './search/lazy-pagefind.ts';
import type { Pagefind, PagefindResult } from './search/pagefind.ts';
import type { Reply, Request } from './search/worker-messages.ts';

/** What Pagefind's own script offers; there is no page here, so it works in this very thread. */
interface PagefindScript {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}

interface PagefindInstance extends Pick<Pagefind, 'search'> {
  /** Loads the chunks in which a word would stand. */
  preload(term: string): Promise<void>;
}

/** An index that has events. */
interface Index {
  readonly pagefind: PagefindInstance;
  readonly contents: IndexContents;
}

/** The entry of the index; `chunks` is ours, without it nothing is fetched ahead. */
interface Entry {
  readonly languages: { readonly it?: { readonly hash: string } };
  readonly chunks?: readonly IndexChunk[];
}

/** So many results are kept to be asked for their records; those of an older search are found again. */
const MOST_KEPT = 100_000;

type SearchRequest = Extract<Request, { kind: 'search' }>;

interface Search {
  readonly request: SearchRequest;
  results: readonly PagefindResult[] | undefined;
}

const [ENTRY, WASM] = KNOWN_FILES;

const bundle = self.name;
const files = new IndexFiles(bundle, self.fetch.bind(self));
for (const path of KNOWN_FILES) files.expect(path);
self.fetch = files.fetch;

const script: Promise<PagefindScript> = import(`${bundle}pagefind.js`);
const entry = files.load(ENTRY).then((bytes): Entry => JSON.parse(new TextDecoder().decode(bytes)));
const index = start();
// Whoever asks is told; until then nobody minds.
for (const early of [script, entry, index]) early.catch(() => {});
/** Every search so far, by its number. */
const searches = new Map<number, Search>();

self.onmessage = ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'file') return files.give(data.path, data.bytes);
  answer(data).then(reply, (error) =>
    reply({ kind: 'failed', number: data.number, reason: String(error) }),
  );
};

function reply(message: Reply): void {
  self.postMessage(message);
}

/** The index, ready to be searched; undefined if the archive has no events. */
async function start(): Promise<Index | undefined> {
  const { it } = (await entry).languages;
  if (it === undefined) return undefined;
  const meta = files.load(INDEX_FILES.meta(it.hash));
  const [{ createInstance }] = await Promise.all([script, files.load(WASM), meta]);
  return {
    pagefind: createInstance({ basePath: new URL(bundle).pathname, metaCacheTag: it.hash }),
    contents: new IndexContents(files, it.hash),
  };
}

async function answer(request: Exclude<Request, { kind: 'file' }>): Promise<Reply> {
  const { number } = request;
  switch (request.kind) {
    case 'search': {
      const results = await search(request);
      return { kind: 'found', number, ids: results.map(({ id }) => id) };
    }
    case 'forms': {
      const forms = (await (await index)?.contents.beginningWith(request.beginning)) ?? [];
      return { kind: 'forms', number, forms };
    }
    case 'record': {
      const asked = searches.get(request.search);
      const results = asked && (asked.results ?? (await search(asked.request)));
      const result = results?.[request.at];
      if (result === undefined) throw new Error('there is no such result');
      const { url, content, locations, meta } = await result.data();
      return { kind: 'record', number, record: { url, content, locations, meta } };
    }
  }
}

async function search(request: SearchRequest): Promise<readonly PagefindResult[]> {
  const { number, term } = request;
  const { chunks = [], languages } = await entry;
  if (term === null && languages.it) files.ahead(INDEX_FILES.order(languages.it.hash));
  const beyond = term === null ? [] : chunksBeyond(term, chunks);
  for (const name of [...chunksFor(term ?? '', chunks), ...beyond.map(([, name]) => name)]) {
    files.ahead(INDEX_FILES.chunk(name));
  }
  const results = await resultsOf(term, beyond, await index);
  if (files.failure) throw files.failure;
  searches.delete(number);
  searches.set(number, { request, results });
  forgetOldest(number);
  return results;
}

async function resultsOf(
  term: string | null,
  beyond: readonly IndexChunk[],
  index: Index | undefined,
): Promise<readonly PagefindResult[]> {
  if (index === undefined) return [];
  const { pagefind } = index;
  await Promise.all(beyond.map(([from]) => pagefind.preload(from)));
  const { results } = await pagefind.search(term);
  if (term !== null) return results;
  const byId = new Map(results.map((result) => [result.id, result]));
  const ids = await index.contents.idsInOrder();
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Drops the results of the oldest searches, never those of the newest. */
function forgetOldest(newest: number): void {
  let total = [...searches.values()].reduce((sum, { results }) => sum + (results?.length ?? 0), 0);
  for (const [number, search] of searches) {
    if (total <= MOST_KEPT || number === newest) return;
    total -= search.results?.length ?? 0;
    search.results = undefined;
  }
}
