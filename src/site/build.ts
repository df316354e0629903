import { type LoadOptions, loadArchive } from '../content/load.ts';
import type { Archive } from '../model/archive.ts';
import { type Diagnostic, sortDiagnostics } from '../model/diagnostic.ts';
import type { DeskFacts } from '../views/desk-view.ts';
import { prepareSite } from './prepare.ts';
import { publish } from './publish.ts';
import { renderPages } from './render.ts';
import { indexSearch } from './search-index.ts';

/**
 * From where, to where and for whom a site is built; the address and sub-path of `site.yaml` hold unless others are
 * given.
 */
export interface BuildOptions {
  readonly contentDir: string;
  readonly outputDir: string;
  readonly baseUrl?: string | undefined;
  readonly pathPrefix?: string | undefined;
  readonly drafts: LoadOptions['drafts'];
  /** Mistakes that another attempt found, told with the others. */
  readonly known?: readonly Diagnostic[];
  /** What was published before, none of whose addresses may be lost. */
  readonly published?: LoadOptions['published'];
  /** Makes the desk of the editors, which tells what changed: for a preview, never for publication. */
  readonly desk?: Pick<DeskFacts, 'changes'> | undefined;
  /** Called when a step begins, and whenever some more pages have been printed. */
  readonly onStep?: (step: BuildStep) => void;
}

/** Where a build has come to, in the order of its steps, with what is to be counted at each. */
export type BuildStep =
  | { readonly name: 'read' }
  | { readonly name: 'prepare'; readonly issues: number; readonly events: number }
  | { readonly name: 'print'; readonly pages: number }
  | { readonly name: 'index' };

/** What a build found wrong, sorted, and what came of it. */
export interface BuildOutcome {
  readonly diagnostics: readonly Diagnostic[];
  /** What was built; undefined if an error in the content kept the old site in place. */
  readonly built:
    | { readonly pages: number; readonly records: number; readonly archive: Archive }
    | undefined;
}

/** Content to site, index included; an error in the content changes nothing on disk. */
export async function buildSite(options: BuildOptions): Promise<BuildOutcome> {
  const { outputDir, onStep, known = [] } = options;
  onStep?.({ name: 'read' });
  const { value: archive, diagnostics: found } = await loadArchive({
    ...options,
    warnings: options.desk !== undefined,
  });
  const diagnostics = sortDiagnostics([...known, ...found]);
  if (!archive) return { diagnostics, built: undefined };
  const built = await publish(outputDir, async (folder) => {
    onStep?.({ name: 'prepare', issues: archive.issues.length, events: archive.events.length });
    const data = await prepareSite({
      ...options,
      archive,
      outputDir: folder,
      desk: options.desk && { ...options.desk, diagnostics },
    });
    const pages = await renderPages(data, folder, (pages) => onStep?.({ name: 'print', pages }));
    onStep?.({ name: 'index' });
    const { records } = await indexSearch({ siteDir: folder });
    if (records !== archive.events.length) {
      throw new Error(`the index holds ${records} of ${archive.events.length} events`);
    }
    return { pages, records, archive };
  });
  return { diagnostics, built };
}
