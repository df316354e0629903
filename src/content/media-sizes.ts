import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The sizes in bytes of files in `content/media/`, by their name below it. */
export async function loadMediaSizes(
  contentDir: string,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(name, (await stat(join(contentDir, 'media', name))).size);
  return sizes;
}
