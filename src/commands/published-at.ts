import type { Published } from '../content/rules/check.ts';
import type { Console } from './console.ts';
import { formatDiagnostics } from './diagnostics-text.ts';
import { GitError } from './git-files.ts';
import { UsageError } from './options.ts';
import { loadPublished } from './published-archive.ts';

/** What services of git call the revision before the first. */
const BEFORE_THE_FIRST = /^0{40,64}$/;

/**
 * What was published at a revision; nothing without one, or before the first. Where it cannot be read everything goes on
 * without it, and is told so.
 * @throws UsageError if there is no such revision
 */
export async function publishedAt(
  base: string | undefined,
  contentDir: string,
  { stderr }: Console,
): Promise<Published | undefined> {
  if (base === undefined || BEFORE_THE_FIRST.test(base)) return undefined;
  const { value, diagnostics } = await loadPublished(contentDir, base).catch((error) => {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(error.message);
  });
  if (diagnostics.length > 0) {
    stderr.write(
      `In «${base}» i contenuti avevano già errori: gli indirizzi non si possono confrontare.\n${formatDiagnostics(diagnostics.slice(0, 1))}`,
    );
  }
  return value;
}
