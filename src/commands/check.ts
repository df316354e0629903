import { fixContent } from '../content/fixes/fix-content.ts';
import { loadArchive } from '../content/load.ts';
import { loadTextFile } from '../content/text-file.ts';
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import { count } from '../text/count.ts';
import { chosenFiles } from './chosen-files.ts';
import type { Command } from './console.ts';
import { formatGithub } from './diagnostics-github.ts';
import { formatJson } from './diagnostics-json.ts';
import { formatDiagnostics, formatTotals, type Sources } from './diagnostics-text.ts';
import { formatFixes } from './fixes-text.ts';
import { parseChoice, parseCount, parseWords } from './options.ts';
import { publishedAt } from './published-at.ts';
import { formatRecognition } from './recognition-text.ts';
import { BASE, CONTENT } from './shared-options.ts';

const FORMATS = ['text', 'json', 'github'] as const;

/**
 * `npm run check`: everything that is wrong in the content, drafts included, or in the files named; 1 if any of it is an
 * error.
 */
export const checkCommand: Command = async (args, io) => {
  const { words, values: options } = parseWords(args, {
    content: CONTENT,
    format: {
      type: 'string',
      default: 'text',
      value: FORMATS.join('|'),
      says: 'come scrivere le diagnosi',
    },
    fix: { type: 'boolean', default: false, says: 'corregge da sé ciò che ha una correzione sola' },
    base: BASE,
    'max-warnings': { type: 'string', value: 'N', says: 'esce con 1 se gli avvisi sono di più' },
    verbose: {
      type: 'boolean',
      default: false,
      says: 'dice anche come è stato letto ogni numero: date, luoghi, reti, progetti, argomenti, e perché',
    },
  });
  const format = parseChoice('--format', options.format, FORMATS);
  const mostWarnings = parseCount('--max-warnings', options['max-warnings']) ?? Infinity;
  const { content, base } = options;
  const isChosen = await chosenFiles(words, content);
  // Programs read diagnostics from stdout, and nothing else.
  const aside = format === 'text' ? io.stdout : io.stderr;
  if (options.fix) aside.write(`${formatFixes(await fixContent(content, isChosen))}\n`);
  const published = await publishedAt(base, content, io);
  const { value: archive, diagnostics: all } = await loadArchive({
    contentDir: content,
    drafts: options.verbose ? 'sound' : true,
    warnings: true,
    published,
  });
  const diagnostics = all.filter(({ file }) => isChosen(file));
  if (options.verbose) aside.write(formatRecognition(archive, isChosen));
  const read =
    archive && words.length === 0
      ? `${count(archive.issues.length, 'numero', 'numeri')}, ${count(archive.events.length, 'evento', 'eventi')}: `
      : '';
  if (format === 'json') io.stdout.write(formatJson(diagnostics));
  else if (format === 'github') io.stdout.write(formatGithub(diagnostics));
  else io.stdout.write(formatDiagnostics(diagnostics, await loadSources(diagnostics)));
  aside.write(`${read}${formatTotals(diagnostics)}${elsewhere(all, diagnostics)}\n`);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return hasErrors(diagnostics) || warnings > mostWarnings ? 1 : 0;
};

/** How many errors there are in files that were not asked for: they too keep the site from being published. */
function elsewhere(all: readonly Diagnostic[], shown: readonly Diagnostic[]): string {
  const [everywhere, here] = [all, shown].map(
    (list) => list.filter(({ severity }) => severity === 'error').length,
  );
  const others = (everywhere ?? 0) - (here ?? 0);
  return others === 0 ? '' : `; ${count(others, 'errore', 'errori')} in altri file`;
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
