import { indentOf, lineAbove, lineAt, nextLine, startOfLine } from './yaml-lines.ts';

/** What of a line keeps the rest of a YAML text from being read. */
export type Harm = 'value' | 'key' | 'colon' | 'line';

/** What a line begins with before its value: hyphen, key and colon, as far as they are there. */
const HEAD = /^\s*(?:- )?(?:[\w-]+:)?/;
const FIELD = /^\s*(?:- )?[\w-]+:(?:\s|$)/;

/** A text with as many lines and fields, without the harm done at a place; undefined if it cannot be taken out. */
export function withoutHarm(
  text: string,
  place: number,
  harm: Harm | undefined,
): string | undefined {
  const start = startOfLine(text, place);
  const line = lineAt(text, place);
  const mended = harm && mend(line, harm, text, start);
  if (mended === undefined) return undefined;
  const end = endOfValue(text, start, harm);
  const others = text.slice(start + line.length, end).replace(/[^\n]/g, '');
  return text.slice(0, start) + mended + others + text.slice(end);
}

function mend(line: string, harm: Harm, text: string, start: number): string | undefined {
  switch (harm) {
    case 'line':
      return '';
    case 'colon':
      return line.replace(/^(\s*(?:- )?\w+).*$/, isParent(text, start) ? '$1:' : '$1: x');
    case 'key': {
      const indent = indentOf(line);
      const parent = lineAbove(text, start, (one) => indentOf(one) < indent);
      return isEntry(parent, indent)
        ? `${' '.repeat(indent - 2)}- ${line.trimStart()}`
        : line.replace(/[^\s-]/, `x${start}$&`);
    }
    case 'value': {
      const [head = ''] = HEAD.exec(line) ?? [];
      if (head.trim() === '') return undefined;
      const [tail = ''] = /[[{]/.test(line) ? [] : (/[,\]}]+\s*$/.exec(line) ?? []);
      return `${head.trimEnd()} x${tail}`;
    }
  }
}

/** Whether a line begins an entry of a list whose fields are indented so far. */
function isEntry(line: string, indent: number): boolean {
  return indentOf(line) === indent - 2 && line.trimStart().startsWith('- ');
}

/** Whether what stands below a line is indented deeper. */
function isParent(text: string, start: number): boolean {
  const below = text
    .slice(nextLine(text, start))
    .split('\n')
    .find((line) => line.trim() !== '');
  return indentOf(below ?? '') > indentOf(lineAt(text, start));
}

/** Where the lines end that belong to a harmful one: of a value those indented deeper, of a text those that are no fields. */
function endOfValue(text: string, start: number, harm: Harm | undefined): number {
  const line = lineAt(text, start);
  const column = indentOf(line) + (line.trimStart().startsWith('- ') ? 2 : 0);
  let end = start + line.length;
  while (end < text.length) {
    const below = lineAt(text, end + 1);
    const belongs =
      harm === 'value'
        ? indentOf(below) > column
        : harm === 'line' && below.trim() !== '' && !FIELD.test(below);
    if (!belongs) return end;
    end += 1 + below.length;
  }
  return end;
}
