import type { Check } from '../rules/check.ts';

const MEGABYTE = 1_000_000;
/** Pages get small copies in any case; what is larger makes the archive heavy to copy and slow to build. */
export const LARGEST_PICTURE = 8 * MEGABYTE;

/** Pictures of events whose file is larger than `LARGEST_PICTURE`, by the size on the disk. */
export const largePicture: Check = {
  code: 'large-picture',
  severity: 'warning',
  describes: `il file di un’immagine supera ${LARGEST_PICTURE / MEGABYTE} MB`,
  example: {
    in: 'event',
    wrong: 'image: { src: ▸panorama.jpg, alt: La città vista dalla collina }',
    right: 'image: { src: praia.jpg, alt: Il porto di Praia }',
  },
  *run({ issues }, { sizes }) {
    for (const { file, events } of issues) {
      for (const [index, { image }] of events.entries()) {
        const size = image ? (sizes.get(image.src) ?? 0) : 0;
        if (size <= LARGEST_PICTURE) continue;
        const megabytes = (size / MEGABYTE).toFixed(1).replace('.', ',');
        yield {
          file,
          path: ['events', index, 'image', 'src'],
          message: `L’immagine «${image?.src}» pesa ${megabytes} MB, più di ${LARGEST_PICTURE / MEGABYTE}.`,
          hint: 'Salvarla di nuovo più piccola: 2.400 pixel sul lato lungo bastano.',
        };
      }
    }
  },
};
