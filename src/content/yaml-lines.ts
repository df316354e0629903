/** Places in a text of lines, as offsets. */
import { LineCounter } from 'yaml';

/** The line that holds an offset, without its end. */
export function lineAt(text: string, offset: number): string {
  return text.slice(startOfLine(text, offset)).split('\n', 1)[0] ?? '';
}

/** Where the line of an offset begins. */
export function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line behind that of an offset begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The first character of a line that is no space. */
export function firstWord(text: string, offset: number): number {
  const start = startOfLine(text, offset);
  return start + Math.max(0, text.slice(start).search(/[^ \t]/));
}

/** The last place before `offset` at which the group of a pattern, one character at its end, stands. */
export function lastBefore(text: string, offset: number, pattern: RegExp): number {
  const match = [...text.slice(0, offset).matchAll(pattern)].at(-1);
  return match ? match.index + match[0].length - 1 : offset;
}

/** The first place in the line of `offset` at which the group of a pattern, one character at its end, stands. */
export function firstInLine(text: string, offset: number, pattern: RegExp): number {
  const [match] = lineAt(text, offset).matchAll(pattern);
  return match ? startOfLine(text, offset) + match.index + match[0].length - 1 : offset;
}

/** The nearest line above that of `offset` that fits; empty if none does. */
export function lineAbove(text: string, offset: number, fits: (line: string) => boolean): string {
  const lines = text.slice(0, startOfLine(text, offset)).split('\n');
  return lines.findLast((line) => line.trim() !== '' && fits(line)) ?? '';
}

/** How many spaces or tabs a line begins with. */
export function indentOf(line: string): number {
  return Math.max(0, line.search(/[^ \t]/));
}

/** What tells line and column of any offset in a text. */
export function lineCounter(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
  return counter;
}

/** The lines of a text and what stands around each, found in one pass. */
export class YamlLines {
  readonly text: string;
  readonly #lines: readonly string[];
  readonly #counter: LineCounter;
  readonly #above: string[] = [];
  readonly #parents: string[] = [];

  constructor(text: string) {
    this.text = text;
    this.#counter = lineCounter(text);
    this.#lines = text.split('\n');
    const outer: string[] = [];
    let above = '';
    for (const line of this.#lines) {
      const indent = indentOf(line);
      const isEmpty = line.trim() === '';
      while (!isEmpty && indentOf(outer.at(-1) ?? '') >= indent && outer.length > 0) outer.pop();
      this.#above.push(above);
      this.#parents.push(isEmpty ? '' : (outer.at(-1) ?? ''));
      if (isEmpty) continue;
      above = line;
      outer.push(line);
    }
  }

  /** Line and column of an offset, from 1. */
  positionAt(offset: number): { line: number; column: number } {
    const { line, col: column } = this.#counter.linePos(offset);
    return { line, column };
  }

  /** A line by its number, the nearest one above that is not empty, the one below and the nearest above that is less indented. */
  around(number: number) {
    return {
      line: this.#lines[number - 1] ?? '',
      above: this.#above[number - 1] ?? '',
      below: this.#lines[number] ?? '',
      parent: this.#parents[number - 1] ?? '',
    };
  }
}
