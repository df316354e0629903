/**
 * Which file of Pagefind's index holds which words. Pagefind 1.6 says so in its `pf_meta`, gzip around a signature and
 * CBOR (RFC 8949): [version, pages, chunks, filters, sorts, fields], a chunk being [first word, last word, name], both
 * words cut to what tells them from those of the neighbours.
 */
import { gunzipSync } from 'node:zlib';

/** The first word of a chunk and the name of its file in `index/`, without ending. */
export type IndexChunk = readonly [from: string, name: string];

const SIGNATURE = 'pagefind_dcd';
const CHUNKS_AT = 2;

/**
 * Reads the chunks from a `pf_meta`, in the order of their words.
 * @throws if it is none as Pagefind 1.6 writes it
 */
export function indexChunks(meta: Uint8Array): IndexChunk[] {
  const bytes = gunzipSync(meta);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) {
    throw new Error(`the index does not begin with «${SIGNATURE}»`);
  }
  const parts = new CborReader(bytes, SIGNATURE.length).read();
  const chunks = Array.isArray(parts) ? parts[CHUNKS_AT] : undefined;
  if (!Array.isArray(chunks)) throw new Error('the index tells no chunks');
  return chunks.map((chunk) => {
    const [from, , name] = Array.isArray(chunk) ? chunk : [];
    if (typeof from !== 'string' || typeof name !== 'string') {
      throw new Error(`a chunk of the index is ${JSON.stringify(chunk)}`);
    }
    return [from, name];
  });
}

type Cbor = number | string | readonly Cbor[];

/** As much of CBOR as Pagefind writes: whole numbers, texts, lists. */
class CborReader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  read(): Cbor {
    const first = this.#bytes.readUInt8(this.#at++);
    const length = this.#number(first & 31);
    switch (first >> 5) {
      case 0:
        return length;
      case 3:
        this.#at += length;
        return this.#bytes.toString('utf8', this.#at - length, this.#at);
      case 4:
        return Array.from({ length }, () => this.read());
      default:
        throw new Error(`the index holds CBOR of an unknown type: ${first}`);
    }
  }

  #number(short: number): number {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    if (size > 4) throw new Error(`the index holds CBOR of an unknown length: ${short}`);
    this.#at += size;
    return this.#bytes.readUIntBE(this.#at - size, size);
  }
}
