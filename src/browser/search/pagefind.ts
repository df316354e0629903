/** The part of Pagefind's interface that the search page uses, and how it is loaded. */
export interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Loads Pagefind at the first call and gives the same one ever after; a failure is tried again at the next call.
 *
 * @param bundle the full address of its folder, with a slash at the end
 */
export function lazyPagefind(bundle: string): () => Promise<Pagefind> {
  let loading: Promise<Pagefind> | undefined;
  return () => {
    loading ??= load(`${bundle}pagefind.js`).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
