import { type BuildOptions, type BuildOutcome, buildSite } from '../site/build.ts';
import { BrokenPicturesError } from '../site/pictures.ts';
import { ForeignFolderError } from '../site/publish.ts';

/** What became of a build: its outcome, or what broke where neither content nor command was wrong. */
export type BuildAttempt = BuildOutcome | { readonly failure: unknown };

/** Builds the site; a failure is a value, a broken picture a mistake in the content. @throws ForeignFolderError */
export async function attemptBuild(options: BuildOptions): Promise<BuildAttempt> {
  try {
    return await buildSite(options);
  } catch (error) {
    if (error instanceof ForeignFolderError) throw error;
    if (!(error instanceof BrokenPicturesError)) return { failure: error };
    return { diagnostics: error.diagnostics, built: undefined };
  }
}
