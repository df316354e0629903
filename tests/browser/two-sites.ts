/** The two sites that every walk takes: the project's own content, and an archive of 100 generated issues. */
import { inject } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { generatedArchive, generatedSite } from '../support/generated-site.ts';
import { loadContent } from '../support/pages.ts';

/** A site, and the archive from which it is built. */
export interface Site {
  readonly of: string;
  folder(): Promise<string>;
  load(): Promise<Archive>;
}

/** Both sites, for `describe.each`. */
export const SITES: readonly Site[] = [
  { of: 'the real content', folder: async () => inject('siteDir'), load: loadContent },
  { of: 'a generated archive', folder: generatedSite, load: generatedArchive },
];
