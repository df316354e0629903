import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathOf } from '../content/evidence/link-targets.ts';
import { linksOfArchive, linksOfSite } from '../content/evidence/links-of-texts.ts';
import type { Archive } from '../model/archive.ts';

const MEDIA = '/media/';

/**
 * Publishes the files of `content/media/` to which a text or `site.yaml` leads, such as a programme in PDF; nothing else
 * that lies there.
 */
export async function copyDownloads(
  archive: Archive,
  mediaDir: string,
  outputDir: string,
): Promise<void> {
  const names = new Set<string>();
  for (const { target } of [...linksOfArchive(archive), ...linksOfSite(archive.site, '')]) {
    const path = pathOf(target);
    if (path?.startsWith(MEDIA)) names.add(path.slice(MEDIA.length));
  }
  for (const name of names) await cp(join(mediaDir, name), join(outputDir, 'media', name));
}
