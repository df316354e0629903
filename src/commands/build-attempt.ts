import { type BuildOptions, type BuildOutcome, buildSite } from '../site/build.ts';
import { BrokenPicturesError } from '../site/pictures.ts';
import { ForeignFolderError } from '../site/publish.ts';

/** What became of a build: its outcome, or what broke where neither content nor command was wrong. */
type BuildAttempt = BuildOutcome | { readonly failure: unknown };

/**
 * Builds the site; a failure is a value, a broken picture a mistake in the content. Where drafts with mistakes are left out
 * and only drafts show broken pictures, all drafts are: which of them shows one, nobody says.
 * @throws ForeignFolderError
 */
export async function attemptBuild(options: BuildOptions): Promise<BuildAttempt> {
  try {
    return await buildSite(options);
  } catch (error) {
    if (error instanceof ForeignFolderError) throw error;
    if (!(error instanceof BrokenPicturesError)) return { failure: error };
    const { diagnostics } = error;
    if (options.drafts !== 'sound') return { diagnostics, built: undefined };
    return attemptBuild({ ...options, drafts: false, known: diagnostics });
  }
}
