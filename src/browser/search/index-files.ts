import { INDEX_FILES } from '../../text/pagefind-file.ts';

/** The browser's own `fetch`, as far as it is needed. */
type Network = (address: URL, options: { readonly cache: 'force-cache' }) => Promise<Response>;

/**
 * The files of the index as Pagefind asks for them: those that the page fetches ahead are there already or on their way.
 * Pagefind passes over a file that it cannot get or read and finds less in silence, so the first failure is remembered.
 */
export class IndexFiles {
  /** Why a file that Pagefind asked for is not there. */
  failure: Error | undefined;
  readonly #bundle: URL;
  readonly #network: Network;
  readonly #files = new Map<string, Promise<ArrayBuffer>>();
  readonly #asked = new Set<string>();
  readonly #expected = new Map<string, (bytes: ArrayBuffer | Promise<never>) => void>();

  /** @param bundle the full address of the folder, with a slash at the end */
  constructor(bundle: string, network: Network) {
    this.#bundle = new URL(bundle);
    this.#network = network;
  }

  /** Promises a file that somebody else will give. */
  expect(path: string): void {
    if (this.#files.has(path)) return;
    const given = new Promise<ArrayBuffer>((resolve) => this.#expected.set(path, resolve));
    // Whoever asks for it is told that it is missing; an index without events asks for nothing.
    given.catch(() => {});
    this.#files.set(path, given);
  }

  /** Gives a file that was expected; undefined if it could not be had. */
  give(path: string, bytes: ArrayBuffer | undefined): void {
    this.#expected.get(path)?.(bytes ? checked(path, bytes) : missing(path));
  }

  /** A file, fetched at the first call; its name tells what is in it, so that an old copy is as good as a new one. */
  load(path: string): Promise<ArrayBuffer> {
    const known = this.#files.get(path);
    if (known) return known;
    const loading = this.#network(new URL(path, this.#bundle), { cache: 'force-cache' }).then(
      async (response) =>
        response.ok ? checked(path, await response.arrayBuffer()) : missing(path),
    );
    this.#files.set(path, loading);
    return loading;
  }

  /** The paths of all files that Pagefind has asked for. */
  asked(): readonly string[] {
    return [...this.#asked];
  }

  /** Answers Pagefind in place of the browser's own `fetch`. */
  readonly fetch = async (input: unknown): Promise<Response> => {
    const { pathname } = new URL(String(input), this.#bundle);
    const path = pathname.slice(this.#bundle.pathname.length);
    this.#asked.add(path);
    try {
      return new Response(await this.load(path));
    } catch (error) {
      this.failure ??= error as Error;
      throw error;
    }
  };
}

/** The bytes of a file, if they can be: all but the entry is zipped, while a foreign host may answer with a page of its own. */
function checked(path: string, bytes: ArrayBuffer): ArrayBuffer | Promise<never> {
  const [one, two] = new Uint8Array(bytes);
  return path === INDEX_FILES.entry || (one === 0x1f && two === 0x8b) ? bytes : missing(path);
}

async function missing(path: string): Promise<never> {
  throw new Error(`there is no ${path}`);
}
