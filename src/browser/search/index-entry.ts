/** The entry of the index: it tells the names of the files that only some searches need. */
import { INDEX_FILES, type IndexChunk } from '../../text/pagefind-file.ts';
import { chunksBeyond, chunksFor } from './chunks.ts';

/** What of it a search needs. */
export interface IndexEntry {
  /** Without Italian there are no events. */
  readonly languages: { readonly it?: object };
  /** The name of the order of all records. */
  readonly order?: string;
  readonly chunks?: readonly IndexChunk[];
}

/** @throws if the bytes are no JSON */
export function readEntry(bytes: ArrayBuffer): IndexEntry {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The files that a search needs besides those of known names; without a term all records, of which the order is wanted. */
export function filesFor(term: string | null, { order, chunks = [] }: IndexEntry): string[] {
  if (term === null) return order === undefined ? [] : [INDEX_FILES.order(order)];
  const beyond = chunksBeyond(term, chunks).map(([, name]) => name);
  return [...chunksFor(term, chunks), ...beyond].map(INDEX_FILES.chunk);
}
