import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import Image from '@11ty/eleventy-img';
import type { Archive } from '../model/archive.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ViewContext } from '../views/context.ts';
import type { Links } from '../views/links.ts';

/** Pixels: twice the width of the text column, for screens of double density. */
const WIDTH = 1400;

interface PictureOptions {
  readonly outputDir: string;
  readonly links: Links;
}

type Picture = ReturnType<ViewContext['picture']>;

/** Pictures that begin as they should, but are broken further on: seen only when they are read whole. */
export class BrokenPicturesError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ file, message }) => `${file}: ${message}`).join('\n'));
    this.diagnostics = diagnostics;
  }
}

/**
 * Writes each picture of an event as WebP and JPEG, no wider than needed, and tells where.
 * @throws BrokenPicturesError with every picture that cannot be read
 */
export async function preparePictures(
  archive: Archive,
  mediaDir: string,
  { outputDir, links }: PictureOptions,
): Promise<ViewContext['picture']> {
  const names = new Set(archive.allEvents.flatMap((event) => event.image?.src ?? []));
  const pictures = new Map<string, Picture>();
  const broken: Diagnostic[] = [];
  // Eleventy Image makes a folder once a process, and the next build of a preview begins with an empty one.
  if (names.size > 0) await mkdir(join(outputDir, 'media'), { recursive: true });
  for (const name of [...names].sort()) {
    try {
      pictures.set(name, await preparePicture(join(mediaDir, name), { outputDir, links }));
    } catch (error) {
      // The disk's mistakes have a code, those of a picture have none.
      if ((error as NodeJS.ErrnoException).code !== undefined) throw error;
      broken.push(brokenPicture(posix.join(mediaDir, name)));
    }
  }
  if (broken.length > 0) throw new BrokenPicturesError(broken);
  return (src) => {
    const picture = pictures.get(src);
    if (!picture) throw new Error(`picture ${src} was not prepared`);
    return picture;
  };
}

async function preparePicture(
  path: string,
  { outputDir, links }: PictureOptions,
): Promise<Picture> {
  const { jpeg, webp } = await Image(path, {
    widths: [WIDTH],
    formats: ['webp', 'jpeg'],
    outputDir: join(outputDir, 'media'),
    urlPath: links.href('/media/'),
    useCache: false,
    // Eleventy Image would publish half a picture, the rest of it grey.
    sharpOptions: { failOn: 'error' },
  });
  const [fallback] = jpeg ?? [];
  if (!fallback) throw new Error(`no JPEG was made of ${path}`);
  return {
    src: fallback.url,
    webp: webp?.[0]?.url,
    width: fallback.width,
    height: fallback.height,
  };
}

function brokenPicture(file: string): Diagnostic {
  return {
    file,
    line: 1,
    column: 1,
    code: 'broken-picture',
    severity: 'error',
    message: 'L’immagine è rovinata o incompleta: non si riesce a leggerla fino in fondo.',
    hint: 'Copiarla di nuovo dall’originale, oppure aprirla e salvarla di nuovo come JPEG o PNG.',
  };
}
