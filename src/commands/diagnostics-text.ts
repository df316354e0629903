import type { Diagnostic } from '../model/diagnostic.ts';
import { count } from '../text/count.ts';
import { sourceExcerpt } from './source-excerpt.ts';

/** The lines of files, by the name that diagnostics give them. */
export type Sources = ReadonlyMap<string, readonly string[]>;

const NO_SOURCES: Sources = new Map();

/**
 * Diagnostics for people, one paragraph each; with the sources also the line, and an empty line between two files.
 * @example
 * // content/issues/2024/aprile.md:14:11  errore  «31 aprile» non esiste: aprile ha 30 giorni.  [impossible-date]
 * //     |     when: 31 aprile
 * //     |           ^
 * //     Correggere il giorno o il mese.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Sources = NO_SOURCES,
): string {
  const paragraphs = diagnostics.map((diagnostic, index) => {
    const { file, line, column, severity, message, hint, code } = diagnostic;
    const isNextFile = sources.size > 0 && index > 0 && diagnostics[index - 1]?.file !== file;
    const kind = severity === 'error' ? 'errore' : 'avviso';
    const lines = [
      `${file}:${line}:${column}  ${kind}  ${message}  [${code}]`,
      ...excerpt(diagnostic, sources),
      ...(hint ? [`    ${hint}`] : []),
    ];
    return `${isNextFile ? '\n' : ''}${lines.join('\n')}\n`;
  });
  return paragraphs.join('');
}

function excerpt({ file, line, column }: Diagnostic, sources: Sources): string[] {
  const source = sources.get(file)?.[line - 1];
  if (source === undefined || source.trim() === '') return [];
  return sourceExcerpt(source, column).map((shown) => `    | ${shown}`);
}

/** @example formatTotals([…]) // "1 errore, 2 avvisi" */
export function formatTotals(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'errore', 'errori')}, ${count(diagnostics.length - errors, 'avviso', 'avvisi')}`;
}
