import { textsOfArchive } from '../evidence/texts.ts';
import type { Check } from '../rules/check.ts';

const LOST = /\[([^\][]*)\]\(\s*#?\s*\)/g;

/**
 * Links whose address was lost before the text came here, as in the copies of the first issues: their target is «#» or
 * nothing.
 */
export const lostLink: Check = {
  code: 'lost-link',
  severity: 'warning',
  describes: 'un collegamento non ha più la sua destinazione: [testo](#)',
  example: {
    in: 'event',
    wrong: 'text: Si veda il ▸[programma](#).',
    right: 'text: Si veda il [programma](https://www.comune.esempio.it/programma).',
  },
  *run(archive) {
    for (const { file, path, text } of textsOfArchive(archive)) {
      for (const match of text.matchAll(LOST)) {
        yield {
          file,
          path,
          offset: match.index,
          message: `Il collegamento «${match[1]}» ha perso la sua destinazione: sul sito è testo semplice.`,
          hint: 'Se si conosce l’indirizzo, scriverlo al posto di «#».',
        };
      }
    }
  },
};
