/** The files of Pagefind's index on disk: a list as CBOR, zipped, under a name that tells what is in it. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Cbor } from '../text/cbor.ts';
import { readPagefindFile, writePagefindFile } from '../text/pagefind-file.ts';

/** Reads a file. @throws if it is none as Pagefind 1.6 writes it */
export async function readList(folder: string, file: string): Promise<readonly Cbor[]> {
  return readPagefindFile(gunzipSync(await readFile(join(folder, file))));
}

/** @param list as CBOR */
export function writeList(folder: string, file: string, list: Uint8Array): Promise<void> {
  return writeFile(join(folder, file), gzipSync(writePagefindFile(list)));
}

const DIGITS = 10;

/** A name as Pagefind gives them, which tells a list from any other. */
export function nameOf(list: Uint8Array): string {
  return `it_${createHash('sha256').update(list).digest('hex').slice(0, DIGITS)}`;
}
