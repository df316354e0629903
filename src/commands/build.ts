import type { BuildStep } from '../site/build.ts';
import { ForeignFolderError } from '../site/publish.ts';
import { count } from '../text/count.ts';
import { attemptBuild } from './build-attempt.ts';
import type { Command } from './console.ts';
import { formatDiagnostics } from './diagnostics-text.ts';
import { formatFailure } from './failure-text.ts';
import { parseBaseUrl, parseOptions, parsePathPrefix, UsageError } from './options.ts';
import { publishedAt } from './published-at.ts';
import { BASE, CONTENT } from './shared-options.ts';

/** `npm run build`: the site with its index; 1 if an error in content or templates left the old one in place. */
export const buildCommand: Command = async (args, io) => {
  const { stdout, stderr } = io;
  const options = parseOptions(args, {
    content: CONTENT,
    output: { type: 'string', default: '_site', value: 'DIR', says: 'dove scrivere il sito' },
    'base-url': {
      type: 'string',
      value: 'URL',
      says: 'l’indirizzo del sito, se non è quello di site.yaml',
    },
    'path-prefix': {
      type: 'string',
      value: '/P/',
      says: 'la sottocartella in cui sta il sito',
    },
    base: BASE,
  });
  const started = performance.now();
  const attempt = await attemptBuild({
    contentDir: options.content,
    outputDir: options.output,
    baseUrl: parseBaseUrl(options['base-url']),
    pathPrefix: parsePathPrefix(options['path-prefix']),
    drafts: false,
    published: await publishedAt(options.base, options.content, io),
    onStep: (step) => stderr.write(`${stepInWords(step)}\n`),
  }).catch((error) => {
    if (!(error instanceof ForeignFolderError)) throw error;
    throw new UsageError(
      `La cartella «${options.output}» contiene altro e non viene sostituita: scegliere con --output una cartella nuova o un sito già costruito.`,
    );
  });
  if ('failure' in attempt) {
    stderr.write(formatFailure(attempt.failure));
    return 1;
  }
  const { built } = attempt;
  // Not every warning is looked for in a build, so none is told.
  const errors = attempt.diagnostics.filter(({ severity }) => severity === 'error');
  if (!built) {
    stderr.write(formatDiagnostics(errors));
    stderr.write(
      `${count(errors.length, 'errore', 'errori')}: il sito non è stato costruito; quello di prima, se c’era, è rimasto com’era.\n`,
    );
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  stdout.write(
    `${options.output}: ${count(built.pages, 'pagina', 'pagine')}, ${count(built.records, 'evento', 'eventi')} nell’indice, ${seconds} s.\n`,
  );
  stderr.write(formatDraftErrors(errors.length));
  stderr.write('Gli avvisi, che non fermano la pubblicazione, li elenca npm run check.\n');
  return 0;
};

/** That drafts, which are left out, have errors; nothing if they have none. */
function formatDraftErrors(errors: number): string {
  if (errors === 0) return '';
  const listed = errors === 1 ? 'lo elenca' : 'li elenca';
  return `${count(errors, 'errore', 'errori')} nelle bozze, che non sono nel sito: npm run check ${listed}.\n`;
}

/** What a build is doing, for people who wait. */
function stepInWords(step: BuildStep): string {
  switch (step.name) {
    case 'read':
      return 'Leggo i contenuti …';
    case 'prepare':
      return `Preparo ${count(step.issues, 'numero', 'numeri')} e ${count(step.events, 'evento', 'eventi')} …`;
    case 'print':
      return `Stampate ${count(step.pages, 'pagina', 'pagine')} …`;
    case 'index':
      return 'Preparo la ricerca …';
  }
}
