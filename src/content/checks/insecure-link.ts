import type { Archive } from '../../model/archive.ts';
import { PROGRAMMES, VOCABULARY_KINDS } from '../../model/term.ts';
import { isOwnComputer } from '../evidence/link-targets.ts';
import { linksOfArchive } from '../evidence/links-of-texts.ts';
import type { BesideArchive, Check, Finding } from '../rules/check.ts';

/** Links of the texts and of the vocabularies that begin with http; whether the site has https cannot be known here. */
export const insecureLink: Check = {
  code: 'insecure-link',
  severity: 'warning',
  describes: 'un collegamento comincia con http:// invece che con https://',
  example: {
    in: 'event',
    wrong: 'text: Il programma è su ▸http://www.comune.esempio.it/programma',
    right: 'text: Il programma è su https://www.comune.esempio.it/programma',
  },
  *run(archive, beside) {
    for (const { target, ...place } of targets(archive, beside)) {
      if (!/^http:\/\//i.test(target) || isOwnComputer(target)) continue;
      yield {
        ...place,
        message: `L’indirizzo «${target}» comincia con http: la connessione non è protetta e il browser può avvertire chi lo apre.`,
        hint: `Provare ${target.replace(/^http/i, 'https')}: se si apre, scrivere quello.`,
      };
    }
  },
};

type Target = Pick<Finding, 'file' | 'path' | 'offset'> & { readonly target: string };

function* targets(archive: Archive, { vocabulary }: BesideArchive): Iterable<Target> {
  for (const { file, path, target, offset } of linksOfArchive(archive)) {
    yield { file, path, target, offset };
  }
  const described = [
    ...VOCABULARY_KINDS.map(({ kind, file }) => ({
      file,
      entries: [...archive.vocabulary[kind].values()],
    })),
    { file: PROGRAMMES.file, entries: archive.programmeEntries },
  ];
  for (const { file, entries } of described) {
    for (const [index, { url }] of entries.entries()) {
      if (url) yield { file: `${vocabulary}/${file}`, path: ['terms', index, 'url'], target: url };
    }
  }
}
