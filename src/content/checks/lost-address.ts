/** «A published address never dies»: what the archive had at a revision and has no more, and what to write so that it still answers. */
import { Archive } from '../../model/archive.ts';
import { SUBJECT_KINDS, type Subject } from '../../model/subject.ts';
import { VOCABULARY_KINDS } from '../../model/term.ts';
import { subjectUrl } from '../../model/urls.ts';
import { allAddresses } from '../evidence/addresses.ts';
import { type Placed, Successors } from '../evidence/successors.ts';
import type { BesideArchive, Check, Published } from '../rules/check.ts';

/**
 * Addresses that were published and that neither a page nor a redirect answers now; without `published` nothing is
 * compared.
 */
export const lostAddress: Check = {
  code: 'lost-address',
  severity: 'error',
  looksForAbsence: true,
  describes: 'un indirizzo già pubblicato sparirebbe (con --base, che dice rispetto a quando)',
  example: {
    in: 'event',
    wrong: 'title: ▸Missione a Capo Verde',
    right: 'title: Missione a Capo Verde\naliases: [/2024/marzo/missione-a-praia/]',
  },
  *run(archive, beside) {
    const { published } = beside;
    if (!published) return;
    const before = published.archive;
    const now = new Archive({ ...archive, issues: archive.issues.filter(({ draft }) => !draft) });
    const kept = allAddresses(now);
    const lost = new Set([...allAddresses(before)].filter((url) => !kept.has(url)));
    if (lost.size === 0) return;
    const successors = new Successors(archive, published);
    for (const [url, place] of placesOf(before, successors, published, beside)) {
      if (!lost.has(url)) continue;
      yield {
        ...place(),
        message: `L’indirizzo ${url}, già pubblicato (${published.revision}), sparirebbe: chi vi arriva da un collegamento non troverebbe più nulla.`,
      };
    }
  },
};

/** Every address that there was, with the place at which to say that it is lost. */
function* placesOf(
  before: Archive,
  successors: Successors,
  { nameNow }: Published,
  { vocabulary }: BesideArchive,
): Iterable<readonly [string, () => Placed]> {
  for (const issue of before.issues) {
    const place = () => successors.placeOfIssue(issue);
    yield [issue.url, place];
    for (const url of issue.aliases) yield [url, place];
    for (const event of issue.events) {
      const placeOfEvent = (url: string) => () => successors.placeOfEvent(event, url);
      for (const url of [event.url, ...event.aliases]) yield [url, placeOfEvent(url)];
    }
  }
  for (const { file, url: pageUrl, aliases } of before.pages) {
    for (const url of [pageUrl, ...aliases]) {
      const hint = `Rimettere la pagina con il suo nome; se ora ne ha un altro, aggiungervi: aliases: [${url}]`;
      yield [url, () => ({ file: nameNow(file), path: [], hint })];
    }
  }
  for (const kind of SUBJECT_KINDS) {
    for (const subject of before.subjects(kind)) {
      const file = `${vocabulary}/${vocabularyOf(subject)}`;
      yield [subjectUrl(subject), () => ({ file, path: [], hint: restoring(subject) })];
    }
  }
}

/** The file in which a subject stands, be it as what others belong to. */
function vocabularyOf({ kind }: Subject): string | undefined {
  const entries = kind === 'country' ? 'place' : kind === 'programme' ? 'project' : kind;
  return VOCABULARY_KINDS.find((one) => one.kind === entries)?.file;
}

function restoring({ kind, label, id }: Subject): string {
  switch (kind) {
    case 'country':
      return `Rimettere nel vocabolario un luogo che è in questo paese (${label}), o in un numero una delegazione che ne veniva.`;
    case 'programme':
      return `Rimettere in un progetto «programme: ${label}».`;
    default:
      return `Rimettere nel vocabolario «${label}» con l’identificativo «${id}»; il nome che si legge può cambiare.`;
  }
}
