/** What of Pagefind's own script we use; where there is no page, as in a worker, it works in the thread of its caller. */
declare module 'virtual:pagefind' {
  export interface PagefindInstance {
    search(term: string | null): Promise<{ readonly results: readonly FoundRecord[] }>;
    /** Loads the chunks in which a word would stand. */
    preload(term: string): Promise<void>;
  }

  interface FoundRecord {
    readonly id: string;
    data(): Promise<{
      readonly url: string;
      readonly content: string;
      /** Of the found words, counted in words of the content. */
      readonly locations: readonly number[];
      readonly meta: Readonly<Record<string, string>>;
    }>;
  }

  export function createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}
