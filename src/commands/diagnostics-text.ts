import type { Diagnostic } from '../model/diagnostic.ts';
import { count } from '../text/count.ts';

/**
 * Diagnostics for people, one paragraph each.
 * @example
 * // content/issues/2024/aprile.md:14:11  errore  «31 aprile» non esiste: aprile ha 30 giorni.  [impossible-date]
 * //     Scrivere un giorno da 1 a 30.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, line, column, severity, message, hint, code }) => {
      const kind = severity === 'error' ? 'errore' : 'avviso';
      return `${file}:${line}:${column}  ${kind}  ${message}  [${code}]${hint ? `\n    ${hint}` : ''}\n`;
    })
    .join('');
}

/** @example formatTotals([…]) // "1 errore, 2 avvisi" */
export function formatTotals(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'errore', 'errori')}, ${count(diagnostics.length - errors, 'avviso', 'avvisi')}`;
}

/**
 * Where to read the warnings that a build leaves to the check; nothing if there are none.
 * @example formatWarningCount([…]) // "2 avvisi: npm run check li elenca.\n"
 */
export function formatWarningCount(diagnostics: readonly Diagnostic[]): string {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (warnings === 0) return '';
  return `${count(warnings, 'avviso', 'avvisi')}: npm run check ${warnings === 1 ? 'lo' : 'li'} elenca.\n`;
}
