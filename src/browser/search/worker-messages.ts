/** What the page and its search worker say to each other. */
import type { IndexedForm, PagefindRecord } from './pagefind.ts';

/** To the worker; `number` comes back with the answer. */
export type Request =
  /** A file that the page is fetching, so that the worker need not. */
  | { readonly kind: 'coming'; readonly path: string }
  /** What came of it; undefined if it could not be had. */
  | { readonly kind: 'file'; readonly path: string; readonly bytes: ArrayBuffer | undefined }
  | { readonly kind: 'search'; readonly number: number; readonly term: string | null }
  /** The words of the index that begin so. */
  | { readonly kind: 'forms'; readonly number: number; readonly beginning: string }
  /** The record of a result: the search that found it and its place there. */
  | {
      readonly kind: 'record';
      readonly number: number;
      readonly search: number;
      readonly at: number;
    };

/** From the worker. */
export type Reply =
  | { readonly kind: 'found'; readonly number: number; readonly ids: readonly string[] }
  | {
      readonly kind: 'forms';
      readonly number: number;
      readonly forms: readonly IndexedForm[];
    }
  | { readonly kind: 'record'; readonly number: number; readonly record: PagefindRecord }
  | { readonly kind: 'failed'; readonly number: number; readonly reason: string };
