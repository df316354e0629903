import { loadArchive } from '../content/load.ts';
import { prepareSite, type SiteData } from './prepare.ts';

/** The site of `content/` into `_site/`, for Eleventy run without our commands. @throws on any mistake in the content */
export async function prepareDefaultSite(): Promise<SiteData> {
  const { value: archive, diagnostics } = await loadArchive({
    contentDir: 'content',
    drafts: false,
  });
  if (!archive) throw new Error(`content has ${diagnostics.length} diagnostics: run npm run check`);
  return prepareSite({ archive, contentDir: 'content', outputDir: '_site' });
}
