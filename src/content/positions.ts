import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { ScalarPlaces } from './scalar-places.ts';

/** The keys, and the places in lists from 0, that lead from the whole file to a field: `['events', 0, 'title']`. */
export type FieldPath = readonly (string | number)[];

/** A place in a file as editors show it: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each field of a YAML text stands; made only for files that have something to report, since it is slow. */
export class Positions {
  readonly #text: string;
  readonly #counter = new LineCounter();
  readonly #root: Node | null;
  /** What was looked for once: the entries of lists and groups of fields, and the characters of texts. */
  readonly #entries = new WeakMap<Node, ReadonlyMap<string, unknown>>();
  readonly #scalars = new WeakMap<Scalar, ScalarPlaces>();

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
    const places =
      this.#scalars.get(node) ??
      new ScalarPlaces(
        String(node.value),
        this.#text,
        this.#contentStart(node, start),
        node.range[1],
      );
    this.#scalars.set(node, places);
    return this.#at(places.at(offset));
  }

  /** Line and column of the key that is the last element of `path`. */
  key(path: FieldPath): Position {
    const key = this.#pair(path)?.key;
    return isScalar(key) && key.range ? this.#at(key.range[0]) : this.value(path.slice(0, -1));
  }

  /** Whether the last element of `path` is written as a key, be it without a value. */
  hasKey(path: FieldPath): boolean {
    return this.#pair(path) !== undefined;
  }

  /** Whether the list or group of fields at `path` is written between brackets or braces. */
  isFlow(path: FieldPath): boolean {
    const node = this.#find(path);
    return isCollection(node) && node.flow === true;
  }

  /** Whether the last element of `path` stands between braces without a colon: «{ when: 8 marzo, ore 21 }». */
  isCutByComma(path: FieldPath): boolean {
    const parent = this.#find(path.slice(0, -1));
    return isMap(parent) && parent.flow === true && this.#pair(path)?.value === null;
  }

  #pair(path: FieldPath): Pair | undefined {
    const parent = this.#find(path.slice(0, -1));
    const pair = isMap(parent) ? this.#entriesOf(parent).get(String(path.at(-1))) : undefined;
    return isPair(pair) ? pair : undefined;
  }

  #find(path: FieldPath): Node | undefined {
    let node: unknown = this.#root;
    for (const step of path) {
      if (!isCollection(node)) break;
      const next = this.#entriesOf(node).get(String(step));
      const inner = isPair(next) ? next.value : next;
      if (!isNode(inner)) break;
      node = inner;
    }
    return isNode(node) ? node : undefined;
  }

  /** The pairs of a group of fields by their keys, of two with one key the first; the items of a list by their numbers. */
  #entriesOf(node: YAMLMap | YAMLSeq): ReadonlyMap<string, unknown> {
    const known = this.#entries.get(node);
    if (known) return known;
    const entries = new Map<string, unknown>(
      isMap(node)
        ? node.items
            .toReversed()
            .flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : []))
        : node.items.filter((item) => !isEmpty(item)).map((item, index) => [String(index), item]),
    );
    this.#entries.set(node, entries);
    return entries;
  }

  #at(offset: number): Position {
    const { line, col } = this.#counter.linePos(offset);
    return { line, column: col };
  }

  /** Where the text of a scalar begins: behind its quotation mark, or on the line below its «|» or «>». */
  #contentStart({ type }: Scalar, start: number): number {
    if (type?.startsWith('BLOCK')) return this.#text.indexOf('\n', start) + 1;
    return type?.startsWith('QUOTE') ? start + 1 : start;
  }
}

/** Empty items of a list are absent (`withoutEmpty` in yaml.ts) and do not count. */
function isEmpty(item: unknown): boolean {
  return item === null || (isScalar(item) && String(item.value ?? '').trim() === '');
}

/** @example fieldName(['events', 2, 'image', 'alt']) // "events[3].image.alt" */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${step}` : String(step),
    '',
  );
}
