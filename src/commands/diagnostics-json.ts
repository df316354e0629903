import type { Diagnostic } from '../model/diagnostic.ts';

/** In the order in which they are written, whatever that of a diagnostic. */
const FIELDS = Object.keys({
  file: true,
  line: true,
  column: true,
  field: true,
  code: true,
  severity: true,
  message: true,
  hint: true,
} satisfies Record<keyof Diagnostic, true>);

/**
 * Diagnostics for programs: an array of objects with the fields of `Diagnostic`, in its order. `file` is a path as the
 * command was given it; `line` and `column` count from 1; `field` is the path of the field in its file, such as
 * `events[3].when`; `code` is that of a rule; `severity` is `error` or `warning`; `message` and `hint` are Italian.
 * @example
 * // [
 * //   {
 * //     "file": "content/issues/2024/aprile.md",
 * //     "line": 14,
 * //     …
 * //   }
 * // ]
 */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(diagnostics, FIELDS, 2)}\n`;
}
