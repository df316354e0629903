import type { Rule } from './rule.ts';

/** What the pictures themselves may have; that a picture is broken is seen only when the site is built. */
export const PICTURE_RULES: readonly Rule[] = [
  {
    code: 'no-picture',
    severity: 'error',
    describes: 'il file non è un’immagine che si possa pubblicare, qualunque sia il suo nome',
    example: {
      in: 'event',
      wrong: 'image: { src: ▸foto.jpg, alt: Il porto di Praia }',
      right: 'image: { src: praia.jpg, alt: Il porto di Praia }',
      beside: { 'media/praia.jpg': 'GIF89a', 'media/foto.jpg': 'ftypheic' },
    },
  },
  {
    code: 'broken-picture',
    severity: 'error',
    describes: 'l’immagine è rovinata o incompleta; se ne accorge la costruzione del sito',
    example: {
      in: 'event',
      wrong: 'image: { src: ▸rovinata.jpg, alt: Il porto di Praia }',
      right: 'image: { src: praia.jpg, alt: Il porto di Praia }',
    },
  },
];
