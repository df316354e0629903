import Eleventy from '@11ty/eleventy';
import { addSiteData } from './plugin.ts';
import type { SiteData } from './prepare.ts';

/** Prints every page through Eleventy into a folder. @throws if a template fails */
export async function renderPages(data: SiteData, outputDir: string): Promise<void> {
  const eleventy = new Eleventy(undefined, outputDir, {
    configPath: 'eleventy.config.ts',
    quietMode: true,
    config: (config) => addSiteData(config, data),
  });
  await eleventy.write();
}
