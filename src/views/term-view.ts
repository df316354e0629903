import { yearOf } from '../model/archive.ts';
import type { ArchiveEvent } from '../model/issue.ts';
import type { Term } from '../model/term.ts';
import { pageUrl, SUBJECT_FOLDERS, subjectUrl } from '../model/urls.ts';
import { groupBy } from '../text/group.ts';
import type { ViewContext } from './context.ts';
import type { EventCardView } from './event-card.ts';
import { countEvents } from './issue-view.ts';
import { type PagerView, type PageView, pageView } from './page-view.ts';
import { pagerView } from './pager.ts';
import { countryName, relationInWords, type TermLinkView, termLinkView } from './term-link.ts';
import { TERM_KIND_NAMES } from './term-names.ts';

const PAGE_SIZE = 100;
const TOGETHER_SHOWN = 8;

/** A dossier: everything the archive knows of one place, network, project or topic. */
export interface TermView extends PageView {
  readonly label: string;
  /** «Luogo», «Rete», «Progetto», «Argomento». */
  readonly kindLabel: string;
  readonly kind: string;
  readonly definition: string | undefined;
  readonly website: string | undefined;
  /** Facts as name and value: Paese, Rapporto con Torino, Programma, Periodo, Altri nomi. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** «3 eventi, dal 4 novembre 2020 al 26 gennaio 2024». */
  readonly summary: string;
  readonly years: readonly { readonly year: string; readonly events: readonly EventCardView[] }[];
  readonly together: readonly (TermLinkView & { readonly count: string })[];
  readonly pager: PagerView | undefined;
}

/** The pages of one dossier: its events newest first, a hundred a page. */
export function termViews(term: Term, context: ViewContext): TermView[] {
  const events = [...context.archive.eventsOf(term)].reverse();
  const total = Math.max(1, Math.ceil(events.length / PAGE_SIZE));
  const together = appearsTogether(term, events, context);
  return Array.from({ length: total }, (_, index) =>
    termPage(term, events, together, { page: index + 1, total }, context),
  );
}

function termPage(
  term: Term,
  events: readonly ArchiveEvent[],
  together: TermView['together'],
  { page, total }: { page: number; total: number },
  { archive, links, card }: ViewContext,
): TermView {
  const { one, many } = TERM_KIND_NAMES[term.kind];
  const shown = events.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const ofPage = total > 1 && page > 1 ? `, pagina ${page}` : '';
  return {
    ...pageView(links, {
      url: pageUrl(subjectUrl(term), page),
      title: `${term.label}${ofPage}`,
      description: `${term.definition ?? `${one}: ${term.label}.`} ${countEvents(events.length)} nell’archivio di ${archive.site.title}.`,
      crumbs: [{ label: many, href: links.href(SUBJECT_FOLDERS[term.kind]) }],
      section: term.kind,
    }),
    label: term.label,
    kindLabel: one,
    kind: term.kind,
    definition: term.definition,
    website: term.url,
    facts: factsOf(term, archive.site.municipality.short),
    summary: summary(events),
    years: [...groupBy(shown, yearOf)].map(([year, ofYear]) => ({
      year: String(year),
      events: ofYear.map(card),
    })),
    together,
    pager: pagerView(subjectUrl(term), page, total, links),
  };
}

function factsOf(term: Term, municipality: string): { name: string; value: string }[] {
  const facts: [string, string | undefined][] = [];
  if (term.kind === 'place') {
    facts.push([
      'Paese',
      countryName(term.country) === term.label ? undefined : countryName(term.country),
    ]);
    facts.push([
      `Rapporto con ${municipality}`,
      term.relation && relationInWords(term.relation, term.since),
    ]);
  }
  if (term.kind === 'project') facts.push(['Programma', term.programme], ['Periodo', term.period]);
  // The aliases of a topic are words that betray it in a text, not names of it.
  if (term.kind !== 'topic') facts.push(['Scritto anche', term.aliases.join(', ') || undefined]);
  return facts.flatMap(([name, value]) => (value === undefined ? [] : { name, value }));
}

/** Of events newest first. */
function summary(events: readonly ArchiveEvent[]): string {
  const [first, last] = [events.at(-1)?.sortDay.slice(0, 4), events[0]?.sortDay.slice(0, 4)];
  if (first === undefined) return 'Nessun evento, finora.';
  return `${countEvents(events.length)}, ${first === last ? `nel ${first}` : `dal ${first} al ${last}`}`;
}

function appearsTogether(
  term: Term,
  events: readonly ArchiveEvent[],
  { links }: ViewContext,
): TermView['together'] {
  const counts = new Map<Term, number>();
  for (const event of events) {
    for (const other of event.terms) {
      if (other !== term) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (subjectUrl(a) < subjectUrl(b) ? -1 : 1))
    .slice(0, TOGETHER_SHOWN)
    .map(([other, number]) => ({ ...termLinkView(other, links), count: countEvents(number) }));
}
