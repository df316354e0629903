/**
 * Which file of Pagefind's index holds which words. Pagefind 1.6 says so in its `pf_meta`, gzip around a signature and
 * CBOR: [version, pages, chunks, filters, sorts, fields], a chunk being [first word, last word, name], both words cut to
 * what tells them from those of the neighbours.
 */
import { gunzipSync } from 'node:zlib';
import { type IndexChunk, readPagefindFile } from '../text/pagefind-file.ts';

const CHUNKS_AT = 2;

/**
 * Reads the chunks from a `pf_meta`, in the order of their words.
 * @throws if it is none as Pagefind 1.6 writes it
 */
export function indexChunks(meta: Uint8Array): IndexChunk[] {
  const chunks = readPagefindFile(gunzipSync(meta))[CHUNKS_AT];
  if (!Array.isArray(chunks)) throw new Error('the index tells no chunks');
  return chunks.map((chunk) => {
    const [from, , name] = Array.isArray(chunk) ? chunk : [];
    if (typeof from !== 'string' || typeof name !== 'string') {
      throw new Error(`a chunk of the index is ${JSON.stringify(chunk)}`);
    }
    return [from, name];
  });
}
