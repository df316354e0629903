import { escapeMarkdown, formatLink } from './inline.ts';
import { cleanText } from './read-bytes.ts';
import type { SourceLine } from './source.ts';

/** What the lines of a block are. */
type BlockKind = Pick<SourceLine, 'level' | 'number'> & {
  readonly kind: 'text' | 'heading' | 'item';
};

/** Writes lines from a stream of words, blocks, links and pictures, as an HTML page gives them. */
export class LineWriter {
  readonly #lines: SourceLine[] = [];
  #kind: BlockKind = { kind: 'text' };
  /** The pieces of the line so far, none of them empty. */
  #parts: string[] = [];
  /** Whether every word of the line so far is bold; undefined before the first. */
  #bold: boolean | undefined;
  #line: number | undefined;
  #paragraph = 0;
  /** The open link, with the piece at which its words begin. */
  #link: { readonly target: string; readonly start: number } | undefined;

  /** Words; spaces and line ends of the source mean nothing. */
  text(words: string, bold: boolean, line: number | undefined): void {
    const text = escapeMarkdown(cleanText(words).replace(/\s+/gu, ' '));
    if (text.trim() === '') {
      if (text !== '' && this.#parts.length > 0) this.#parts.push(' ');
      return;
    }
    const leading = /^\s*/.exec(cleanText(words))?.[0] ?? '';
    if (line !== undefined) this.#line ??= line + (leading.match(/\n/g)?.length ?? 0);
    this.#bold = (this.#bold ?? true) && bold;
    this.#parts.push(this.#parts.length === 0 ? text.trimStart() : text);
  }

  /** Ends a block; the words that follow belong to another one. */
  block(kind?: BlockKind): void {
    this.#endLine();
    if (this.#lines.length > 0 && this.#lines.at(-1)?.kind !== 'blank') {
      this.#lines.push({
        kind: 'blank',
        text: '',
        place: { line: this.#lines.at(-1)?.place.line ?? 1 },
      });
    }
    if (kind) this.#kind = kind;
  }

  /** Ends a line within its block; two of them end the block. */
  lineBreak(): void {
    if (this.#parts.every((part) => part.trim() === '')) this.block();
    else this.#endLine();
  }

  rule(line: number | undefined): void {
    this.block();
    this.#lines.push({ kind: 'rule', text: '', place: this.#place(line) });
  }

  image(alt: string, media: string, line: number | undefined): void {
    const text = cleanText(alt).replace(/\s+/gu, ' ').trim();
    if (text === '' && media === '') return;
    this.#endLine();
    this.#lines.push({
      kind: 'image',
      text,
      place: this.#place(line),
      ...(media === '' ? {} : { media }),
    });
  }

  openLink(target: string): void {
    this.#link = { target: writtenTarget(target), start: this.#parts.length };
  }

  closeLink(): void {
    this.#closeLink();
    this.#link = undefined;
  }

  end(): { readonly lines: readonly SourceLine[] } {
    this.#endLine();
    return { lines: this.#lines };
  }

  /** A link that goes over a line end becomes one on each line. */
  #closeLink(): void {
    if (!this.#link) return;
    const { target, start } = this.#link;
    const label = this.#parts.slice(start).join('');
    const link = target === '' ? '' : formatLink(label, target);
    if (link === '') return;
    this.#parts.length = start;
    if (label.startsWith(' ')) this.#parts.push(' ');
    this.#parts.push(link);
    if (label.endsWith(' ')) this.#parts.push(' ');
  }

  #endLine(): void {
    this.#closeLink();
    const text = this.#parts.join('').trim();
    if (text !== '') {
      this.#paragraph++;
      const strong = this.#bold || this.#kind.kind === 'heading';
      this.#lines.push({
        ...this.#kind,
        text,
        place: this.#place(this.#line),
        ...(strong ? { strong } : {}),
      });
    }
    this.#parts = [];
    this.#bold = undefined;
    this.#line = undefined;
    if (this.#link) this.#link = { ...this.#link, start: 0 };
  }

  #place(line: number | undefined): { line: number } {
    return { line: line ?? Math.max(1, this.#paragraph) };
  }
}

/** A target as Markdown may hold it; a script or a place within the page is none. */
function writtenTarget(target: string): string {
  const trimmed = target.trim();
  if (trimmed === '') return '';
  if (/^(?:javascript|data|vbscript):/i.test(trimmed)) return '#';
  return trimmed;
}
