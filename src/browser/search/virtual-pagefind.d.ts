/** What of Pagefind's own script we use; where there is no page, as in a worker, it works in the thread of its caller. */
declare module 'virtual:pagefind' {
  export interface PagefindInstance {
    search(term: string | null): Promise<{
      readonly results: readonly import('./pagefind.ts').PagefindResult[];
    }>;
    /** Loads the chunks in which a word would stand. */
    preload(term: string): Promise<void>;
  }

  export function createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}
