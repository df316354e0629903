/**
 * What Eleventy needs to know of us: the pages to print, already complete, as `render.ts` hands them over.
 */
import type { UserConfig } from '@11ty/eleventy';
import type { PagesByKind } from '../views/site-pages.ts';
import type { Fragments } from './fragments.ts';
import type { SiteData } from './prepare.ts';

/**
 * Settings of Eleventy that are the same for every run. @throws if Eleventy was started by itself: no pages are
 * prepared
 */
export function archivePlugin(config: UserConfig): void {
  if (config.globalData.pages === undefined) {
    throw new Error(
      'Eleventy prints what our commands prepare: run `npm run build` or `npm start`',
    );
  }
  // The address of a page comes from its view; a function, since Eleventy compiles a string anew for every page.
  config.addGlobalData(
    'permalink',
    () => (data: { view: { url: string } }) => outputPath(data.view.url),
  );
  config.addGlobalData('eleventyExcludeFromCollections', true);
  config.setNunjucksEnvironmentOptions({ throwOnUndefined: false, autoescape: true });
  config.addPassthroughCopy({ public: '/' });
  config.setUseGitIgnore(false);
}

/** An instance of a class, since Eleventy copies plain objects deeply. */
class Pages {
  constructor(pages: PagesByKind) {
    Object.assign(this, pages);
  }
}

/** What one run of Eleventy prints. */
interface PartData extends Omit<SiteData, 'pages'> {
  readonly pages: PagesByKind;
  readonly fragments: Fragments;
}

/** Hands the data of one run to the templates: `pages`, `site`, `assets`, `fragment()`, `fragments()`. */
export function addSiteData(
  config: UserConfig,
  { pages, site, assets, expandAcronyms, fragments }: PartData,
): void {
  config.addGlobalData('pages', () => new Pages(pages));
  config.addGlobalData('site', () => site);
  config.addGlobalData('assets', () => assets);
  // Straight to Nunjucks: as an Eleventy global every call would be timed and logged.
  config.on('eleventy.engine.njk', ({ environment }) => {
    const safe = environment.getFilter('safe');
    environment.addFilter('flat', (html) => safe(flat(html)));
    environment.addFilter('acronyms', (html, given) => safe(expandAcronyms(html, given)));
    for (const [name, make] of Object.entries(fragments)) environment.addGlobal(name, make);
  });
}

/**
 * The same string in one piece. V8 keeps what a template adds up as a tree of small strings, and Eleventy keeps every
 * page until it writes the last: joined at once, while they are at hand, they cost a fifth of the time.
 */
function flat(html: string): string {
  html.charCodeAt(html.length >> 1);
  return html;
}

/** @example outputPath('/2024/') // "/2024/index.html" */
function outputPath(url: string): string {
  return url.endsWith('/') ? `${url}index.html` : url;
}
