import { type Cbor, readCbor } from './cbor.ts';

/** The first word of a file of Pagefind's index and its name in `index/`, without ending. */
export type IndexChunk = readonly [from: string, name: string];

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
