import type { Archive } from '../../model/archive.ts';
import { VOCABULARY_KINDS } from '../../model/term.ts';
import { ARCHIVE, HOME, RESERVED, SEARCH, TERM_FOLDERS, yearUrl } from '../../model/urls.ts';
import type { FieldPath } from '../positions.ts';
import type { Check, Finding } from './check.ts';

/** Pages and redirects that would be written over another page; two issues of one period are `duplicate-period`. */
export const duplicateAddress: Check = {
  code: 'duplicate-address',
  severity: 'error',
  describes: 'una pagina o un rinvio (aliases) prenderebbe l’indirizzo di un’altra pagina',
  *run(archive) {
    const taken = addressesOf(archive);
    for (const page of archive.pages) {
      const url = `/${page.slug}/`;
      if (taken.has(url)) yield clash(page.file, ['title'], url, 'Cambiare il nome del file.');
      taken.add(url);
    }
    for (const { file, path, url } of redirectsOf(archive)) {
      if (taken.has(url))
        yield clash(file, path, url, 'Togliere o correggere questa voce di «aliases».');
      taken.add(url);
    }
  },
};

function addressesOf({ issues, events, vocabulary }: Archive): Set<string> {
  return new Set([
    HOME,
    ARCHIVE,
    SEARCH,
    ...[...RESERVED].map((name) => `/${name}/`),
    ...Object.values(TERM_FOLDERS),
    ...VOCABULARY_KINDS.flatMap(({ kind }) =>
      [...vocabulary[kind].keys()].map((id) => `${TERM_FOLDERS[kind]}${id}/`),
    ),
    ...issues.flatMap((issue) => [yearUrl(issue.year), issue.url]),
    ...events.map((event) => event.url),
  ]);
}

function* redirectsOf({
  issues,
}: Archive): Iterable<{ file: string; path: FieldPath; url: string }> {
  for (const { file, aliases, events } of issues) {
    for (const [index, url] of aliases.entries()) yield { file, path: ['aliases', index], url };
    for (const [position, event] of events.entries()) {
      for (const [index, url] of event.aliases.entries()) {
        yield { file, path: ['events', position, 'aliases', index], url };
      }
    }
  }
}

function clash(file: string, path: FieldPath, url: string, hint: string): Finding {
  return { file, path, message: `L’indirizzo ${url} è già di un’altra pagina del sito.`, hint };
}
