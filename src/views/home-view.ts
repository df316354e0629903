import { notWithdrawn } from '../model/archive.ts';
import type { Issue } from '../model/issue.ts';
import { knownDate } from '../model/known-date.ts';
import type { TermKind } from '../model/term.ts';
import { HOME, SEARCH, SUBJECT_FOLDERS, subjectUrl } from '../model/urls.ts';
import { compare } from '../text/compare.ts';
import type { ViewContext } from './context.ts';
import { countEvents } from './counts.ts';
import type { EventCardView } from './event-card.ts';
import { type IssueSummaryView, issueSummary } from './issue-summary.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';
import { SUBJECT_KIND_NAMES } from './subject-names.ts';
import { type AnnouncementView, announcementView } from './upcoming-view.ts';
import { type YearRowView, yearRows } from './year-row.ts';

const EVENTS_SHOWN = 3;
const TERMS_SHOWN = 6;
/** Characters after which the editorial is left to its issue. */
const EDITORIAL_LENGTH = 200;

/** The front page; of an archive without issues, without most of its parts. */
export interface HomeView extends PageView {
  readonly latest:
    | (IssueSummaryView & {
        readonly editorialHtml: string;
        readonly events: readonly EventCardView[];
      })
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
  /** What the latest issue announces and no issue has reported yet. */
  readonly upcoming: readonly AnnouncementView[];
  /** Undefined where the vocabulary has no topics, hence no list of them. */
  readonly allTopics: string | undefined;
  readonly subscribe: LinkView | undefined;
}

/** The front page: the latest issue first, then the ways into the archive. */
export function homeView(context: ViewContext): HomeView {
  const { archive, links } = context;
  const { issues, events, site } = archive;
  const latest = issues.at(-1);
  const since = issues[0] ? ` dal ${issues[0].year}` : '';
  return {
    ...pageView(links, { url: HOME, title: '', description: site.description }),
    crumbs: [],
    latest: latest && latestView(latest, context),
    years: yearRows(issues, links),
    searchInvitation: `Cerca tra ${countEvents(events.length)}${since}`,
    searchExamples: searchExamples(context),
    present: (['place', 'network', 'project'] as const).flatMap((kind) =>
      presentTerms(kind, context),
    ),
    upcoming: (latest?.upcoming ?? [])
      .map((one) => announcementView(one, context))
      .filter(({ event }) => event === undefined),
    allTopics: archive.subjects('topic').length > 0 ? links.href(SUBJECT_FOLDERS.topic) : undefined,
    subscribe: subscribeLink(context),
  };
}

function latestView(issue: Issue, { links, markdown, card }: ViewContext): HomeView['latest'] {
  const events = notWithdrawn(issue.events);
  const dated = events.filter((event) => knownDate(event) !== undefined);
  return {
    ...issueSummary(issue, links),
    editorialHtml: markdown.render(openingOf(issue.editorial), 3),
    events: (dated.length > 0 ? dated : events)
      .slice(0, EVENTS_SHOWN)
      .map((event) => ({ ...card(event), issue: undefined })),
  };
}

/** The first whole paragraphs of a text, enough to be worth reading. */
function openingOf(editorial: string): string {
  const opening: string[] = [];
  for (const paragraph of editorial.split(/\n{2,}/)) {
    opening.push(paragraph);
    if (opening.join('').length >= EDITORIAL_LENGTH) break;
  }
  return opening.join('\n\n');
}

/** Example searches, for the home page and the search page. */
export function searchExamples({ archive, links }: ViewContext): LinkView[] {
  return archive.site.examples.map((example) => ({
    label: example,
    href: `${links.href(SEARCH)}?q=${encodeURIComponent(example)}`,
  }));
}

function presentTerms(kind: TermKind, { archive, links }: ViewContext): HomeView['present'] {
  const terms = [...archive.vocabulary[kind].values()]
    .map((term) => ({ term, events: archive.eventsOf(term).length }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events || compare(a.term.id, b.term.id));
  if (terms.length === 0) return [];
  const { many } = SUBJECT_KIND_NAMES[kind];
  return [
    {
      label: many,
      all: { label: `${ALL[kind]} ${many.toLowerCase()}`, href: links.href(SUBJECT_FOLDERS[kind]) },
      terms: terms.slice(0, TERMS_SHOWN).map(({ term, events }) => ({
        label: term.label,
        href: links.href(subjectUrl(term)),
        count: countEvents(events),
      })),
    },
  ];
}

const ALL: Readonly<Record<TermKind, string>> = {
  topic: 'Tutti gli',
  place: 'Tutti i',
  network: 'Tutte le',
  project: 'Tutti i',
};

/** The page that tells how to subscribe, if the office wrote one, else its address. */
function subscribeLink({ archive, links }: ViewContext): LinkView | undefined {
  if (archive.pages.some((page) => page.slug === 'abbonati'))
    return { label: 'Abbonati', href: links.href('/abbonati/') };
  const { subscribe } = archive.site;
  return subscribe === undefined ? undefined : { label: 'Abbonati', href: `mailto:${subscribe}` };
}
