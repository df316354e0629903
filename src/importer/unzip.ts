// What a ZIP holds, unpacked with a limit before anyone else does: a small file may unpack to gigabytes, and the sizes
// that it states may lie. APPNOTE.TXT 4.3: the end record leads to the central directory, that to each file.
import { inflateRawSync } from 'node:zlib';

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** The archive unpacks to more than the limit. */
export class TooLargeError extends Error {}

/** The files of a ZIP by their names; undefined if it is none. @throws TooLargeError past `limit` bytes */
export function unzip(
  bytes: Uint8Array,
  limit: number,
): ReadonlyMap<string, Uint8Array> | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return filesOf(view, limit);
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    if (error instanceof RangeError || isZlibError(error)) return undefined;
    throw error;
  }
}

function filesOf(view: Buffer, limit: number): ReadonlyMap<string, Uint8Array> | undefined {
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const files = new Map<string, Uint8Array>();
  const count = view.readUInt16LE(end + 10);
  let entry = view.readUInt32LE(end + 16);
  let left = limit;
  for (let index = 0; index < count; index++) {
    if (view.readUInt32LE(entry) !== DIRECTORY_ENTRY) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) =>
      view.readUInt16LE(entry + at),
    );
    const nameEnd = entry + 46 + (nameLength ?? 0);
    const name = view.toString('utf8', entry + 46, nameEnd);
    const data = unpack(view, entry, left);
    left -= data.length;
    files.set(name, data);
    entry = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}

function findEnd(view: Buffer): number | undefined {
  const last = view.length - END_RECORD_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.readUInt32LE(at) === END_RECORD) return at;
  }
  return undefined;
}

function unpack(view: Buffer, entry: number, left: number): Uint8Array {
  const method = view.readUInt16LE(entry + 10);
  const size = view.readUInt32LE(entry + 20);
  const local = view.readUInt32LE(entry + 42);
  if (view.readUInt32LE(local) !== LOCAL_HEADER) throw new RangeError('no local header');
  const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  const packed = view.subarray(start, start + size);
  if (method === 0) {
    if (packed.length > left) throw new TooLargeError();
    return packed;
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new TooLargeError();
    throw error;
  }
}

function isZlibError(error: unknown): boolean {
  return /^Z_/.test((error as NodeJS.ErrnoException).code ?? '');
}
