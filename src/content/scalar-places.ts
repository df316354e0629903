const SPACE = /\s/;

/**
 * Finds the characters of a YAML scalar in its source, where it may be folded and indented: the n-th that is no white
 * space is the n-th there. Each text is gone through once, however often it is asked.
 */
export class ScalarPlaces {
  /** For each offset into the value, how many characters before it are no white space. */
  readonly #counts: Uint32Array;
  /** Where in the source each of those stands. */
  readonly #offsets: readonly number[];
  readonly #end: number;

  constructor(value: string, source: string, start: number, end: number) {
    this.#counts = new Uint32Array(value.length + 1);
    for (let index = 0; index < value.length; index++) {
      const isSpace = SPACE.test(value.charAt(index));
      this.#counts[index + 1] = (this.#counts[index] ?? 0) + (isSpace ? 0 : 1);
    }
    const offsets: number[] = [];
    for (let offset = start; offset < end; offset++) {
      if (!SPACE.test(source.charAt(offset))) offsets.push(offset);
    }
    this.#offsets = offsets;
    this.#end = end;
  }

  /** The offset in the source of the first word at or behind an offset into the value. */
  at(offset: number): number {
    const before = this.#counts[Math.min(offset, this.#counts.length - 1)] ?? 0;
    return this.#offsets[before] ?? this.#end;
  }
}
