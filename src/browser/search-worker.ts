/**
 * Pagefind at work, beside the page: its name is the address of Pagefind's folder. What a search needs the page fetches,
 * which knows the words before this script is here; only records and what nobody foresaw are fetched from here.
 */
import { createInstance, type PagefindInstance } from 'virtual:pagefind';
import { INDEX_FILES, type IndexChunk } from '../text/pagefind-file.ts';
import { chunksBeyond } from './search/chunks.ts';
import { KNOWN_FILES } from './search/files-ahead.ts';
import { IndexContents } from './search/index-contents.ts';
import { readEntry } from './search/index-entry.ts';
import { IndexFiles } from './search/index-files.ts';
import type { PagefindResult } from './search/pagefind.ts';
import type { Reply, Request } from './search/worker-messages.ts';

/** An index that has events. */
interface Index {
  readonly pagefind: PagefindInstance;
  readonly contents: IndexContents;
}

/** So many results are kept to be asked for their records; those of an older search are found again. */
const MOST_KEPT = 100_000;

type SearchRequest = Extract<Request, { kind: 'search' }>;

interface Search {
  readonly request: SearchRequest;
  results: readonly PagefindResult[] | undefined;
}

const bundle = self.name;
const files = new IndexFiles(bundle, self.fetch.bind(self));
for (const path of KNOWN_FILES) files.expect(path);
self.fetch = files.fetch;

const entry = files.load(INDEX_FILES.entry).then(readEntry);
const index = start();
// Whoever asks is told; until then nobody minds.
for (const early of [entry, index]) early.catch(() => {});
/** Every search so far, by its number. */
const searches = new Map<number, Search>();

self.onmessage = ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'coming') return files.expect(data.path);
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
  if ((await entry).languages.it === undefined) return undefined;
  await Promise.all(KNOWN_FILES.map((path) => files.load(path)));
  return {
    pagefind: createInstance({ basePath: new URL(bundle).pathname }),
    contents: new IndexContents(files),
  };
}

async function answer(request: Extract<Request, { number: number }>): Promise<Reply> {
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
  const beyond = term === null ? [] : chunksBeyond(term, (await entry).chunks ?? []);
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
