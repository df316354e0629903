import Eleventy from '@11ty/eleventy';
import { countPages } from '../views/site-pages.ts';
import { fragmentFunctions } from './fragments.ts';
import { addSiteData } from './plugin.ts';
import type { SiteData } from './prepare.ts';

/**
 * Prints every page through Eleventy into a folder; the outcome is their number.
 * @param onProgress called with the number of pages printed so far
 * @throws if a template fails
 */
export async function renderPages(
  { pages, site, assets, expandAcronyms }: SiteData,
  outputDir: string,
  onProgress?: (pages: number) => void,
): Promise<number> {
  const fragments = fragmentFunctions();
  let printed = 0;
  for (const part of pages) {
    const eleventy = new Eleventy(undefined, outputDir, {
      configPath: 'eleventy.config.ts',
      quietMode: true,
      config: (config) => {
        // Made before quiet mode is known, it would tell of what takes long on a slow machine.
        config.benchmarkManager.get('Configuration').setIsVerbose(false);
        addSiteData(config, { pages: part, site, assets, expandAcronyms, fragments });
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
    printed += countPages(part);
    onProgress?.(printed);
  }
  return printed;
}
