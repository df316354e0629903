import type { Diagnostic } from '../model/diagnostic.ts';

/**
 * Diagnostics for programs: an array of objects with the fields of `Diagnostic`, in its order. `file` is a path as the
 * command was given it; `line` and `column` count from 1; `field` is the path of the field in its file, such as
 * `events[3].when`; `code` is that of a rule; `severity` is `error` or `warning`; `message` and `hint` are Italian.
 */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const rows = diagnostics.map(
    ({
      file,
      line,
      column,
      field,
      code,
      severity,
      message,
      hint,
    }): Record<keyof Diagnostic, unknown> => ({
      file,
      line,
      column,
      field,
      code,
      severity,
      message,
      hint,
    }),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}
