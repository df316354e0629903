import { textsOfArchive } from '../evidence/texts.ts';
import type { Check } from '../rules/check.ts';

const IMAGE = /!\[([^\][]*)\]\(\s*([^)\s]*)[^)]*\)/g;

/** Pictures in Markdown, which are refused: a picture is a field of its event, where it has its alternative text. */
export const textImage: Check = {
  code: 'text-image',
  severity: 'error',
  describes: 'un’immagine è scritta nel testo: ![…](…)',
  example: {
    in: 'event',
    wrong: 'text: Ecco ▸![la piazza](piazza.jpg)',
    right: 'image: { src: piazza.jpg, alt: La piazza la sera dell’inaugurazione }',
    beside: { 'media/piazza.jpg': 'GIF89a' },
  },
  *run(archive) {
    for (const { file, path, text } of textsOfArchive(archive)) {
      for (const match of text.matchAll(IMAGE)) {
        yield {
          file,
          path,
          offset: match.index,
          message: `Nel testo c’è l’immagine «${match[2]}»: le immagini non si scrivono nel testo.`,
          hint: 'Mettere il file in content/media/ e aggiungere all’evento «image: { src: nome-del-file.jpg, alt: che cosa si vede }».',
        };
      }
    }
  },
};
