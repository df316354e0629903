import type { Links } from './links.ts';

/** A link with its text, ready to print. */
export interface LinkView {
  readonly label: string;
  readonly href: string;
  /** Of a label in another language. */
  readonly lang?: string | undefined;
}

/** A title with its language where it is not that of the site. */
export interface TitleView {
  readonly title: string;
  readonly lang: string | undefined;
}

/** What every page tells its layout. */
export interface PageView {
  /** Address from the root of the site, without prefix: where Eleventy writes the page. */
  readonly url: string;
  readonly canonical: string;
  /** What the page is called among its neighbours: in the breadcrumb. Empty on the home page. */
  readonly title: string;
  /** For <title>, unlike that of every other page; the layout adds the title of the publication. */
  readonly documentTitle: string;
  readonly description: string;
  /** From the home page down to the parent of this page; empty on the home page. */
  readonly crumbs: readonly LinkView[];
  /** Which entry of the navigation this page belongs to. */
  readonly section: string;
}

interface PageFacts {
  readonly url: string;
  readonly title: string;
  /** Where it differs from `title`. */
  readonly documentTitle?: string;
  readonly description: string;
  readonly crumbs?: readonly LinkView[];
  readonly section?: string;
}

/** Completes a page's facts with its canonical address and the first crumb. */
export function pageView(links: Links, facts: PageFacts): PageView {
  return {
    url: facts.url,
    canonical: links.absolute(facts.url),
    title: facts.title,
    documentTitle: facts.documentTitle ?? facts.title,
    description: facts.description,
    crumbs: [{ label: 'Home', href: links.href('/') }, ...(facts.crumbs ?? [])],
    section: facts.section ?? '',
  };
}

/** The links between the pages of one long list; absent where it fits on one page. */
export interface PagerView {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly pages: readonly {
    readonly number: number;
    readonly href: string;
    readonly current: boolean;
  }[];
}
