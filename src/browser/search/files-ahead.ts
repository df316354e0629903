/**
 * Fetches for the search worker what a search will need, in the page: the page knows the words before the worker's script
 * is there, so that everything comes at once instead of one after another.
 */
import { INDEX_FILES, INDEX_HASH } from '../../text/pagefind-file.ts';
import { filesFor, type IndexEntry, readEntry } from './index-entry.ts';
import type { Request } from './worker-messages.ts';

/** What must be there before any word is typed, by names that never change. */
export const KNOWN_FILES = [
  INDEX_FILES.entry,
  INDEX_FILES.wasm,
  INDEX_FILES.meta(INDEX_HASH),
] as const;

const [ENTRY, ...OTHERS] = KNOWN_FILES;

type Cache = 'no-cache' | 'force-cache';
type Send = (message: Request, transfer: ArrayBuffer[]) => void;

/** The files of one index. */
export class FilesAhead {
  readonly #bundle: string;
  readonly #send: Send;
  readonly #entry: Promise<IndexEntry | undefined>;
  readonly #asked = new Set<string>();

  /**
   * Fetches the files of known names, as the host has them now.
   * @param bundle the full address of Pagefind's folder, with a slash at the end
   */
  constructor(bundle: string, send: Send) {
    this.#bundle = bundle;
    this.#send = send;
    this.#entry = this.#fetchEntry();
    for (const path of OTHERS) void this.#fetch(path, 'no-cache');
  }

  /** Sees to it that the files that a search needs are on their way, of which the worker is told before it searches. */
  async fetchFor(term: string | null): Promise<void> {
    const entry = await this.#entry;
    for (const path of entry ? filesFor(term, entry) : []) {
      if (this.#asked.has(path)) continue;
      this.#asked.add(path);
      this.#send({ kind: 'coming', path }, []);
      // Its name tells what is in it: an old copy is as good as a new one.
      void this.#fetch(path, 'force-cache');
    }
  }

  async #fetchEntry(): Promise<IndexEntry | undefined> {
    const bytes = await fetchBytes(this.#bundle + ENTRY, 'no-cache');
    const entry = bytes && entryIn(bytes);
    this.#hand(ENTRY, bytes);
    return entry;
  }

  async #fetch(path: string, cache: Cache): Promise<void> {
    this.#hand(path, await fetchBytes(this.#bundle + path, cache));
  }

  #hand(path: string, bytes: ArrayBuffer | undefined): void {
    this.#send({ kind: 'file', path, bytes }, bytes ? [bytes] : []);
  }
}

/** What the entry tells; undefined if it is none, which the worker will find as well and say. */
function entryIn(bytes: ArrayBuffer): IndexEntry | undefined {
  try {
    return readEntry(bytes);
  } catch {
    return undefined;
  }
}

/** A file, as the host has it now or as the browser keeps it; undefined if it cannot be had. */
async function fetchBytes(address: string, cache: Cache): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(address, { cache });
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}
