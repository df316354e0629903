import { fourDigits } from '../dates/day-number.ts';
import { yearOf } from '../model/archive.ts';
import type { ArchiveEvent } from '../model/issue.ts';
import { knownDate } from '../model/known-date.ts';
import { SEARCH, yearUrl } from '../model/urls.ts';
import { groupBy } from '../text/group.ts';
import { uncounted } from '../text/uncounted.ts';
import type { ViewContext } from './context.ts';
import { countEvents } from './counts.ts';
import { searchExamples } from './home-view.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';
import { SUBJECT_KIND_NAMES } from './subject-names.ts';

/** The search page as it is printed, before a script fills it: it leads on without one too. */
export interface SearchPageView extends PageView {
  readonly invitation: string;
  readonly examples: readonly LinkView[];
  /** The search that finds all events, newest first. */
  readonly allEvents: string;
  /** Where Pagefind's files stand. */
  readonly bundle: string;
  /** What one can filter by: its key in an address and its name. */
  readonly filters: readonly { readonly key: string; readonly label: string }[];
  /** The histogram as the page comes, before anything is asked. */
  readonly bars: readonly BarView[];
  /** Which events they do not count; empty if none. */
  readonly uncounted: string;
  /** The years of the archive, newest first, for readers without JavaScript. */
  readonly years: readonly LinkView[];
}

/** A year and how many events begin in it. */
interface BarView {
  readonly period: string;
  readonly count: string;
  /** «29 eventi». */
  readonly words: string;
  /** Of the highest bar, in hundredths. */
  readonly height: number;
  /** What is left above it. */
  readonly top: number;
}

/** The keys of the filters in an address, in the order of the page, and what each filters by. */
const FILTERED_KINDS = {
  argomento: 'topic',
  luogo: 'place',
  paese: 'country',
  rete: 'network',
  progetto: 'project',
} as const;

/** The search page; the counts beside its filters come from the table of events, in the browser. */
export function searchPageView(context: ViewContext): SearchPageView {
  const { archive, links } = context;
  return {
    ...pageView(links, {
      url: SEARCH,
      title: 'Cerca',
      description: `Cerca tra gli eventi di ${archive.site.title}.`,
      section: 'search',
    }),
    invitation: `Cerca tra ${countEvents(archive.events.length)}`,
    examples: searchExamples(context),
    allEvents: `${links.href(SEARCH)}?ordine=recenti`,
    bundle: links.href('/pagefind/'),
    filters: [
      { key: 'anno', label: 'Anno' },
      ...Object.entries(FILTERED_KINDS).map(([key, kind]) => ({
        key,
        label: SUBJECT_KIND_NAMES[kind].one,
      })),
    ],
    bars: yearBars(archive.events),
    uncounted: uncounted({
      undated: archive.events.filter((event) => !knownDate(event)).length,
      openStart: archive.events.filter(isOpenStart).length,
    }),
    years: archive.filledYears
      .map((year) => ({ label: String(year), href: links.href(yearUrl(year)) }))
      .reverse(),
  };
}

/** A bar for each year in which an event begins or is told of, in order; undated events are in none. */
function yearBars(events: readonly ArchiveEvent[]): readonly BarView[] {
  const dated = events.filter((event) => knownDate(event) !== undefined);
  const years = [...groupBy(dated, yearOf)].sort(([a], [b]) => a - b);
  const counted = years.map(([year, events]) => {
    const { length } = events.filter((event) => !isOpenStart(event));
    return { year, length };
  });
  const most = Math.max(1, ...counted.map(({ length }) => length));
  return counted.map(({ year, length }) => {
    const height = Math.ceil((length / most) * 100);
    return {
      period: fourDigits(year),
      count: length > 0 ? String(length) : '',
      // As the browser says it once it redraws them.
      words: length > 0 ? countEvents(length) : 'nessun evento',
      height,
      top: 100 - height,
    };
  });
}

/** Whether it begins on an unknown day: «Fino al 5 maggio». */
function isOpenStart(event: ArchiveEvent): boolean {
  const date = knownDate(event);
  return date !== undefined && date.firstDay === undefined;
}
