import type { EventCardView } from './event-card.ts';
import type { TermLinkView } from './event-view.ts';
import type { IssueSummaryView, UpcomingView } from './issue-view.ts';
import type { LinkView, PagerView, PageView } from './page-view.ts';

// Spread over home-view.ts, year-view.ts, archive-view.ts, term-view.ts, term-list-view.ts, text-page-view.ts.
export interface YearRowView {
  readonly year: string;
  readonly href: string;
  readonly issues: readonly IssueSummaryView[];
  readonly eventCount: string;
}
export interface HomeView extends PageView {
  readonly latest:
    | (IssueSummaryView & { readonly editorialHtml: string; readonly events: readonly EventCardView[] })
    | undefined;
  readonly years: readonly YearRowView[];
  /** «Cerca tra 44 eventi dal 2020». */
  readonly searchInvitation: string;
  readonly searchExamples: readonly LinkView[];
  /** «Luoghi», «Reti», «Progetti» with their most present terms and how many events each has; `all` leads to the whole list. */
  readonly present: readonly {
    readonly label: string;
    readonly all: LinkView;
    readonly terms: readonly (LinkView & { readonly count: string })[];
  }[];
  readonly upcoming: readonly UpcomingView[];
  readonly allTopics: string;
  readonly subscribe: LinkView | undefined;
}
export interface ArchiveView extends PageView {
  readonly years: readonly YearRowView[];
  /** «2 numeri, 44 eventi, dal 2020 al 2024». */
  readonly summary: string;
}
export interface YearView extends PageView {
  readonly year: string;
  readonly summary: string;
  readonly issues: readonly IssueSummaryView[];
  readonly months: readonly { readonly label: string; readonly anchor: string; readonly events: readonly EventCardView[] }[];
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}
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
export interface TermListView extends PageView {
  readonly heading: string;
  readonly kind: string;
  readonly introduction: string;
  /** A–Z, or by country for places. */
  readonly groups: readonly {
    readonly label: string;
    readonly terms: readonly (TermLinkView & { readonly count: string; readonly definition: string | undefined })[];
  }[];
}
export interface TextPageView extends PageView {
  readonly heading: string;
  readonly html: string;
}
export interface SearchPageView extends PageView {
  readonly invitation: string;
  readonly examples: readonly LinkView[];
  /** Where Pagefind's files stand. */
  readonly bundle: string;
}
