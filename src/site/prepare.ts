import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitBackend } from '../form/backend.ts';
import { Markdown } from '../markdown/renderer.ts';
import type { Archive } from '../model/archive.ts';
import { acronymExpander, type ExpandAcronyms } from '../views/acronyms.ts';
import { brandIcon } from '../views/brand-mark.ts';
import type { DeskFacts } from '../views/desk-view.ts';
import { Links } from '../views/links.ts';
import { searchTable } from '../views/search-table.ts';
import { searchWords } from '../views/search-words.ts';
import { type PagesByKind, sitePages } from '../views/site-pages.ts';
import { type SiteView, siteView } from '../views/site-view.ts';
import { type AdminOptions, writeAdmin } from './admin.ts';
import { type Assets, bundle } from './bundle.ts';
import { copyDownloads } from './downloads.ts';
import { preparePictures } from './pictures.ts';

/** Eleventy keeps every page that it has printed until it ends; so a large site is printed in parts, each by one run. */
const PAGES_AT_ONCE = 4000;

/** Everything that the templates print. */
export interface SiteData {
  /** In parts, each made when it is asked for. */
  readonly pages: Iterable<PagesByKind>;
  readonly site: SiteView;
  readonly assets: Assets;
  /** Done to the words of every page. */
  readonly expandAcronyms: ExpandAcronyms;
}

interface PrepareOptions {
  readonly archive: Archive;
  readonly contentDir: string;
  readonly outputDir: string;
  /** Where the site will stand; `site.yaml` tells if not given. */
  readonly baseUrl?: string | undefined;
  /** Its sub-path with slashes at both ends; that of the base URL if not given. */
  readonly pathPrefix?: string | undefined;
  /** For the desk of the editors, in a preview. */
  readonly desk?: DeskFacts | undefined;
}

/** Makes the views and writes what pages refer to (style sheet, scripts, fonts, pictures) to the output folder. */
export async function prepareSite(options: PrepareOptions): Promise<SiteData> {
  const { archive, contentDir, outputDir, desk } = options;
  const baseUrl = options.baseUrl ?? archive.site.url;
  const links = new Links(baseUrl, options.pathPrefix ?? withSlashes(new URL(baseUrl).pathname));
  const media = join(contentDir, 'media');
  await copyDownloads(archive, media, outputDir);
  const picture = await preparePictures(archive, media, { outputDir, links });
  await writeFile(join(outputDir, 'favicon.svg'), brandIcon(archive.site.title));
  const assets = await bundle({
    outputDir,
    root: links.href('/'),
    templatesDir: 'templates',
    data: { 'search-table': searchTable(archive), 'search-words': searchWords(archive) },
  });
  await publishForm(archive, join(outputDir, 'admin'), {
    previewStyle: assets.css,
    siteUrl: links.absolute('/'),
  });
  const markdown = new Markdown({ link: (target) => links.written(target) });
  return {
    pages: sitePages({ archive, links, markdown, picture, desk }, PAGES_AT_ONCE),
    site: siteView(archive, links, desk !== undefined),
    assets,
    expandAcronyms: acronymExpander(archive),
  };
}

/** The form is published where the site says which git service keeps its texts; without one it could save nothing. */
async function publishForm(
  { site }: Archive,
  outputDir: string,
  addresses: Pick<AdminOptions, 'previewStyle' | 'siteUrl'>,
): Promise<void> {
  if (!site.editing) return;
  const backend = gitBackend(site.editing);
  await writeAdmin({ ...addresses, outputDir, title: site.title, backend });
}

/** @example withSlashes('wip') // "/wip/" */
function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}
