import { fold } from '../../text/fold.ts';
import { linksOfArchive } from '../evidence/links-of-texts.ts';
import type { Check } from '../rules/check.ts';

/** Words that, read alone in a list of links, tell nothing (WCAG 2.4.4), without accents and articles. */
const VAGUE =
  /^(?:(?:clicca|cliccare|leggi|vai|vedi|premi|consulta)(?: (?:qui|qua|tutto|ancora|di piu|al link|il link|a questo link))?|qui|qua|(?:a |al |il |questo |a questo |al seguente |seguente )?(?:link|collegamento|indirizzo)|(?:per )?(?:maggiori |ulteriori |altre )?(?:info|informazioni)|altro|continua|continua a leggere|scopri di piu|pagina|sito|sito web)$/;

/** Links whose words tell nothing to who hears them in a list of links, or that have no words at all. */
export const vagueLink: Check = {
  code: 'vague-link',
  severity: 'warning',
  describes: 'le parole di un collegamento non dicono dove porta: «qui», «clicca qui», «link»',
  example: {
    in: 'event',
    wrong: 'text: Per iscriversi ▸[clicca qui](https://www.comune.esempio.it/iscrizioni).',
    right:
      'text: Ci si iscrive con il [modulo della Città](https://www.comune.esempio.it/iscrizioni).',
  },
  *run(archive) {
    for (const { file, path, label, target, start } of linksOfArchive(archive)) {
      // What has lost its target is text, and `lost-link` says so.
      if (label === target || target === '#') continue;
      if (label.trim() === '') {
        yield {
          file,
          path,
          offset: start,
          message: `Il collegamento a «${target}» non ha parole: nessuno lo vedrebbe.`,
          hint: 'Scrivere tra le parentesi quadre le parole che nominano la pagina, per esempio [programma del convegno](https://…).',
        };
        continue;
      }
      if (
        !VAGUE.test(
          fold(label)
            .replace(/[^a-z']+/g, ' ')
            .trim(),
        )
      )
        continue;
      yield {
        file,
        path,
        offset: start,
        message: `Le parole del collegamento «${label}» non dicono dove porta: chi ascolta la pagina le sente da sole.`,
        hint: 'Mettere tra parentesi quadre le parole che nominano la pagina, per esempio [programma del convegno](https://…).',
      };
    }
  },
};
