import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { Middleware } from '../site/admin-files.ts';
import type { PageOf } from '../site/diagnostics-page.ts';
import { clearEndedPreviews, previewFolder } from '../site/preview-folders.ts';
import { isFree, NoFreePortError, servePreview } from '../site/preview-server.ts';
import { removeFolder } from '../site/remove-folder.ts';
import { watchSources } from '../site/watch.ts';
import type { Console } from './console.ts';
import { UsageError } from './options.ts';
import { rebuild } from './preview-build.ts';

interface PreviewOptions {
  readonly content: string;
  /** The first port to try. */
  readonly port: number;
  /** Starts what is served beside the site, once its address is known. */
  readonly beside?: (site: { readonly url: string; readonly port: number }) => Promise<Beside>;
}

/** Something that is served beside the site, as long as it. */
interface Beside {
  readonly answer: Middleware;
  /** What to tell who started it. */
  readonly sentence: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds with drafts, serves with live reload, and builds again at every change, until it is stopped; its folders go
 * with it.
 */
export async function runPreview(options: PreviewOptions, io: Console): Promise<number> {
  if (!(await isFolder(options.content))) {
    io.stderr.write(
      `La cartella «${options.content}» non c’è: controllare il nome scritto dopo --content; di solito la cartella si chiama «content».\n`,
    );
    return 1;
  }
  const signal = stopSignal();
  // The port comes first, and its folder is emptied: nobody sees the site of another preview.
  let showFirst: (page: string | undefined) => void = () => {};
  let problems = new Promise<string | undefined>((resolve) => {
    showFirst = resolve;
  });
  let missing: string | undefined;
  let beside: Beside | undefined;
  const server = await servePreview({
    port: options.port,
    dir: previewFolder,
    problems: () => problems,
    missing: () => missing,
    first: (request, response, next) => (beside ? beside.answer(request, response, next) : next()),
  }).catch((error) => {
    if (!(error instanceof NoFreePortError)) throw error;
    throw new UsageError(
      `La porta ${options.port} e le dieci dopo sono tutte occupate: sceglierne un’altra con --port.`,
    );
  });
  await clearEndedPreviews(isFree);
  await removeFolder(server.dir);
  const baseUrl = `http://localhost:${server.port}`;
  const build = {
    contentDir: options.content,
    outputDir: server.dir,
    baseUrl,
    pathPrefix: '/',
    signal,
  };
  try {
    beside = await options.beside?.({ url: baseUrl, port: server.port });
    let lastPageOf: PageOf | undefined;
    const watcher = await watchSources(
      [options.content, 'templates', 'public', 'src/styles', 'src/browser'],
      async () => {
        const rebuilt = await rebuild(build, lastPageOf, io);
        lastPageOf = rebuilt.pageOf ?? lastPageOf;
        missing = rebuilt.missing;
        showFirst(rebuilt.problems);
        problems = Promise.resolve(rebuilt.problems);
        server.reload();
      },
    );
    if (!signal.aborted) {
      io.stdout.write(
        `Il sito si vede su ${baseUrl}/ e si aggiorna a ogni salvataggio. ${beside ? `${beside.sentence} ` : ''}Per finire: Ctrl+C.\n`,
      );
      await once(signal, 'abort');
    }
    await watcher.close();
  } finally {
    // While the port is ours nobody else makes this folder.
    await removeFolder(server.dir);
    await Promise.all([server.close(), beside?.close()]);
  }
  return 0;
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** Is aborted when somebody presses Ctrl+C, closes the terminal or asks the process to end; the second time it just ends. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => stop.abort());
  }
  return stop.signal;
}
