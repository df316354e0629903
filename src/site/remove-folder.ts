import { rm } from 'node:fs/promises';

/** Removes a folder, if it is there, also one into which a build that failed or was broken off still writes. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
