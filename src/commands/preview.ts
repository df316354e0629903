import { rm, stat } from 'node:fs/promises';
import { DESK } from '../model/urls.ts';
import type { Middleware } from '../site/admin-files.ts';
import { diagnosticsPage, type PageOf } from '../site/diagnostics-page.ts';
import { NoFreePortError, servePreview } from '../site/preview-server.ts';
import { watchSources } from '../site/watch.ts';
import { count } from '../text/count.ts';
import { deskPages } from '../views/desk-pages.ts';
import { Links } from '../views/links.ts';
import { attemptBuild } from './build-attempt.ts';
import type { Console } from './console.ts';
import { formatDiagnostics, formatTotals } from './diagnostics-text.ts';
import { failureInWords, formatFailure } from './failure-text.ts';
import { contentChanges } from './git-changes.ts';
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
  let lastPageOf: PageOf | undefined;
  const watcher = await watchSources(
    [options.content, 'templates', 'public', 'src/styles', 'src/browser'],
    async () => {
      const { page, pageOf = lastPageOf } = await rebuild(preview, lastPageOf, io);
      lastPageOf = pageOf;
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

interface Rebuilt {
  /** What is wrong, if anything is. */
  readonly page: string | undefined;
  /** Where the site, built anew, shows what a diagnostic is about. */
  readonly pageOf?: PageOf;
}

/** Builds once more. */
async function rebuild(
  options: PreviewBuild,
  lastPageOf: PageOf | undefined,
  { stdout, stderr }: Console,
): Promise<Rebuilt> {
  const started = performance.now();
  const changes = await contentChanges(options.contentDir);
  const attempt = await attemptBuild({ ...options, drafts: true, desk: { changes } });
  if ('failure' in attempt) {
    stderr.write(formatFailure(attempt.failure));
    return { page: diagnosticsPage([], failureInWords(attempt.failure)) };
  }
  const { diagnostics, built } = attempt;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!built) {
    stderr.write(formatDiagnostics(errors));
    stdout.write(
      `${formatTotals(diagnostics)}: correggere e salvare di nuovo; si vede ancora l’errore.\n`,
    );
    return { page: diagnosticsPage(diagnostics, undefined, lastPageOf) };
  }
  stdout.write(`Sito pronto in ${Math.round(performance.now() - started)} ms.\n`);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (warnings > 0) {
    stdout.write(`${count(warnings, 'avviso', 'avvisi')}: ${options.baseUrl}${DESK}\n`);
  }
  const links = new Links(options.baseUrl, options.pathPrefix);
  return { page: undefined, pageOf: deskPages(built.archive, links).of };
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
