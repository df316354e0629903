import type { Place, Term, TermKind } from '../model/term.ts';
import { SUBJECT_FOLDERS } from '../model/urls.ts';
import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { groupBy } from '../text/group.ts';
import type { ViewContext } from './context.ts';
import { countEvents } from './issue-view.ts';
import { type PageView, pageView } from './page-view.ts';
import { countryName, type TermLinkView, termLinkView } from './term-link.ts';
import { TERM_KIND_NAMES } from './term-names.ts';

export interface TermListView extends PageView {
  readonly heading: string;
  readonly kind: string;
  readonly introduction: string;
  /** A–Z, or by country for places. */
  readonly groups: readonly {
    readonly label: string;
    readonly terms: readonly (TermLinkView & {
      readonly count: string;
      readonly definition: string | undefined;
    })[];
  }[];
}

const INTRODUCTIONS: Readonly<Record<TermKind, string>> = {
  topic: 'Di che cosa parlano gli eventi, con le parole del modello dei siti comunali.',
  place: 'Le città e i paesi degli eventi, raccolti per paese.',
  network: 'Le reti e le organizzazioni internazionali con cui la città lavora.',
  project: 'I progetti di cooperazione ai quali la città partecipa.',
};

/** Every term of one kind: places by country, the others A–Z; those that no event mentions yet come last. */
export function termListView(kind: TermKind, context: ViewContext): TermListView {
  const { archive, links } = context;
  const { many } = TERM_KIND_NAMES[kind];
  const terms = [...archive.vocabulary[kind].values()].sort((a, b) =>
    compare(fold(a.label), fold(b.label)),
  );
  const present = terms.filter((term) => archive.eventsOf(term).length > 0);
  const absent = terms.filter((term) => archive.eventsOf(term).length === 0);
  const entries = (group: readonly Term[]) => group.map((term) => entry(term, context));
  return {
    ...pageView(links, {
      url: SUBJECT_FOLDERS[kind],
      title: many,
      description: INTRODUCTIONS[kind],
      section: kind,
    }),
    heading: many,
    kind,
    introduction: INTRODUCTIONS[kind],
    groups: [
      ...grouped(kind, present).map(([label, group]) => ({ label, terms: entries(group) })),
      ...(absent.length > 0 ? [{ label: 'Non ancora in un evento', terms: entries(absent) }] : []),
    ],
  };
}

function entry(
  term: Term,
  { archive, links }: ViewContext,
): TermListView['groups'][number]['terms'][number] {
  const link = termLinkView(term, links);
  return {
    ...link,
    note: term.kind === 'place' && term.relation === undefined ? undefined : link.note,
    count: countEvents(archive.eventsOf(term).length),
    definition: term.definition,
  };
}

function grouped(kind: TermKind, terms: readonly Term[]): [string, Term[]][] {
  if (kind === 'topic') return terms.length > 0 ? [['', [...terms]]] : [];
  const groups = groupBy(terms, (term) =>
    kind === 'place' ? countryName((term as Place).country) : initial(term.label),
  );
  return [...groups].sort(([a], [b]) => compare(fold(a), fold(b)));
}

/** The letter under which a name stands; digits stand together. */
function initial(label: string): string {
  const first = fold(label).charAt(0).toUpperCase();
  return /\d/.test(first) ? '0–9' : first;
}
