import { rm, stat } from 'node:fs/promises';
import type { Middleware } from '../site/admin-files.ts';
import { diagnosticsPage } from '../site/diagnostics-page.ts';
import { NoFreePortError, servePreview } from '../site/preview-server.ts';
import { watchSources } from '../site/watch.ts';
import { attemptBuild } from './build-attempt.ts';
import type { Console } from './console.ts';
import { formatDiagnostics, formatTotals, formatWarningCount } from './diagnostics-text.ts';
import { failureInWords, formatFailure } from './failure-text.ts';
import { UsageError } from './options.ts';

interface PreviewOptions {
  readonly content: string;
  /** The first port to try. */
  readonly port: number;
  /** Starts what is served beside the site, once its address is known. */
  readonly beside?: (site: { readonly url: string; readonly port: number }) => Promise<Beside>;
}

/** Something that is served beside the site, as long as it. */
export interface Beside {
  readonly answer: Middleware;
  /** What to tell who started it. */
  readonly sentence: string;
  readonly close: () => Promise<void>;
}

/** Builds with drafts, serves with live reload, and builds again at every change, until it is stopped. */
export async function runPreview(options: PreviewOptions, io: Console): Promise<number> {
  if (!(await isFolder(options.content))) {
    io.stderr.write(
      `La cartella «${options.content}» non c’è: controllare il nome scritto dopo --content; di solito la cartella si chiama «content».\n`,
    );
    return 1;
  }
  // The port comes first, and its folder is emptied: nobody sees the site of another preview.
  let showFirst: (page: string | undefined) => void = () => {};
  let problems = new Promise<string | undefined>((resolve) => {
    showFirst = resolve;
  });
  let beside: Beside | undefined;
  const server = await servePreview({
    port: options.port,
    dir: (port) => `.cache/preview-${port}`,
    problems: () => problems,
    first: (request, response, next) => (beside ? beside.answer(request, response, next) : next()),
  }).catch((error) => {
    if (!(error instanceof NoFreePortError)) throw error;
    throw new UsageError(
      `La porta ${options.port} e le dieci dopo sono tutte occupate: sceglierne un’altra con --port.`,
    );
  });
  await rm(server.dir, { recursive: true, force: true });
  const preview = {
    contentDir: options.content,
    outputDir: server.dir,
    baseUrl: `http://localhost:${server.port}`,
    pathPrefix: '/',
  };
  beside = await options.beside?.({ url: preview.baseUrl, port: server.port });
  const watcher = await watchSources(
    [options.content, 'templates', 'public', 'src/styles', 'src/browser'],
    async () => {
      const page = await rebuild(preview, io);
      showFirst(page);
      problems = Promise.resolve(page);
      server.reload();
    },
  );
  io.stdout.write(
    `Il sito si vede su ${preview.baseUrl}/ e si aggiorna a ogni salvataggio. ${beside ? `${beside.sentence} ` : ''}Per finire: Ctrl+C.\n`,
  );
  await stopped();
  await Promise.all([watcher.close(), server.close(), beside?.close()]);
  return 0;
}

interface PreviewBuild {
  readonly contentDir: string;
  readonly outputDir: string;
  readonly baseUrl: string;
  readonly pathPrefix: string;
}

/** Builds once more; the outcome is the page that says what is wrong, or undefined. */
async function rebuild(
  options: PreviewBuild,
  { stdout, stderr }: Console,
): Promise<string | undefined> {
  const started = performance.now();
  const attempt = await attemptBuild({ ...options, drafts: true });
  if ('failure' in attempt) {
    stderr.write(formatFailure(attempt.failure));
    return diagnosticsPage([], failureInWords(attempt.failure));
  }
  const { diagnostics, built } = attempt;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!built) {
    stderr.write(formatDiagnostics(errors));
    stdout.write(
      `${formatTotals(diagnostics)}: correggere e salvare di nuovo; si vede ancora l’errore.\n`,
    );
    return diagnosticsPage(errors);
  }
  stdout.write(`Sito pronto in ${Math.round(performance.now() - started)} ms.\n`);
  stderr.write(formatWarningCount(diagnostics));
  return undefined;
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** Until somebody presses Ctrl+C or the process is asked to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
