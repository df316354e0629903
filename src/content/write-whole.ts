import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ignoreAbsence } from './absence.ts';

/**
 * Writes a file beside its place and renames it, so that who reads sees the old contents or the new ones, and a failure
 * leaves nothing behind. Missing folders are made; who may read the file, and the link that leads to it, stay.
 */
export async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  const target = (await realpath(path).catch(ignoreAbsence)) ?? path;
  const old = await stat(target).catch(ignoreAbsence);
  const unfinished = `${target}.${process.pid}.tmp`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(unfinished, contents, old && { mode: old.mode });
    await rename(unfinished, target);
  } finally {
    await rm(unfinished, { force: true });
  }
}
