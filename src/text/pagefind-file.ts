import { type Cbor, concat, readCbor } from './cbor.ts';

/** The beginning of the first word of a file of Pagefind's index and its name in `index/`, without ending. */
export type IndexChunk = readonly [from: string, name: string];

/**
 * What stands for the hash of our index: under a name that never changes a browser can ask for it at once, together with
 * the entry that would tell its hash.
 */
export const INDEX_HASH = 'it';

/** The names of what belongs to an index, by its hash and by the names of its order and its chunks. */
export const INDEX_FILES = {
  entry: 'pagefind-entry.json',
  wasm: 'wasm.it.pagefind',
  meta: (hash: string) => `pagefind.${hash}.pf_meta`,
  order: (name: string) => `pagefind.${name}.pf_order`,
  chunk: (name: string) => `index/${name}.pf_index`,
} as const;

const SIGNATURE = 'pagefind_dcd';

/**
 * What is in a file of Pagefind 1.6's index, once unzipped: a list, after a signature, as CBOR.
 * @throws if it is none
 */
export function readPagefindFile(bytes: Uint8Array): readonly Cbor[] {
  const beginning = String.fromCharCode(...bytes.subarray(0, SIGNATURE.length));
  if (beginning !== SIGNATURE) throw new Error(`the index does not begin with «${SIGNATURE}»`);
  const value = readCbor(bytes, SIGNATURE.length);
  return Array.isArray(value) ? value : [];
}

/** The bytes of such a file, before they are zipped, of a list that is CBOR already. */
export function writePagefindFile(list: Uint8Array): Uint8Array {
  return concat([new TextEncoder().encode(SIGNATURE), list]);
}
