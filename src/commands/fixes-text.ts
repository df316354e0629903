import type { FixedFile } from '../content/fixes/fix-content.ts';
import { count } from '../text/count.ts';

/**
 * What was mended, for people.
 * @example
 * // content/issues/2024/marzo.md:7  «perchè» → «perché»
 * // 1 correzione in 1 file.
 */
export function formatFixes(fixed: readonly FixedFile[]): string {
  const lines = fixed.flatMap(({ file, fixes }) =>
    fixes.map(({ line, before, after }) => `${file}:${line}  ${said(before, after)}\n`),
  );
  const total =
    fixed.length === 0
      ? 'Nessuna correzione automatica da fare.'
      : `${count(lines.length, 'correzione', 'correzioni')} in ${count(fixed.length, 'file', 'file')}.`;
  return `${lines.join('')}${total}\n`;
}

function said(before: string, after: string): string {
  if (before.trimEnd() === after) return 'tolti gli spazi in fondo alla riga';
  return `«${before}» → «${after}»`;
}
