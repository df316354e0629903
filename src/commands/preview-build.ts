import type { Diagnostic } from '../model/diagnostic.ts';
import { DESK } from '../model/urls.ts';
import { diagnosticsPage, draftsPage, type PageOf } from '../site/diagnostics-page.ts';
import { count } from '../text/count.ts';
import { deskPages } from '../views/desk-pages.ts';
import { Links } from '../views/links.ts';
import { attemptBuild } from './build-attempt.ts';
import type { Console } from './console.ts';
import { formatDiagnostics, formatTotals } from './diagnostics-text.ts';
import { failureInWords, formatFailure } from './failure-text.ts';
import { contentChanges } from './git-changes.ts';

/** What is built for a preview, and for where. */
interface PreviewBuild {
  readonly contentDir: string;
  readonly outputDir: string;
  readonly baseUrl: string;
  readonly pathPrefix: string;
  /** Breaks the build off. */
  readonly signal: AbortSignal;
}

/** What a preview shows besides its site. */
interface Rebuilt {
  /** What is wrong, in place of every page, if nothing could be built. */
  readonly problems?: string;
  /** What is wrong in the drafts that are left out, in place of a page that is not there. */
  readonly missing?: string;
  /** Where the site, built anew, shows what a diagnostic is about. */
  readonly pageOf?: PageOf;
}

/** Builds once more, without the drafts that have errors, and says what became of it. */
export async function rebuild(
  { signal, ...options }: PreviewBuild,
  lastPageOf: PageOf | undefined,
  { stdout, stderr }: Console,
): Promise<Rebuilt> {
  const started = performance.now();
  const attempt = await attemptBuild({
    ...options,
    drafts: 'sound',
    desk: { changes: await contentChanges(options.contentDir) },
    onStep: () => signal.throwIfAborted(),
  });
  if (signal.aborted) return {};
  if ('failure' in attempt) {
    stderr.write(formatFailure(attempt.failure));
    return { problems: diagnosticsPage([], failureInWords(attempt.failure)) };
  }
  const { diagnostics, built } = attempt;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  stderr.write(formatDiagnostics(errors));
  if (!built) {
    stdout.write(
      `${formatTotals(diagnostics)}: correggere e salvare di nuovo; si vede ancora l’errore.\n`,
    );
    return { problems: diagnosticsPage(diagnostics, undefined, lastPageOf) };
  }
  stdout.write(`Sito pronto in ${Math.round(performance.now() - started)} ms.\n`);
  stdout.write(formatDeskLines(diagnostics, `${options.baseUrl}${DESK}`));
  const links = new Links(options.baseUrl, options.pathPrefix);
  return {
    ...(errors.length > 0 ? { missing: draftsPage(errors) } : {}),
    pageOf: deskPages(built.archive, links).of,
  };
}

/**
 * How much there is to read on the desk; nothing if nothing is wrong.
 * @example formatDeskLines(warnings, 'http://localhost:8080/redazione/') // "3 avvisi: http://localhost:8080/redazione/\n"
 */
function formatDeskLines(diagnostics: readonly Diagnostic[], desk: string): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const lines = [
    ...(errors > 0
      ? [`${count(errors, 'errore', 'errori')} nelle bozze, che restano fuori: ${desk}`]
      : []),
    ...(warnings > 0 ? [`${count(warnings, 'avviso', 'avvisi')}: ${desk}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
