import { type Diagnostic, hasErrors, type Severity } from '../model/diagnostic.ts';
import { count } from '../text/count.ts';
import { groupBy } from '../text/group.ts';
import type { DeskPages } from './desk-pages.ts';
import type { LinkView } from './page-view.ts';

/** A mistake as the editor reads it on the desk. */
export interface DeskDiagnosticView {
  /** «content/issues/2024/marzo.md:6:11», to be found in an editor for texts. */
  readonly place: string;
  readonly isError: boolean;
  /** «Errore», «Avviso». */
  readonly kind: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly code: string;
  /** Where on the site it shows. */
  readonly page: LinkView | undefined;
}

/** Everything that is wrong with one file. */
export interface DeskFileView {
  readonly file: string;
  readonly page: LinkView | undefined;
  /** «1 errore, 2 avvisi». */
  readonly totals: string;
  readonly diagnostics: readonly DeskDiagnosticView[];
  /** Whether they show without being asked for. */
  readonly isOpen: boolean;
}

/**
 * Diagnostics file by file, those with errors first; they come in order of their file.
 * @param current the file on which the editor works
 */
export function deskFiles(
  diagnostics: readonly Diagnostic[],
  pages: DeskPages,
  current: string | undefined,
): DeskFileView[] {
  const files = [...groupBy(diagnostics, ({ file }) => file)].map(([file, found]) => ({
    file,
    page: pages.ofFile(file),
    totals: totals(found),
    diagnostics: found.map((one) => deskDiagnostic(one, pages)),
    isOpen: file === current || hasErrors(found),
  }));
  const hasError = (file: DeskFileView) => file.diagnostics.some(({ isError }) => isError);
  return [...files.filter(hasError), ...files.filter((file) => !hasError(file))];
}

/** A diagnostic with the page on which its consequence can be seen. */
export function deskDiagnostic(diagnostic: Diagnostic, pages: DeskPages): DeskDiagnosticView {
  const { file, line, column, severity, message, hint, code } = diagnostic;
  return {
    place: `${file}:${line}:${column}`,
    isError: severity === 'error',
    kind: severity === 'error' ? 'Errore' : 'Avviso',
    message,
    hint,
    code,
    page: pages.of(diagnostic),
  };
}

/** @example totals([]) // "Nessun errore e nessun avviso" */
export function totals(diagnostics: readonly Diagnostic[]): string {
  const number = (wanted: Severity) =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings] = [number('error'), number('warning')];
  const parts = [
    ...(errors > 0 ? [count(errors, 'errore', 'errori')] : []),
    ...(warnings > 0 ? [count(warnings, 'avviso', 'avvisi')] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'Nessun errore e nessun avviso';
}

/** @example totalsInFiles(diagnostics) // "49 avvisi in 4 file" */
export function totalsInFiles(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return files > 1 ? `${totals(diagnostics)} in ${files} file` : totals(diagnostics);
}
