import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the site built from `tests/two-issues/`, by tests/support/built-site.ts. */
    siteDir: string;
    /** A folder of this run, removed at its end. */
    runDir: string;
  }
}
