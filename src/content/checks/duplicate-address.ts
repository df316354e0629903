import {
  CALENDAR,
  DELEGATIONS,
  DESK,
  MAP,
  RESERVED,
  SUBJECT_FOLDERS,
  UPCOMING,
} from '../../model/urls.ts';
import { ownAddresses, redirectsOf } from '../evidence/addresses.ts';
import type { Check } from '../rules/check.ts';

/** A later page of a long list (`pageUrl`): how many a list has changes with the archive. */
const LATER_PAGE = /\/pagina\/\d+\/$/;

/** Pages and redirects that would be written over another page or among the files of the site; two issues of one period are `duplicate-period`. */
export const duplicateAddress: Check = {
  code: 'duplicate-address',
  severity: 'error',
  describes:
    'una pagina o un rinvio (aliases) prenderebbe l’indirizzo di un’altra pagina, o uno che il sito riserva a sé',
  example: {
    in: 'event',
    wrong: 'aliases: [▸/2024/marzo/]',
    right: 'aliases: [/2024/febbraio/missione-a-praia/]',
  },
  *run(archive) {
    const taken = ownAddresses(archive);
    for (const folder of Object.values(SUBJECT_FOLDERS)) taken.add(folder);
    for (const list of [CALENDAR, MAP, DELEGATIONS, UPCOMING]) taken.add(list);
    for (const { file, url } of archive.pages) {
      const message = refusal(url, taken);
      if (message) yield { file, path: ['title'], message, hint: 'Cambiare il nome del file.' };
      taken.add(url);
    }
    for (const { file, path, url } of redirectsOf(archive)) {
      const message = refusal(url, taken);
      const hint = 'Togliere o correggere questa voce di «aliases».';
      if (message) yield { file, path, message, hint };
      taken.add(url);
    }
  },
};

/** Why no page may stand at an address; undefined if one may. */
function refusal(url: string, taken: ReadonlySet<string>): string | undefined {
  const [, first = ''] = url.split('/');
  if (RESERVED.has(first) || DESK === `/${first}/`)
    return `L’indirizzo ${url} è riservato: ciò che comincia con /${first}/ serve al sito.`;
  return taken.has(url) || LATER_PAGE.test(url)
    ? `L’indirizzo ${url} è già di un’altra pagina del sito.`
    : undefined;
}
