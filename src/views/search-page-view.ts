import { NOT_FOUND, SEARCH } from '../model/urls.ts';
import type { ViewContext } from './context.ts';
import { searchExamples } from './home-view.ts';
import { countEvents } from './issue-view.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';

export interface SearchPageView extends PageView {
  readonly invitation: string;
  readonly examples: readonly LinkView[];
  /** Where Pagefind's files stand. */
  readonly bundle: string;
}

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
  };
}

/** The page that a web host shows for an address that does not exist. */
export function notFoundView({ links }: ViewContext): PageView {
  return {
    ...pageView(links, {
      url: NOT_FOUND,
      title: 'Pagina non trovata',
      description: 'A questo indirizzo non c’è nessuna pagina.',
    }),
    crumbs: [],
  };
}
