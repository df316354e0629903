import { linksOfArchive } from '../evidence/links-of-texts.ts';
import type { Check } from '../rules/check.ts';

/** Services whose addresses say nothing and stop working when the service does. */
const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly bitly.com buff.ly cutt.ly dlvr.it fb.me forms.gle goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly shorturl.at t.co t.ly tiny.cc tinyurl.com urly.it v.gd'.split(
    ' ',
  ),
);

/** Links through a known service that shortens addresses, and that may end before the archive does. */
export const shortenedLink: Check = {
  code: 'shortened-link',
  severity: 'warning',
  describes: 'un collegamento passa da un servizio che accorcia gli indirizzi',
  example: {
    in: 'event',
    wrong: 'text: Il programma è su ▸https://bit.ly/3abcde',
    right: 'text: Il programma è su https://www.comune.esempio.it/programma',
  },
  *run(archive) {
    for (const { file, path, target, offset } of linksOfArchive(archive)) {
      const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)\/./i.exec(target)?.[1]?.toLowerCase();
      if (host === undefined || !SHORTENERS.has(host)) continue;
      yield {
        file,
        path,
        offset,
        message: `«${target}» è un indirizzo accorciato: non dice dove porta, e quando ${host} smetterà di funzionare sarà perduto.`,
        hint: 'Aprirlo e scrivere l’indirizzo al quale arriva.',
      };
    }
  },
};
