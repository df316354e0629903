import { compare } from '../text/compare.ts';

/** An error keeps a file, and with it the site, from being published; a warning only asks an editor to look again. */
export type Severity = 'error' | 'warning';

/** One mistake of an editor, as an LSP Diagnostic: line and column count from 1; `message` and `hint` are Italian. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly field?: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
}

/** What a reader of a file returns: the value as far as it could be read, and everything that is wrong with it. */
export interface Result<Value> {
  readonly value: Value | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The order in which people read them: by file, line, column, code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/** Whether there is anything among these that stops a publication. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
