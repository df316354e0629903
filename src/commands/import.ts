import { readFile } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { type ArchiveContext, loadArchiveContext } from '../importer/archive-context.ts';
import { readRefusal } from '../importer/disk-refusal.ts';
import { importFile } from '../importer/import-file.ts';
import { FORMATS, type Format } from '../importer/read-file.ts';
import type { ImportReport } from '../importer/report.ts';
import { renderReports } from '../importer/report-html.ts';
import { formatReport } from '../importer/report-text.ts';
import { ImportError } from '../importer/source.ts';
import { writeFiles, writeReport } from '../importer/write-draft.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { count } from '../text/count.ts';
import type { Command, Console } from './console.ts';
import { formatDiagnostics } from './diagnostics-text.ts';
import { parseChoice, parseWords, UsageError } from './options.ts';
import { CONTENT } from './shared-options.ts';

const OPTIONS = {
  period: {
    type: 'string',
    value: '"MESE ANNO"',
    says: 'il periodo del numero, se non è nella testata né nel nome del file',
  },
  output: {
    type: 'string',
    value: 'DIR',
    says: 'la cartella di contenuti in cui scrivere, se è un’altra',
  },
  stdout: { type: 'boolean', default: false, says: 'scrive la bozza soltanto sul terminale' },
  report: { type: 'string', value: 'FILE', says: 'scrive il resoconto come pagina web' },
  format: {
    type: 'string',
    value: FORMATS.join('|'),
    says: 'il formato, se non si capisce dal nome del file',
  },
  force: { type: 'boolean', default: false, says: 'sostituisce i file che ci sono già' },
  content: { ...CONTENT, says: 'la cartella da cui vengono vocabolari e recapiti' },
} as const;

interface Options {
  readonly files: readonly string[];
  readonly period: string | undefined;
  /** The content folder in which drafts and pictures are written. */
  readonly output: string;
  readonly stdout: boolean;
  readonly report: string | undefined;
  readonly format: Format | undefined;
  readonly force: boolean;
  readonly content: string;
}

/** `npm run import`: old newsletters as drafts, each with the report of what a person has to look at; 1 if one of them fails. */
export const importCommand: Command = async (args, io) => {
  const options = readOptions(args);
  const { value: archive, diagnostics } = await loadArchiveContext(options.content);
  io.stderr.write(formatDiagnostics(diagnostics));
  if (!archive || hasErrors(diagnostics)) return 1;
  const reports: ImportReport[] = [];
  let failed = 0;
  for (const [index, file] of options.files.entries()) {
    if (options.files.length > 1) {
      io.stderr.write(`[${index + 1}/${options.files.length}] ${file}\n`);
    }
    const report = await importOne(file, options, archive, io);
    if (report) reports.push(report);
    if (!report || report.proof.lost.length + report.proof.added.length > 0) failed++;
  }
  const isReported =
    options.report === undefined || (await tell(options.report, reports, options, io));
  if (options.files.length > 1) {
    const done = options.files.length - failed;
    io.stderr.write(
      `${count(done, 'numero importato', 'numeri importati')}, ${count(failed, 'errore', 'errori')}.\n`,
    );
  }
  return failed > 0 || !isReported ? 1 : 0;
};

/** @throws UsageError */
function readOptions(args: readonly string[]): Options {
  const { words: files, values: options } = parseWords(args, OPTIONS);
  if (files.length === 0) {
    throw new UsageError(
      'Manca il file da importare: npm run import -- FILE… [--period "novembre 2020"]',
    );
  }
  if (options.stdout && files.length > 1) throw new UsageError('--stdout vuole un file solo.');
  if (options.period !== undefined && files.length > 1)
    throw new UsageError('--period vuole un file solo.');
  const format =
    options.format === undefined ? undefined : parseChoice('--format', options.format, FORMATS);
  return {
    ...options,
    files,
    format,
    period: options.period,
    report: options.report,
    output: options.output ?? options.content,
  };
}

async function importOne(
  file: string,
  options: Options,
  archive: ArchiveContext,
  io: Console,
): Promise<ImportReport | undefined> {
  const { output, period, format, force } = options;
  try {
    const bytes = await readFile(file).catch((error) => {
      throw readRefusal(error);
    });
    const imported = await importFile(bytes, {
      ...archive,
      name: basename(file),
      period,
      format,
      onPage: (page, pages) => {
        if (page % PAGES_A_STEP === 0) io.stderr.write(`  pagina ${page} di ${pages}\n`);
      },
    });
    const path = posix.join(output, 'issues', imported.path);
    if (!options.stdout) {
      const pictures = imported.pictures.map(({ name, bytes: contents }) => ({
        path: join(output, 'media', name),
        contents,
      }));
      await writeFiles([...pictures, { path, contents: imported.text }], { force });
    }
    const report = imported.report(file, options.stdout ? undefined : path);
    if (options.stdout) io.stdout.write(imported.text);
    (options.stdout ? io.stderr : io.stdout).write(formatReport(report));
    io.stderr.write(formatDiagnostics(imported.errors(file)));
    return report;
  } catch (error) {
    refuse(file, error, io);
    return undefined;
  }
}

/** Writes the report of all files; false if it cannot. */
async function tell(
  path: string,
  reports: readonly ImportReport[],
  { force }: Options,
  io: Console,
): Promise<boolean> {
  if (reports.length === 0) return true;
  try {
    await writeReport({ path, contents: renderReports(reports) }, { force });
    io.stderr.write(`Resoconto: ${path}\n`);
    return true;
  } catch (error) {
    return refuse(path, error, io);
  }
}

/** Says why a file cannot be imported or written. @throws every other error again */
function refuse(file: string, error: unknown, io: Console): false {
  if (!(error instanceof ImportError)) throw error;
  const { message, hint } = error;
  io.stderr.write(
    formatDiagnostics([
      { file, line: 1, column: 1, severity: 'error', code: 'import', message, hint },
    ]),
  );
  return false;
}

/** How many pages of a long file are read between two lines of progress. */
const PAGES_A_STEP = 25;
