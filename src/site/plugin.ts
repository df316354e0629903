/**
 * What Eleventy needs to know of us: the pages to print, already complete. The commands hand them over
 * (`render.ts`); Eleventy run by hand makes them itself, from `content/`.
 */
import type { UserConfig } from '@11ty/eleventy';
import type { PagesByKind } from '../views/site-pages.ts';
import { fragments } from './fragments.ts';
import type { SiteData } from './prepare.ts';
import { prepareDefaultSite } from './prepare-default.ts';

export async function archivePlugin(config: UserConfig): Promise<void> {
  if (config.globalData.pages === undefined) addSiteData(config, await prepareDefaultSite());
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

/** Hands the data of one build to the templates: `pages`, `site`, `assets`. */
export function addSiteData(config: UserConfig, { pages, site, assets }: SiteData): void {
  config.addGlobalData('pages', () => new Pages(pages));
  config.addGlobalData('site', () => site);
  config.addGlobalData('assets', () => assets);
  config.addNunjucksGlobal('fragment', fragments());
}

/** @example outputPath('/2024/') // "/2024/index.html" */
function outputPath(url: string): string {
  return url.endsWith('/') ? `${url}index.html` : url;
}
