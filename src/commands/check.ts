import { fixContent } from '../content/fixes/fix-content.ts';
import { loadArchive } from '../content/load.ts';
import { loadTextFile } from '../content/text-file.ts';
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import { count } from '../text/count.ts';
import type { Command, Console } from './console.ts';
import { formatGithub } from './diagnostics-github.ts';
import { formatJson } from './diagnostics-json.ts';
import { formatDiagnostics, formatTotals, type Sources } from './diagnostics-text.ts';
import { formatFixes } from './fixes-text.ts';
import { GitError } from './git-files.ts';
import { parseChoice, parseCount, parseOptions, UsageError } from './options.ts';
import { loadPublished } from './published-archive.ts';

const FORMATS = ['text', 'json', 'github'] as const;

/** `npm run check`: everything that is wrong in the content, drafts included; 1 if any of it is an error. */
export const checkCommand: Command = async (args, io) => {
  const options = parseOptions(args, {
    content: { type: 'string', default: 'content' },
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean', default: false },
    base: { type: 'string' },
    'max-warnings': { type: 'string' },
  });
  const format = parseChoice('--format', options.format, FORMATS);
  const mostWarnings = parseCount('--max-warnings', options['max-warnings']) ?? Infinity;
  const { content, base } = options;
  // Programs read diagnostics from stdout, and nothing else.
  const aside = format === 'text' ? io.stdout : io.stderr;
  if (options.fix) aside.write(`${formatFixes(await fixContent(content))}\n`);
  const published = base === undefined ? undefined : await publishedAt(content, base, io);
  const { value: archive, diagnostics } = await loadArchive({
    contentDir: content,
    drafts: true,
    warnings: true,
    published,
  });
  const read = archive
    ? `${count(archive.issues.length, 'numero', 'numeri')}, ${count(archive.events.length, 'evento', 'eventi')}: `
    : '';
  if (format === 'json') io.stdout.write(formatJson(diagnostics));
  else if (format === 'github') io.stdout.write(formatGithub(diagnostics));
  else io.stdout.write(formatDiagnostics(diagnostics, await loadSources(diagnostics)));
  aside.write(`${read}${formatTotals(diagnostics)}\n`);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return hasErrors(diagnostics) || warnings > mostWarnings ? 1 : 0;
};

/** What was published at a revision; where it cannot be read the check goes on without it, and says so. */
async function publishedAt(contentDir: string, base: string, { stderr }: Console) {
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

/** The lines of the files of which there is something to say. */
async function loadSources(diagnostics: readonly Diagnostic[]): Promise<Sources> {
  const sources = new Map<string, readonly string[]>();
  for (const { file } of diagnostics) {
    if (sources.has(file)) continue;
    const text = (await loadTextFile(file, file)).value?.text ?? '';
    sources.set(file, text.split('\n'));
  }
  return sources;
}
