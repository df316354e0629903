import { maskFencedCode } from '../evidence/prose.ts';
import { textsOfArchive } from '../evidence/texts.ts';
import type { Check } from '../rules/check.ts';

/** A key of an issue or an event at the beginning of a line, as no Italian sentence begins. */
const FIELD =
  /^[ \t]*(?:- )?(title|when|text|topics|places|networks|projects|location|image|dates|events|period|insights|delegations|upcoming|colophon):(?=\s|$)/m;

/** Keys of a file that an indent or a second «---» made words of a text; only the first of each text is told. */
export const fieldInText: Check = {
  code: 'field-in-text',
  severity: 'warning',
  describes:
    'un campo è finito dentro un testo, o sotto i campi iniziali, e si leggerebbe sul sito',
  example: {
    in: 'issues/2024/aprile.md',
    wrong:
      '---\ntitle: Notizie\nperiod: aprile 2024\n---\n▸events:\n  - title: Missione a Praia\n---\nUn saluto.',
    right:
      '---\ntitle: Notizie\nperiod: aprile 2024\nevents:\n  - title: Missione a Praia\n---\nUn saluto.',
  },
  *run(archive) {
    for (const { file, path, text } of textsOfArchive(archive)) {
      const match = FIELD.exec(maskFencedCode(text));
      if (!match) continue;
      const [line, key = ''] = match;
      yield {
        file,
        path,
        offset: match.index + line.length - `${key}:`.length,
        message:
          path === 'body'
            ? `Il campo «${key}» è sotto la riga «---» che chiude i campi iniziali: sul sito sarebbe testo.`
            : `Il campo «${key}» è dentro il testo: sul sito si leggerebbe così com’è.`,
        hint:
          path === 'body'
            ? 'Lasciare una sola riga «---», dopo l’ultimo campo.'
            : 'Rientrarlo come gli altri campi della voce.',
      };
    }
  },
};
