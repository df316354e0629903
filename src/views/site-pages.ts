/** Every page of the site, by kind: the table of contents from which Eleventy's page templates paginate. */
import type { Archive } from '../model/archive.ts';
import type { ArchiveEvent } from '../model/issue.ts';
import { VOCABULARY_KINDS } from '../model/term.ts';
import { type ArchiveView, archiveView } from './archive-view.ts';
import type { ViewContext } from './context.ts';
import { type EventBodyView, eventBody } from './event-body.ts';
import { eventCard } from './event-card.ts';
import { type EventView, eventView } from './event-view.ts';
import { type HomeView, homeView } from './home-view.ts';
import { type IssueView, issueView } from './issue-view.ts';
import type { PageView } from './page-view.ts';
import { type RedirectView, redirectViews } from './redirect-view.ts';
import { Related } from './related.ts';
import { notFoundView, type SearchPageView, searchPageView } from './search-page-view.ts';
import { type TermListView, termListView } from './term-list-view.ts';
import { type TermView, termViews } from './term-view.ts';
import { type TextPageView, textPageView } from './text-page-view.ts';
import { byYear } from './year-row.ts';
import { type YearView, yearView } from './year-view.ts';

/** The pages of one kind each, in the order in which they are printed. */
export interface PagesByKind {
  readonly home: readonly HomeView[];
  readonly archive: readonly ArchiveView[];
  readonly year: readonly YearView[];
  readonly issue: readonly IssueView[];
  readonly event: readonly EventView[];
  readonly term: readonly TermView[];
  readonly termList: readonly TermListView[];
  readonly text: readonly TextPageView[];
  readonly search: readonly SearchPageView[];
  readonly notFound: readonly PageView[];
  readonly redirect: readonly RedirectView[];
}

/** Makes the pages of the whole site. */
export function sitePages(facts: Omit<ViewContext, 'card'>): PagesByKind {
  const context = { ...facts, card: memo((event) => eventCard(event, facts.links)) };
  const { archive } = context;
  const body = memo((event) => eventBody(event, context));
  return {
    home: [homeView(context)],
    archive: [archiveView(context)],
    year: yearPages(context),
    issue: issuePages(archive, body, context),
    event: eventPages(archive, body, context),
    term: VOCABULARY_KINDS.flatMap(({ kind }) =>
      [...archive.vocabulary[kind].values()].flatMap((term) => termViews(term, context)),
    ),
    termList: VOCABULARY_KINDS.filter(({ kind }) => archive.vocabulary[kind].size > 0).map(
      ({ kind }) => termListView(kind, context),
    ),
    text: archive.pages.map((page) => textPageView(page, context)),
    search: [searchPageView(context)],
    notFound: [notFoundView(context)],
    redirect: redirectViews(context),
  };
}

/** How many pages there are. */
export function countPages(pages: PagesByKind): number {
  return Object.values(pages).reduce((sum, { length }) => sum + length, 0);
}

/** The same pages in parts of a limited number each, for a printer that keeps all it has printed. */
export function* pageParts(pages: PagesByKind, most: number): Iterable<PagesByKind> {
  const kinds = Object.entries(pages) as [keyof PagesByKind, readonly PageView[]][];
  const none = Object.fromEntries(kinds.map(([kind]) => [kind, []]));
  let part: Record<string, readonly PageView[]> = { ...none };
  let room = most;
  for (const [kind, views] of kinds) {
    for (let start = 0; start < views.length; ) {
      const taken = views.slice(start, start + room);
      part[kind] = taken;
      start += taken.length;
      room -= taken.length;
      if (room === 0) {
        yield part as unknown as PagesByKind;
        part = { ...none };
        room = most;
      }
    }
  }
  if (room < most) yield part as unknown as PagesByKind;
}

function memo<View>(make: (event: ArchiveEvent) => View): (event: ArchiveEvent) => View {
  const made = new Map<ArchiveEvent, View>();
  return (event) => {
    let view = made.get(event);
    if (view === undefined) {
      view = make(event);
      made.set(event, view);
    }
    return view;
  };
}

function yearPages(context: ViewContext): YearView[] {
  const years = byYear(context.archive.issues);
  return years.map(([year, issues], index) =>
    yearView(
      year,
      issues,
      { previous: years[index - 1]?.[0], next: years[index + 1]?.[0] },
      context,
    ),
  );
}

type Body = (event: ArchiveEvent) => EventBodyView;

function issuePages({ issues }: Archive, body: Body, context: ViewContext): IssueView[] {
  return issues.map((issue, index) =>
    issueView(issue, body, { previous: issues[index - 1], next: issues[index + 1] }, context),
  );
}

function eventPages(archive: Archive, body: Body, context: ViewContext): EventView[] {
  const related = new Related(archive);
  return archive.issues.flatMap(({ events }) =>
    events.map((event, index) =>
      eventView(
        event,
        body(event),
        { previous: events[index - 1], next: events[index + 1] },
        related,
        context,
      ),
    ),
  );
}
