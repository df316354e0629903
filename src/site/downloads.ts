import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { textsOfArchive } from '../content/evidence/texts.ts';
import type { Archive } from '../model/archive.ts';

const LINKED = /\]\(\s*<?\/media\/([^)\s>]+)/g;

/** Publishes the files of `content/media/` that a text links, such as a programme in PDF; nothing else that lies there. */
export async function copyDownloads(
  archive: Archive,
  mediaDir: string,
  outputDir: string,
): Promise<void> {
  const names = new Set<string>();
  for (const { text } of textsOfArchive(archive)) {
    for (const [, name = ''] of text.matchAll(LINKED)) names.add(decodeURIComponent(name));
  }
  for (const name of names) await cp(join(mediaDir, name), join(outputDir, 'media', name));
}
