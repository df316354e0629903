/**
 * Pagefind at work, beside the page: its name is the address of Pagefind's folder. The files of the index come together
 * instead of one after another: those that the page fetched ahead; then Pagefind's script, the index, whose name the
 * entry has told, and with it the part that most likely has the words.
 */
import type { IndexChunk } from '../text/pagefind-file.ts';
import { likelyChunks } from './search/chunks.ts';
import { IndexFiles } from './search/index-files.ts';
import { IndexWords } from './search/index-words.ts';
import { KNOWN_FILES } from './search/lazy-pagefind.ts';
import type { Pagefind, PagefindResult } from './search/pagefind.ts';
import type { Reply, Request } from './search/worker-messages.ts';

/** What Pagefind's own script offers; there is no page here, so it works in this very thread. */
interface PagefindScript {
  createInstance(options: Readonly<Record<string, unknown>>): Pick<Pagefind, 'search'>;
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
const words = new IndexWords(files);
for (const path of KNOWN_FILES) files.expect(path);
self.fetch = files.fetch;

const script: Promise<PagefindScript> = import(`${bundle}pagefind.js`);
const entry = files.load(ENTRY).then((bytes): Entry => JSON.parse(new TextDecoder().decode(bytes)));
const pagefind = start();
// Whoever asks is told; until then nobody minds.
for (const early of [script, entry, pagefind]) early.catch(() => {});
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

/** Pagefind, ready to search; undefined if the archive has no events. */
async function start(): Promise<Pick<Pagefind, 'search'> | undefined> {
  const { it } = (await entry).languages;
  if (it === undefined) return undefined;
  const meta = files.load(metaOf(it));
  const [{ createInstance }] = await Promise.all([script, files.load(WASM), meta]);
  return createInstance({ basePath: new URL(bundle).pathname, metaCacheTag: it.hash });
}

function metaOf({ hash }: { readonly hash: string }): string {
  return `pagefind.${hash}.pf_meta`;
}

async function answer(request: Exclude<Request, { kind: 'file' }>): Promise<Reply> {
  const { number } = request;
  switch (request.kind) {
    case 'search': {
      const results = await search(request);
      return { kind: 'found', number, ids: results.map(({ id }) => id) };
    }
    case 'forms': {
      const { it } = (await entry).languages;
      const forms = it ? await words.beginningWith(request.beginning, metaOf(it)) : [];
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
  const { number, term, options } = request;
  for (const name of likelyChunks(term ?? '', (await entry).chunks ?? [])) {
    files.ahead(`index/${name}.pf_index`);
  }
  const { results } = (await (await pagefind)?.search(term, options)) ?? { results: [] };
  if (files.failure) throw files.failure;
  searches.delete(number);
  searches.set(number, { request, results });
  forgetOldest(number);
  return results;
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
