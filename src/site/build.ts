import { loadArchive } from '../content/load.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { prepareSite } from './prepare.ts';
import { publish } from './publish.ts';
import { renderPages } from './render.ts';
import { indexSearch } from './search-index.ts';

export interface BuildOptions {
  readonly contentDir: string;
  readonly outputDir: string;
  readonly baseUrl?: string | undefined;
  readonly pathPrefix?: string | undefined;
  readonly drafts: boolean;
  /** Called when a step begins, and whenever some more pages have been printed. */
  readonly onStep?: (step: BuildStep) => void;
}

export type BuildStep =
  | { readonly name: 'read' }
  | { readonly name: 'prepare'; readonly issues: number; readonly events: number }
  | { readonly name: 'print'; readonly pages: number }
  | { readonly name: 'index' };

export interface BuildOutcome {
  readonly diagnostics: readonly Diagnostic[];
  /** What was built; undefined if an error in the content kept the old site in place. */
  readonly built: { readonly pages: number; readonly records: number } | undefined;
}

/** Content to site, index included; an error in the content changes nothing on disk. */
export async function buildSite(options: BuildOptions): Promise<BuildOutcome> {
  const { contentDir, outputDir, onStep } = options;
  onStep?.({ name: 'read' });
  const { value: archive, diagnostics } = await loadArchive({ ...options, warnings: false });
  if (!archive) return { diagnostics, built: undefined };
  const built = await publish(outputDir, async (folder) => {
    onStep?.({ name: 'prepare', issues: archive.issues.length, events: archive.events.length });
    const data = await prepareSite({ ...options, archive, contentDir, outputDir: folder });
    const pages = await renderPages(data, folder, (pages) => onStep?.({ name: 'print', pages }));
    onStep?.({ name: 'index' });
    const { records } = await indexSearch({ siteDir: folder });
    if (records !== archive.events.length) {
      throw new Error(`the index holds ${records} of ${archive.events.length} events`);
    }
    return { pages, records };
  });
  return { diagnostics, built };
}
