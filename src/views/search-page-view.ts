import { yearOf } from '../model/archive.ts';
import type { ArchiveEvent } from '../model/issue.ts';
import { SEARCH, yearUrl } from '../model/urls.ts';
import type { ViewContext } from './context.ts';
import { countEvents } from './counts.ts';
import { searchExamples } from './home-view.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';
import { SUBJECT_KIND_NAMES } from './subject-names.ts';

export interface SearchPageView extends PageView {
  readonly invitation: string;
  readonly examples: readonly LinkView[];
  /** Where Pagefind's files stand. */
  readonly bundle: string;
  /** What one can filter by: its key in an address and its name. */
  readonly filters: readonly { readonly key: string; readonly label: string }[];
  /** The histogram as the page comes, before anything is asked. */
  readonly bars: readonly BarView[];
  /** The years of the archive, newest first, for readers without JavaScript. */
  readonly years: readonly LinkView[];
}

/** A year and how many events begin in it. */
export interface BarView {
  readonly period: string;
  /** Nothing where nothing begins. */
  readonly count: string;
  /** «29 eventi». */
  readonly words: string;
  readonly empty: boolean;
  /** Of the highest bar, in hundredths. */
  readonly height: number;
  /** What is left above it. */
  readonly top: number;
}

const FILTERED_KINDS = ['topic', 'place', 'country', 'network', 'project'] as const;

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
    bundle: links.href('/pagefind/'),
    filters: [
      { key: 'anno', label: 'Anno' },
      ...FILTERED_KINDS.map((kind) => ({
        key: SUBJECT_KIND_NAMES[kind].filter,
        label: SUBJECT_KIND_NAMES[kind].one,
      })),
    ],
    bars: yearBars(archive.events),
    years: archive.years
      .map((year) => ({ label: String(year), href: links.href(yearUrl(year)) }))
      .reverse(),
  };
}

/** A bar for each year from that of the first event to that of the last; undated events are in none. */
function yearBars(events: readonly ArchiveEvent[]): readonly BarView[] {
  const counts = new Map<number, number>();
  for (const event of events) {
    if (event.date) counts.set(yearOf(event), (counts.get(yearOf(event)) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  const most = Math.max(...counts.values());
  return Array.from({ length: Math.max(...counts.keys()) - first + 1 }, (_, at) => {
    const number = counts.get(first + at) ?? 0;
    const height = Math.ceil((number / most) * 100);
    return {
      period: String(first + at).padStart(4, '0'),
      count: number === 0 ? '' : String(number),
      words: countEvents(number),
      empty: number === 0,
      height,
      top: 100 - height,
    };
  });
}
