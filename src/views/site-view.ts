import type { Archive } from '../model/archive.ts';
import { hasCalendar } from '../model/calendar.ts';
import { hasDelegations, hasMap, hasUpcoming } from '../model/registers.ts';
import { SUBJECT_KINDS } from '../model/subject.ts';
import type { TermKind } from '../model/term.ts';
import {
  ARCHIVE,
  CALENDAR,
  DELEGATIONS,
  DESK,
  HOME,
  MAP,
  SEARCH,
  SUBJECT_FOLDERS,
  UPCOMING,
} from '../model/urls.ts';
import { brandLetter } from './brand-mark.ts';
import { ISSUES } from './issue-label.ts';
import type { Links } from './links.ts';
import type { LinkView } from './page-view.ts';
import { NAVIGATED_KINDS, SUBJECT_KIND_NAMES, SUBJECT_SECTIONS } from './subject-names.ts';

/** What every page shows around its own matter: header, navigation, footer. */
export interface SiteView {
  readonly title: string;
  /** The strokes of its first letter, for its mark; empty if there is none to draw. */
  readonly brandLetter: string;
  readonly subtitle: string;
  readonly description: string;
  readonly language: string;
  readonly municipality: { readonly name: string; readonly url: string };
  readonly region: { readonly name: string; readonly url: string } | undefined;
  readonly office: {
    readonly name: string;
    readonly department: string | undefined;
    readonly address: readonly string[];
    readonly email: string;
    readonly web: string | undefined;
  };
  readonly licence: { readonly name: string; readonly url: string };
  readonly home: string;
  readonly search: string;
  readonly archive: string;
  /** All announcements: a page where any issue has some. */
  readonly upcoming: string;
  /** Prefix of every address, with a slash at both ends. */
  readonly root: string;
  /** The main navigation; `section` is compared with that of the page. */
  readonly nav: readonly (LinkView & { readonly section: string })[];
  /** The links that the law wants in the footer; `element` is their data-element. */
  readonly legal: readonly (LinkView & { readonly element: string; readonly external: boolean })[];
  /** Plain pages of the office. */
  readonly pages: readonly LinkView[];
  /** The desk of the editors, in a preview alone. */
  readonly desk: string | undefined;
  /** Lists from all issues that are not in the navigation, as far as there is anything in them. */
  readonly registers: readonly LinkView[];
}

/** @param hasDesk whether the pages are those of a preview */
export function siteView(archive: Archive, links: Links, hasDesk = false): SiteView {
  const { site } = archive;
  const legal = (label: string, target: string, element: string) => ({
    label,
    element,
    href: links.written(target),
    external: /^https?:/.test(target),
  });
  return {
    title: site.title,
    brandLetter: brandLetter(site.title),
    subtitle: site.subtitle,
    description: site.description,
    language: site.language,
    municipality: { name: site.municipality.name, url: site.municipality.url },
    region: site.region,
    office: {
      name: site.office.name,
      department: site.office.department,
      address: site.office.address,
      email: site.office.email,
      web: site.office.web,
    },
    licence: site.licence,
    home: links.href(HOME),
    search: links.href(SEARCH),
    archive: links.href(ARCHIVE),
    upcoming: links.href(UPCOMING),
    root: links.href('/'),
    desk: hasDesk ? links.href(DESK) : undefined,
    nav: [
      { label: ISSUES, href: links.href(ARCHIVE), section: 'archive' },
      ...(hasCalendar(archive)
        ? [{ label: 'Calendario', href: links.href(CALENDAR), section: 'calendar' }]
        : []),
      ...NAVIGATED_KINDS.flatMap((section) => listLink(section, archive, links)),
      ...(hasMap(archive) ? [{ label: 'Mappa', href: links.href(MAP), section: 'map' }] : []),
    ],
    legal: [
      legal('Domande frequenti (FAQ)', site.legal.faq, 'faq'),
      legal('Segnala disservizio', site.legal.report, 'report-inefficiency'),
      legal('Dichiarazione di accessibilità', site.legal.accessibility, 'accessibility-link'),
      legal('Informativa privacy', site.legal.privacy, 'privacy-policy-link'),
      legal('Note legali', site.legal.notes, 'legal-notes'),
    ],
    pages: archive.pages
      .filter((page) => !Object.values(site.legal).includes(page.url))
      .map((page) => ({ label: page.title, href: links.href(page.url) })),
    registers: [
      ...(hasDelegations(archive)
        ? [{ label: 'Delegazioni ricevute', href: links.href(DELEGATIONS) }]
        : []),
      ...(hasUpcoming(archive) ? [{ label: 'In arrivo', href: links.href(UPCOMING) }] : []),
    ],
  };
}

/** The list of one part of the site: of places, or of countries where there are delegations but no places. */
function listLink(section: TermKind, archive: Archive, links: Links): SiteView['nav'] {
  const kind = SUBJECT_KINDS.find(
    (one) => SUBJECT_SECTIONS[one] === section && archive.subjects(one).length > 0,
  );
  if (!kind) return [];
  const { many } = SUBJECT_KIND_NAMES[kind];
  return [{ label: many, href: links.href(SUBJECT_FOLDERS[kind]), section }];
}
