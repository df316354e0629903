import Eleventy from '@11ty/eleventy';
import { pageParts } from '../views/site-pages.ts';
import { addSiteData } from './plugin.ts';
import type { SiteData } from './prepare.ts';

/** Eleventy keeps every page that it has printed until it ends; so a large site is printed in parts, each by one run. */
const PAGES_AT_ONCE = 4000;

/** Prints every page through Eleventy into a folder. @throws if a template fails */
export async function renderPages(data: SiteData, outputDir: string): Promise<void> {
  for (const pages of pageParts(data.pages, PAGES_AT_ONCE)) {
    const eleventy = new Eleventy(undefined, outputDir, {
      configPath: 'eleventy.config.ts',
      quietMode: true,
      config: (config) => addSiteData(config, { ...data, pages }),
    });
    await eleventy.write();
  }
}
