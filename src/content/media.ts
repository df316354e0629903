import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { ignoreAbsence } from './absence.ts';

/** What a file in `content/media/` is. */
export type MediaKind = 'picture' | 'other';

const FOLDER = 'media/';
/** How the pictures begin that can be published: JPEG, PNG, GIF, WebP, AVIF, SVG. HEIC, as phones write it, cannot. */
const PICTURE =
  /^(?:\xff\xd8\xff|\x89PNG|GIF8|RIFF.{4}WEBP|.{4}ftypavi[fs]|(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg))/s;
const LENGTH = 64;

/** The files in `content/media/` by their name below it, told by their first bytes, since a name may lie. */
export async function loadMedia(
  contentDir: string,
  files: ReadonlySet<string>,
): Promise<ReadonlyMap<string, MediaKind>> {
  const media = new Map<string, MediaKind>();
  for (const path of files) {
    if (!path.startsWith(FOLDER)) continue;
    const start = await firstBytes(join(contentDir, path)).catch(ignoreAbsence);
    if (start === undefined) continue;
    media.set(path.slice(FOLDER.length), PICTURE.test(start) ? 'picture' : 'other');
  }
  return media;
}

/** The beginning of a file, a character for each byte. */
async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LENGTH), 0, LENGTH, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
