import type { Archive } from '../model/archive.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Issue } from '../model/issue.ts';
import { PROGRAMMES, VOCABULARY_KINDS } from '../model/term.ts';
import {
  announcementAnchor,
  HOME,
  SUBJECT_FOLDERS,
  subjectUrl,
  visitAnchor,
} from '../model/urls.ts';
import { issueLabel } from './issue-label.ts';
import type { Links } from './links.ts';
import type { LinkView } from './page-view.ts';
import { SUBJECT_KIND_NAMES } from './subject-names.ts';

const ITEM = /^([a-z.]+)\[(\d+)\]/;

/** Finds the page on which a file, or a part of it, is printed. */
export interface DeskPages {
  /** Of a file of the contents; undefined if no page comes of it. */
  readonly ofFile: (file: string) => LinkView | undefined;
  /** Of the field of which something is said: the event, delegation, announcement or term; else of its file. */
  readonly of: (diagnostic: Pick<Diagnostic, 'file' | 'field'>) => LinkView | undefined;
}

/** Pages by the names that diagnostics give to files, whatever folder these begin with. */
export function deskPages(archive: Archive, links: Links): DeskPages {
  const { issues, pages, events, vocabulary } = archive;
  const link = (label: string, url: string): LinkView => ({ label, href: links.href(url) });
  const issueOf = new Map(issues.map((issue) => [issue.file, issue]));
  const known = new Map([
    ...issues.map((issue) => [issue.file, link(issueLabel(issue), issue.url)] as const),
    ...pages.map(({ file, title, url }) => [file, link(title, url)] as const),
  ]);
  const ofFile = (file: string): LinkView | undefined => {
    const page = known.get(file);
    if (page) return page;
    if (isNamed(file, 'site.yaml')) return link('La pagina iniziale', HOME);
    const kind = vocabularyKind(file) ?? (isProgrammes(file) ? 'programme' : undefined);
    if (kind && archive.subjects(kind).length > 0)
      return link(SUBJECT_KIND_NAMES[kind].many, SUBJECT_FOLDERS[kind]);
    const [, picture] = /(?:^|\/)media\/(.+)$/.exec(file) ?? [];
    const event = picture && events.find(({ image }) => image?.src === picture);
    return event ? link(event.title, event.url) : undefined;
  };
  const ofField = (file: string, field: string): LinkView | undefined => {
    const [, list = '', number = ''] = ITEM.exec(field) ?? [];
    const issue = issueOf.get(file);
    if (issue) return inIssue(issue, list, Number(number), link);
    const kind = vocabularyKind(file);
    const term =
      kind && list === 'terms' ? [...vocabulary[kind].values()][Number(number) - 1] : undefined;
    return term && link(term.label, subjectUrl(term));
  };
  return { ofFile, of: ({ file, field = '' }) => ofField(file, field) ?? ofFile(file) };
}

function inIssue(
  { url, events, delegations, upcoming }: Issue,
  list: string,
  number: number,
  link: (label: string, url: string) => LinkView,
): LinkView | undefined {
  if (list === 'events') {
    const event = events[number - 1];
    return event && link(event.title, event.url);
  }
  if (list === 'delegations.received') {
    const visit = delegations?.received[number - 1];
    return visit && link(visit.name, `${url}#${visitAnchor(number)}`);
  }
  if (list !== 'upcoming') return undefined;
  const announcement = upcoming[number - 1];
  return announcement && link(announcement.title, `${url}#${announcementAnchor(number)}`);
}

function vocabularyKind(file: string) {
  return VOCABULARY_KINDS.find((one) => isNamed(file, `vocabulary/${one.file}`))?.kind;
}

function isProgrammes(file: string): boolean {
  return isNamed(file, `vocabulary/${PROGRAMMES.file}`);
}

/** @example isNamed('content/site.yaml', 'site.yaml') // true */
function isNamed(file: string, name: string): boolean {
  return file === name || file.endsWith(`/${name}`);
}
