/** Where previews put their sites: one folder for each port, gone with the preview. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFolder } from './remove-folder.ts';

const CACHE = '.cache';
/** A site, one that is being built, or the form beside it, each for a port. */
const FOLDER = /^(?:preview|admin|\.preview)-(\d{1,5})(?:\.building-\d+)?$/;

/** @example previewFolder(8080) // ".cache/preview-8080" */
export function previewFolder(port: number): string {
  return join(CACHE, `preview-${port}`);
}

/** Where the form is made that is served beside a preview. @example adminFolder(8080) // ".cache/admin-8080" */
export function adminFolder(port: number): string {
  return join(CACHE, `admin-${port}`);
}

/**
 * Removes what previews left behind that were broken off: their folders, where nobody listens on their port.
 * @param isFree whether nobody listens on a port
 */
export async function clearEndedPreviews(
  isFree: (port: number) => Promise<boolean>,
  cache: string = CACHE,
): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    const [, port] = FOLDER.exec(name) ?? [];
    if (port !== undefined && (await isFree(Number(port)))) await removeFolder(join(cache, name));
  }
}
