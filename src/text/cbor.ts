/**
 * As much of CBOR (RFC 8949) as Pagefind writes: whole numbers, texts and lists of known length. It is our own because
 * readers load it with the search worker, and no package that is installed reads or writes CBOR.
 */
export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/**
 * Reads the value that begins at an offset.
 * @example readCbor(new Uint8Array([0x82, 0x05, 0x61, 0x61])) // [5, 'a']
 * @throws if there is anything else
 */
export function readCbor(bytes: Uint8Array, offset = 0): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = offset;
  return value();

  function value(): Cbor {
    const first = view.getUint8(at++);
    const length = number(first & 31);
    switch (first >> 5) {
      case UNSIGNED:
        return length;
      case NEGATIVE:
        return -1 - length;
      case TEXT:
        at += length;
        return decoder.decode(bytes.subarray(at - length, at));
      case LIST: {
        const list: Cbor[] = [];
        for (let left = length; left > 0; left--) list.push(value());
        return list;
      }
      default:
        throw new Error(`CBOR of an unknown type: ${first}`);
    }
  }

  function number(short: number): number {
    if (short < 24) return short;
    switch (short) {
      case 24:
        return view.getUint8(at++);
      case 25:
        at += 2;
        return view.getUint16(at - 2);
      case 26:
        at += 4;
        return view.getUint32(at - 4);
      default:
        throw new Error(`CBOR of an unknown length: ${short}`);
    }
  }
}

/**
 * Writes a value as short as it can be (RFC 8949 §4.2.1); numbers need 32 bits at most.
 * @example writeCbor([5, 'a']) // Uint8Array [0x82, 0x05, 0x61, 0x61]
 */
export function writeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  append(value);
  return Uint8Array.from(bytes);

  function append(part: Cbor): void {
    if (typeof part === 'number') {
      if (part < 0) head(NEGATIVE, -1 - part, bytes);
      else head(UNSIGNED, part, bytes);
    } else if (typeof part === 'string') {
      const text = encoder.encode(part);
      head(TEXT, text.length, bytes);
      for (const byte of text) bytes.push(byte);
    } else {
      head(LIST, part.length, bytes);
      for (const item of part) append(item);
    }
  }
}

/**
 * Writes a list of values that are written already.
 * @example joinCbor([writeCbor(5), writeCbor('a')]) // Uint8Array [0x82, 0x05, 0x61, 0x61]
 */
export function joinCbor(items: readonly Uint8Array[]): Uint8Array {
  const beginning: number[] = [];
  head(LIST, items.length, beginning);
  return concat([Uint8Array.from(beginning), ...items]);
}

/** The same bytes in one array. */
export function concat(arrays: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    bytes.set(array, at);
    at += array.length;
  }
  return bytes;
}

/** Appends what kind of value comes, and its length or number. */
function head(type: number, length: number, bytes: number[]): void {
  const first = type << 5;
  if (length < 24) bytes.push(first | length);
  else if (length < 1 << 8) bytes.push(first | 24, length);
  else if (length < 1 << 16) bytes.push(first | 25, length >> 8, length & 255);
  else {
    bytes.push(first | 26);
    for (const shift of [24, 16, 8, 0]) bytes.push((length >>> shift) & 255);
  }
}
