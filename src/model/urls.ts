/**
 * Every address of the site, from its root and with a slash at both ends; a sub-path is added when a page is made
 * (`views/links.ts`). An address that was published never changes.
 */
import type { SubjectKind } from './subject.ts';

/** The front page. */
export const HOME = '/';
/** All issues by year. */
export const ARCHIVE = '/archivio/';
/** The search; its query and its filters stand behind a question mark. */
export const SEARCH = '/cerca/';
/** The years of the calendar, above those of its months; there only if something has a date. */
export const CALENDAR = '/calendario/';
/** Places by country, and the same drawn; there only if the archive has any. */
export const MAP = '/mappa/';
/** The register of all delegations received. */
export const DELEGATIONS = '/delegazioni/';
/** All announcements, those already reported included. */
export const UPCOMING = '/in-arrivo/';
/** A file instead of a folder, as servers want it for what they do not find. */
export const NOT_FOUND = '/404.html';
/** The desk of the editors; in the preview alone. */
export const DESK = '/redazione/';

/** The folder of each kind of dossier: `/luoghi/` lists them, `/luoghi/praia/` is one. */
export const SUBJECT_FOLDERS: Readonly<Record<SubjectKind, string>> = {
  topic: '/argomenti/',
  place: '/luoghi/',
  country: '/paesi/',
  network: '/reti/',
  project: '/progetti/',
  programme: '/programmi/',
};

/** @example yearUrl(2024) // "/2024/" */
export function yearUrl(year: number): string {
  return `/${year}/`;
}

/** @example issueUrl({ year: 2024, slug: 'gennaio-febbraio' }) // "/2024/gennaio-febbraio/" */
export function issueUrl(issue: { readonly year: number; readonly slug: string }): string {
  return `/${issue.year}/${issue.slug}/`;
}

/** The page of the desk about one issue. @example deskUrl({ year: 2020, slug: 'novembre' }) // "/redazione/2020/novembre/" */
export function deskUrl(issue: { readonly year: number; readonly slug: string }): string {
  return `${DESK}${issue.year}/${issue.slug}/`;
}

/** @example eventUrl('/2024/gennaio-febbraio/', 'missione-a-praia') // "/2024/gennaio-febbraio/missione-a-praia/" */
export function eventUrl(issueAddress: string, id: string): string {
  return `${issueAddress}${id}/`;
}

/** The fragment of a delegation on the page of its issue. @example visitAnchor(2) // "delegazione_2" */
export function visitAnchor(number: number): string {
  return `delegazione_${number}`;
}

/** The fragment of an announcement on the page of its issue. @example announcementAnchor(1) // "annuncio_1" */
export function announcementAnchor(number: number): string {
  return `annuncio_${number}`;
}

/** @example subjectUrl({ kind: 'place', id: 'praia' }) // "/luoghi/praia/" */
export function subjectUrl(subject: { readonly kind: SubjectKind; readonly id: string }): string {
  return `${SUBJECT_FOLDERS[subject.kind]}${subject.id}/`;
}

/** @example calendarUrl('2024-01') // "/calendario/2024/01/" */
export function calendarUrl(period: string): string {
  return `${CALENDAR}${period.replace('-', '/')}/`;
}

/** The address of a later page of a long list; the first page has the list's own address. */
export function pageUrl(address: string, page: number): string {
  return page === 1 ? address : `${address}pagina/${page}/`;
}

/** Names that stand under `/<year>/` or `/` already and that no issue, event or page may take. */
export const RESERVED: ReadonlySet<string> = new Set([
  'pagina',
  'media',
  'assets',
  'pagefind',
  'admin',
]);
