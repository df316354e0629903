import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';

export type FieldPath = readonly (string | number)[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each field of a YAML text stands; made only for files that have something to report, since it is slow. */
export class Positions {
  readonly #text: string;
  readonly #counter = new LineCounter();
  readonly #root: Node | null;

  /** @param text from the first line of the file on, so that lines need no shift */
  constructor(text: string) {
    this.#text = text;
    this.#root = parseDocument(text, {
      lineCounter: this.#counter,
      schema: 'failsafe',
      uniqueKeys: false,
    }).contents;
  }

  /** Line and column (from 1) of the value at `path`, or of its nearest existing parent; `offset` counts characters into it. */
  value(path: FieldPath, offset = 0): Position {
    const node = this.#find(path);
    if (!node?.range) return { line: 1, column: 1 };
    const start = node.range[0];
    if (!isScalar(node)) return this.#at(start);
    if (node.type === 'BLOCK_LITERAL') return this.#inBlock(start, String(node.value), offset);
    const quote = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    return this.#at(Math.min(start + (offset > 0 || quote ? offset + quote : 0), node.range[1]));
  }

  /** Line and column of the key that is the last element of `path`. */
  key(path: FieldPath): Position {
    const parent = this.#find(path.slice(0, -1));
    const name = String(path.at(-1));
    if (isMap(parent)) {
      for (const pair of parent.items) {
        if (isScalar(pair.key) && String(pair.key.value) === name && pair.key.range) {
          return this.#at(pair.key.range[0]);
        }
      }
    }
    return this.value(path.slice(0, -1));
  }

  #find(path: FieldPath): Node | undefined {
    let node: unknown = this.#root;
    for (const step of path) {
      if (!isCollection(node)) break;
      const next = isMap(node)
        ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))
            ?.value
        : node.items[Number(step)];
      const inner = isPair(next) ? next.value : next;
      if (!isNode(inner)) break;
      node = inner;
    }
    return isNode(node) ? node : undefined;
  }

  #at(offset: number): Position {
    const { line, col } = this.#counter.linePos(offset);
    return { line, column: col };
  }

  #inBlock(start: number, value: string, offset: number): Position {
    const before = value.slice(0, offset).split('\n');
    const line = this.#at(start).line + before.length;
    const source = this.#text.split('\n')[line - 1] ?? '';
    const indent = source.length - source.trimStart().length;
    return { line, column: indent + (before.at(-1)?.length ?? 0) + 1 };
  }
}

/** @example fieldName(['events', 2, 'image', 'alt']) // "events[3].image.alt" */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${step}` : String(step),
    '',
  );
}
