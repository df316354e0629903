import { join } from 'node:path';
import Image from '@11ty/eleventy-img';
import type { Archive } from '../model/archive.ts';
import type { ViewContext } from '../views/context.ts';
import type { Links } from '../views/links.ts';

/** Pixels: twice the width of the text column, for screens of double density. */
const WIDTH = 1400;

interface PictureOptions {
  readonly outputDir: string;
  readonly links: Links;
}

/** Writes each picture of an event as WebP and JPEG, no wider than needed, and tells where. @throws if a file is no picture */
export async function preparePictures(
  archive: Archive,
  mediaDir: string,
  { outputDir, links }: PictureOptions,
): Promise<ViewContext['picture']> {
  const names = new Set(archive.events.flatMap((event) => event.image?.src ?? []));
  const pictures = new Map<string, ReturnType<ViewContext['picture']>>();
  for (const name of [...names].sort()) {
    const { jpeg, webp } = await Image(join(mediaDir, name), {
      widths: [WIDTH],
      formats: ['webp', 'jpeg'],
      outputDir: join(outputDir, 'media'),
      urlPath: links.href('/media/'),
      useCache: false,
    });
    const [fallback] = jpeg ?? [];
    if (!fallback) throw new Error(`no JPEG was made of ${name}`);
    pictures.set(name, {
      src: fallback.url,
      webp: webp?.[0]?.url,
      width: fallback.width,
      height: fallback.height,
    });
  }
  return (src) => {
    const picture = pictures.get(src);
    if (!picture) throw new Error(`picture ${src} was not prepared`);
    return picture;
  };
}
