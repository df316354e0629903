import {
  CALENDAR,
  DELEGATIONS,
  DESK,
  MAP,
  RESERVED,
  SUBJECT_FOLDERS,
  UPCOMING,
} from '../../model/urls.ts';
import type { FieldPath } from '../positions.ts';
import { ownAddresses, redirectsOf } from './addresses.ts';
import type { Check, Finding } from './check.ts';

/** A later page of a long list (`pageUrl`): how many a list has changes with the archive. */
const LATER_PAGE = /\/pagina\/\d+\/$/;

/** Pages and redirects that would be written over another page; two issues of one period are `duplicate-period`. */
export const duplicateAddress: Check = {
  code: 'duplicate-address',
  severity: 'error',
  describes: 'una pagina o un rinvio (aliases) prenderebbe l’indirizzo di un’altra pagina',
  example: {
    in: 'event',
    wrong: 'aliases: [▸/2024/marzo/]',
    right: 'aliases: [/2024/febbraio/missione-a-praia/]',
  },
  *run(archive) {
    const taken = ownAddresses(archive);
    for (const name of RESERVED) taken.add(`/${name}/`);
    for (const folder of Object.values(SUBJECT_FOLDERS)) taken.add(folder);
    for (const list of [CALENDAR, MAP, DELEGATIONS, UPCOMING, DESK]) taken.add(list);
    for (const page of archive.pages) {
      const url = `/${page.slug}/`;
      if (taken.has(url)) yield clash(page.file, ['title'], url, 'Cambiare il nome del file.');
      taken.add(url);
    }
    for (const { file, path, url } of redirectsOf(archive)) {
      if (taken.has(url) || LATER_PAGE.test(url))
        yield clash(file, path, url, 'Togliere o correggere questa voce di «aliases».');
      taken.add(url);
    }
  },
};

function clash(file: string, path: FieldPath, url: string, hint: string): Finding {
  return { file, path, message: `L’indirizzo ${url} è già di un’altra pagina del sito.`, hint };
}
