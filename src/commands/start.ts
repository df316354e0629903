import type { Diagnostic } from '../model/diagnostic.ts';
import { buildSite } from '../site/build.ts';
import { diagnosticsPage } from '../site/diagnostics-page.ts';
import { servePreview } from '../site/preview-server.ts';
import { watchSources } from '../site/watch.ts';
import type { Command, Console } from './console.ts';
import { formatDiagnostics, formatTotals } from './diagnostics-text.ts';
import { parseOptions, parsePort } from './options.ts';

/** `npm start`: builds with drafts, serves with live reload, and builds again at every change, until it is stopped. */
export const startCommand: Command = async (args, io) => {
  const options = parseOptions(args, {
    content: { type: 'string', default: 'content' },
    port: { type: 'string', default: '8080' },
  });
  const port = parsePort(options.port);
  const outputDir = `.cache/preview-${port}`;
  const build = async () =>
    rebuild(
      {
        contentDir: options.content,
        outputDir,
        baseUrl: `http://localhost:${port}`,
        pathPrefix: '/',
      },
      io,
    );

  let problems = await build();
  const server = await servePreview({ dir: outputDir, port, problems: () => problems });
  io.stdout.write(
    `Il sito si vede su ${server.url} e si aggiorna a ogni salvataggio. Per finire: Ctrl+C.\n`,
  );
  const watcher = watchSources(
    [options.content, 'templates', 'public', 'src/styles', 'src/browser'],
    async () => {
      problems = await build();
      server.reload();
    },
  );
  await stopped();
  await Promise.all([watcher.close(), server.close()]);
  return 0;
};

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
  try {
    const { diagnostics, built } = await buildSite({ ...options, drafts: true });
    const errors: Diagnostic[] = diagnostics.filter(({ severity }) => severity === 'error');
    stderr.write(formatDiagnostics(errors));
    const milliseconds = Math.round(performance.now() - started);
    stdout.write(
      built
        ? `Sito pronto in ${milliseconds} ms.\n`
        : `${formatTotals(diagnostics)}: correggere e salvare di nuovo; si vede ancora l’errore.\n`,
    );
    return built ? undefined : diagnosticsPage(errors);
  } catch (error) {
    const message = failureInWords(error);
    stderr.write(`Il sito non si è potuto costruire:\n${message}\n`);
    return diagnosticsPage([], message);
  }
}

/** What broke, from the outermost error to its origin: Eleventy wraps the one that names the template and line. */
function failureInWords(error: unknown): string {
  const messages: string[] = [];
  let current = error;
  while (current instanceof Error && messages.length < 5) {
    messages.push(current.message);
    current = (current as { originalError?: unknown }).originalError ?? current.cause;
  }
  return messages.length > 0 ? messages.join('\n') : String(error);
}

/** Until somebody presses Ctrl+C or the process is asked to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
