import type { Diagnostic } from '../model/diagnostic.ts';

/** What ends a command or a property of it, as GitHub wants it written. */
const ESCAPES: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};

/**
 * Diagnostics as workflow commands, which GitHub shows on the lines of a pull request.
 * @example
 * // ::error file=content/issues/2024/aprile.md,line=14,col=11,title=impossible-date::«31 aprile» non esiste: …
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, line, column, code, severity, message, hint }) => {
      const properties = { file, line, col: column, title: code };
      const written = Object.entries(properties).map(
        ([name, value]) => `${name}=${property(value)}`,
      );
      return `::${severity} ${written.join(',')}::${data(hint ? `${message}\n${hint}` : message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replace(/[%\r\n]/g, (sign) => ESCAPES[sign] ?? sign);
}

function property(value: string | number): string {
  return String(value).replace(/[%\r\n:,]/g, (sign) => ESCAPES[sign] ?? sign);
}
