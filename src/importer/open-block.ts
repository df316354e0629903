import type { Anchor } from '../dates/anchor.ts';
import { readDateLine } from './date-line.ts';
import type { Repair, SourceBlock, SourceLine } from './source.ts';
import { joinWord } from './wrapping.ts';

const FINISHED = /[.!?…»”"]\)?$|[:;]$|\)$|>$/;
const SHORTEST_CUT = 40;
const CUT =
  'La frase era spezzata da un’immagine, da una pagina o da una colonna; il capoverso torna intero.';

/** A block that may go on behind a picture, on the next page or in the next column. */
export class OpenBlock {
  readonly kind: SourceBlock['kind'];
  readonly #strong: boolean;
  readonly #level: number | undefined;
  readonly #lines: SourceLine[];
  /** What was joined so far; only the last of it is looked at, so that long texts are read once. */
  readonly #texts: string[];

  constructor(lines: readonly SourceLine[], text: string) {
    const [first] = lines;
    this.kind = first?.kind === 'blank' || !first ? 'text' : first.kind;
    this.#strong = first?.strong ?? false;
    this.#level = first?.level;
    this.#lines = [...lines];
    this.#texts = [text];
  }

  /** The end of the text. */
  get end(): string {
    return this.#texts.at(-1) ?? '';
  }

  /** Whether a text goes on where this one breaks off: no full stop here, a small letter there. */
  isContinuedBy(lines: readonly SourceLine[], text: string, anchor: Anchor | undefined): boolean {
    const [first] = lines;
    if (this.kind !== 'text' || first?.kind !== 'text' || this.#strong || first.strong)
      return false;
    const isLong = this.#texts.length > 1 || this.end.length >= SHORTEST_CUT;
    if (!isLong || FINISHED.test(this.end) || !/^\p{Ll}/u.test(text)) return false;
    return !/^(?:www\.|https?:)/.test(text) && !readDateLine(text, anchor);
  }

  /** Takes the rest of the text; the repair says where it was cut. */
  continue(lines: readonly SourceLine[], text: string): Repair {
    const [last, first] = [this.#lines.at(-1), lines[0]];
    const place = last?.place ?? { line: 1 };
    const joined = joinWord(this.#texts.pop(), text, place);
    this.#texts.push(...joined.head, joined.text);
    this.#lines.push(...lines);
    const [end, start] = [lastWords(last?.text ?? ''), firstWords(first?.text ?? '')];
    return (
      joined.repair ?? { place, find: `${end} ¶ ${start}`, replace: `${end} ${start}`, reason: CUT }
    );
  }

  close(): SourceBlock {
    return {
      kind: this.kind,
      lines: this.#lines,
      strong: this.#strong,
      text: this.#texts.join(' '),
      ...(this.#level === undefined ? {} : { level: this.#level }),
    };
  }
}

function lastWords(text: string): string {
  return text.split(' ').slice(-2).join(' ');
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, 2).join(' ');
}
