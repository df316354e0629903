import type { Term } from '../model/term.ts';
import { subjectUrl } from '../model/urls.ts';
import type { Links } from './links.ts';
import type { LinkView } from './page-view.ts';
import { TERM_KIND_NAMES } from './term-names.ts';

export interface TermLinkView extends LinkView {
  /** «gemellata dal 2003», «Horizon Europe», a country … or undefined. */
  readonly note: string | undefined;
  /** The name of its filter in a search: «luogo», «rete». */
  readonly filter: string;
}

/** A term as a link to its dossier, with the one fact that tells a reader most about it. */
export function termLinkView(term: Term, links: Links): TermLinkView {
  return {
    label: term.label,
    href: links.href(subjectUrl(term)),
    note: termNote(term),
    filter: TERM_KIND_NAMES[term.kind].filter,
  };
}

function termNote(term: Term): string | undefined {
  if (term.kind === 'project') return term.programme;
  if (term.kind !== 'place') return undefined;
  if (term.relation) return relationInWords(term.relation, term.since);
  const country = countryName(term.country);
  return country === term.label ? undefined : country;
}

/** @example relationInWords('gemellata', 2003) // "gemellata dal 2003" */
export function relationInWords(relation: string, since: number | undefined): string {
  return since === undefined ? relation : `${relation} dal ${since}`;
}

const COUNTRY_NAMES = new Intl.DisplayNames('it', { type: 'region', fallback: 'code' });

/** The Italian name of a country by its ISO 3166-1 code. @example countryName('CV') // "Capo Verde" */
export function countryName(code: string): string {
  return COUNTRY_NAMES.of(code) ?? code;
}
