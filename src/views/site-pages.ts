/** Every page of the site, by kind: the table of contents from which Eleventy's page templates paginate. */
import { yearOf } from '../model/archive.ts';
import { type CalendarYear, calendarOf, isFilledYear } from '../model/calendar.ts';
import type { ArchiveEvent, Issue, Upcoming, Visit } from '../model/issue.ts';
import { SUBJECT_KINDS, type Subject } from '../model/subject.ts';
import { groupBy } from '../text/group.ts';
import { memo } from '../text/memo.ts';
import { type ArchiveView, archiveView } from './archive-view.ts';
import { type CalendarPages, calendarPages } from './calendar-view.ts';
import type { ViewContext } from './context.ts';
import { type DelegationsView, delegationsViews } from './delegations-view.ts';
import { type DeskFacts, type DeskView, deskViews } from './desk-view.ts';
import { type DossierView, dossierViews } from './dossier-view.ts';
import { eventBody } from './event-body.ts';
import { eventCard } from './event-card.ts';
import { type EventView, eventView } from './event-view.ts';
import { type HomeView, homeView } from './home-view.ts';
import { type IssueNeighbours, type IssueView, issueView } from './issue-view.ts';
import { type MapView, mapViews } from './map-view.ts';
import { mentionRow } from './mention-row.ts';
import { neighbours } from './neighbours.ts';
import { notFoundView } from './not-found-view.ts';
import type { PageView } from './page-view.ts';
import { type RedirectView, redirectViews } from './redirect-view.ts';
import { Related } from './related.ts';
import { type SearchPageView, searchPageView } from './search-page-view.ts';
import { subjectLinkView } from './subject-link.ts';
import { type SubjectListView, subjectListView } from './subject-list-view.ts';
import { type TextPageView, textPageView } from './text-page-view.ts';
import { type UpcomingPageView, upcomingViews } from './upcoming-view.ts';
import { type YearView, yearView } from './year-view.ts';

/** The pages of one kind each, in the order in which they are printed. */
export interface PagesByKind extends CalendarPages {
  readonly home: readonly HomeView[];
  readonly archive: readonly ArchiveView[];
  readonly year: readonly YearView[];
  readonly issue: readonly IssueView[];
  readonly event: readonly EventView[];
  readonly map: readonly MapView[];
  readonly delegations: readonly DelegationsView[];
  readonly upcoming: readonly UpcomingPageView[];
  readonly dossier: readonly DossierView[];
  readonly subjectList: readonly SubjectListView[];
  readonly text: readonly TextPageView[];
  readonly search: readonly SearchPageView[];
  readonly notFound: readonly PageView[];
  readonly redirect: readonly RedirectView[];
  readonly desk: readonly DeskView[];
}

/** What the pages are made from; what they share is made on the way. */
interface PageFacts extends Omit<ViewContext, 'card' | 'row' | 'subjectLink'> {
  /** For the desk of the editors, in a preview. */
  readonly desk?: DeskFacts | undefined;
}

type Mutable<Type> = {
  -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : never;
};

/**
 * The pages of the whole site in parts of about so many pages, each made when it is asked for, so that the pages of a
 * large site never stand in memory together. An issue comes with its events.
 */
export function* sitePages(facts: PageFacts, pagesAtOnce: number): Iterable<PagesByKind> {
  let part = noPages();
  let size = 0;
  for (const pages of chunks(facts)) {
    for (const [kind, views] of Object.entries(pages) as [keyof PagesByKind, never[]][]) {
      for (const view of views) part[kind].push(view);
      size += views.length;
    }
    if (size < pagesAtOnce) continue;
    yield part;
    part = noPages();
    size = 0;
  }
  if (size > 0) yield part;
}

/** How many pages there are. */
export function countPages(pages: PagesByKind): number {
  return Object.values(pages).reduce((sum, { length }) => sum + length, 0);
}

function noPages(): Mutable<PagesByKind> {
  return {
    home: [],
    archive: [],
    year: [],
    calendar: [],
    calendarYear: [],
    calendarMonth: [],
    issue: [],
    event: [],
    map: [],
    delegations: [],
    upcoming: [],
    dossier: [],
    subjectList: [],
    text: [],
    search: [],
    notFound: [],
    redirect: [],
    desk: [],
  };
}

function* chunks(facts: PageFacts): Iterable<Partial<PagesByKind>> {
  const { links } = facts;
  const context: ViewContext = {
    ...facts,
    card: memo((event: ArchiveEvent) => eventCard(event, links)),
    row: memo((mention: Visit | Upcoming) => mentionRow(mention, links)),
    subjectLink: memo((subject: Subject) => subjectLinkView(subject, links)),
  };
  const { archive } = context;
  const { issues, pages } = archive;
  yield {
    home: [homeView(context)],
    archive: [archiveView(context)],
    text: pages.map((page) => textPageView(page, context)),
    search: [searchPageView(context)],
    notFound: [notFoundView(context)],
    redirect: redirectViews(context),
  };
  if (facts.desk) for (const view of deskViews(context, facts.desk)) yield { desk: [view] };
  const calendar = calendarOf(archive);
  yield { year: yearPages(calendar, context) };
  yield* calendarPages(calendar, context);
  yield {
    map: mapViews(context),
    delegations: delegationsViews(context),
    upcoming: upcomingViews(context),
  };
  const related = new Related(archive);
  for (const [index, issue] of issues.entries()) {
    const beside = { previous: issues[index - 1], next: issues[index + 1] };
    yield issueChunk(issue, beside, related, context);
  }
  for (const kind of SUBJECT_KINDS) {
    const subjects = archive.subjects(kind);
    if (subjects.length > 0) yield { subjectList: [subjectListView(kind, context)] };
    for (const subject of subjects) yield { dossier: dossierViews(subject, context) };
  }
}

function yearPages(calendar: readonly CalendarYear[], context: ViewContext): YearView[] {
  const { years, filledYears, issues, events } = context.archive;
  const beside = neighbours(years, (year) => filledYears.includes(year));
  const issuesOf = groupBy(issues, (issue) => issue.year);
  const eventsOf = groupBy(events, yearOf);
  const inCalendar = new Set(calendar.filter(isFilledYear).map(({ year }) => year));
  return years.map((year) =>
    yearView(
      year,
      {
        issues: issuesOf.get(year) ?? [],
        events: eventsOf.get(year) ?? [],
        isInCalendar: inCalendar.has(String(year)),
      },
      beside.get(year),
      context,
    ),
  );
}

/** An issue and its events: the body of an event is made once for both. */
function issueChunk(
  issue: Issue,
  beside: IssueNeighbours,
  related: Related,
  context: ViewContext,
): Partial<PagesByKind> {
  const { events } = issue;
  const body = memo((event: ArchiveEvent) => eventBody(event, context));
  return {
    issue: [issueView(issue, body, beside, context)],
    event: events.map((event, index) =>
      eventView(
        event,
        body(event),
        { previous: events[index - 1], next: events[index + 1] },
        related,
        context,
      ),
    ),
  };
}
