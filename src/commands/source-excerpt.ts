/** The line of a file to which a diagnostic points, for people: cut to what fits a terminal, with a caret under the place. */

/** Characters of a line that are shown. */
const WIDTH = 96;
/** Of these so many stand before the place, where the line is long. */
const BEFORE = 40;
/** Signs that take no column of their own, and those that take two. */
const NARROW = /[\p{M}\u200b-\u200d\ufeff]/gu;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

/**
 * Two lines: the source and its caret.
 * @example sourceExcerpt('when: 31 aprile', 7) // ['when: 31 aprile', '      ^']
 */
export function sourceExcerpt(line: string, column: number): readonly [string, string] {
  const plain = line.replace(/[\t\r]/g, ' ');
  const start =
    plain.length > WIDTH ? Math.max(0, Math.min(column - 1 - BEFORE, plain.length - WIDTH)) : 0;
  const end = start + WIDTH;
  const head = start > 0 ? '…' : '';
  const shown = `${head}${plain.slice(start, end)}${end < plain.length ? '…' : ''}`;
  const before = head + plain.slice(start, column - 1);
  return [shown.trimEnd(), `${' '.repeat(columns(before))}^`];
}

/** How many columns of a terminal a text takes. */
function columns(text: string): number {
  const signs = text.replace(NARROW, '');
  return [...signs].length + (signs.match(WIDE)?.length ?? 0);
}
