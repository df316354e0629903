import { posix } from 'node:path';
import { fold } from '../../text/fold.ts';
import { slug } from '../../text/slug.ts';
import type { Check } from '../rules/check.ts';

/** Words that say of every picture the same. */
const GENERIC = /^(?:immagine|foto|fotografia|figura|logo|locandina|img|image|picture)(?: \d+)?$/;

/** Alternative texts that would tell a reader who cannot see the picture nothing; that there is one is `missing`. */
export const altText: Check = {
  code: 'alt-text',
  severity: 'warning',
  describes:
    'il testo alternativo di un’immagine è il nome del file, o una parola sola che non la descrive',
  example: {
    in: 'event',
    wrong: 'image: { src: praia.jpg, alt: ▸praia.jpg }',
    right: 'image: { src: praia.jpg, alt: Il porto di Praia al tramonto }',
    beside: { 'media/praia.jpg': 'GIF89a' },
  },
  *run({ issues }) {
    for (const { file, events } of issues) {
      for (const [index, { image }] of events.entries()) {
        if (!image || !saysNothing(image)) continue;
        yield {
          file,
          path: ['events', index, 'image', 'alt'],
          message: `Il testo alternativo «${image.alt}» non dice che cosa si vede.`,
          hint: 'Descrivere l’immagine in una frase, come a chi ascolta: «Il sindaco di Praia firma l’accordo».',
        };
      }
    }
  },
};

function saysNothing({ src, alt }: { readonly src: string; readonly alt: string }): boolean {
  const name = posix.basename(src);
  const isName = [name, name.replace(/\.[^.]+$/, '')].some(
    (word) => alt === word || (/[-_\d]/.test(word) && slug(alt) === slug(word)),
  );
  return (
    isName ||
    /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(alt.trim()) ||
    GENERIC.test(fold(alt).trim())
  );
}
