import type { UserConfig } from '@11ty/eleventy';
import { archivePlugin } from './src/site/plugin.ts';

/** Eleventy prints pages; what is on them comes from the archive, through the plugin. */
export default function configure(config: UserConfig) {
  config.addPlugin(archivePlugin);
  return {
    dir: { input: 'templates/pages', includes: '../includes' },
    templateFormats: ['njk'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
