import { deflateRawSync } from 'node:zlib';

/** A ZIP of packed files, without check sums: enough to be unpacked, and much faster than a library for large ones. */
export function makeZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, contents] of Object.entries(files)) {
    const packed = deflateRawSync(contents, { level: 1 });
    const sizes = header([
      [packed.length, 4],
      [contents.length, 4],
      [name.length, 2],
      [0, 2],
    ]);
    const shared = header([
      [20, 2],
      [0, 2],
      [8, 2],
      [0, 4],
      [0, 4],
    ]);
    const local = Buffer.concat([
      header([[0x04034b50, 4]]),
      shared,
      sizes,
      Buffer.from(name),
      packed,
    ]);
    const rest = header([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ]);
    directory.push(
      Buffer.concat([
        header([
          [0x02014b50, 4],
          [20, 2],
        ]),
        shared,
        sizes,
        rest,
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const count = directory.length;
  const end = header([
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [entries.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...parts, entries, end]);
}

/** Numbers in so many bytes each, the lowest first. */
function header(fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
