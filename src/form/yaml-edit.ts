/**
 * Writes changed data into YAML that people wrote: what did not change keeps its comments, its quotes and its blank lines.
 */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { same } from './same.ts';
import { present } from './shape.ts';

type Data = Readonly<Record<string, unknown>>;

const READING = { schema: 'failsafe' } as const;
const WRITING = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * The text with these data in it; keys in the order in which the data have them, where they are new.
 * @example editYaml('# Il titolo\ntitle: Prova\n', { title: 'Notizie' }) // "# Il titolo\ntitle: Notizie\n"
 */
export function editYaml(text: string, data: Data): string {
  const document = parseDocument(text, READING);
  if (isMap(document.contents)) editMap(document, document.contents, data);
  else document.contents = create(document, data) as typeof document.contents;
  return document.toString(WRITING);
}

function editMap(document: Document, map: YAMLMap, data: Data): void {
  map.items = map.items.filter(
    ({ key, value }) => data[String(key)] !== undefined || present(toJs(value)) === undefined,
  );
  const keys = Object.keys(data);
  for (const [index, key] of keys.entries()) {
    const found = map.items.find((pair) => String(pair.key) === key);
    if (found) {
      found.value = edit(document, found.value as Node | null, data[key]);
      continue;
    }
    const before = keys.slice(0, index).reverse();
    const place = map.items.findLastIndex((pair) => before.includes(String(pair.key)));
    map.items.splice(place + 1, 0, document.createPair(key, create(document, data[key])));
  }
}

/** The node with another value; the node itself wherever its shape allows it. */
function edit(document: Document, node: Node | null, value: unknown): Node {
  if (node && same(present(toJs(node)), value)) return node;
  if (isMap(node) && isRecord(value)) {
    editMap(document, node, value);
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    editList(document, node, value);
    return node;
  }
  if (isScalar(node) && typeof value === 'string') {
    const isLong = value.includes('\n');
    if (isLong !== (node.type === 'BLOCK_LITERAL')) delete node.type;
    node.value = value;
    return node;
  }
  return create(document, value);
}

function editList(document: Document, list: YAMLSeq, values: readonly unknown[]): void {
  const old = list.items as Node[];
  const free = new Set(old);
  const take = (node: Node | undefined) => (node && free.delete(node) ? node : undefined);
  const equal = values.map((value) =>
    take(old.find((node) => free.has(node) && same(present(toJs(node)), value))),
  );
  const related = values.map(
    (value, index) =>
      equal[index] ?? take(old.find((node) => free.has(node) && idOf(toJs(node)) === idOf(value))),
  );
  const hasGaps = old.slice(1).some(({ spaceBefore }) => spaceBefore);
  list.items = values.map((value, index) => {
    const found = related[index] ?? (values.length === old.length ? take(old[index]) : undefined);
    const node = found ? edit(document, found, value) : create(document, value);
    if (index === 0) node.spaceBefore = false;
    else if (hasGaps && (!found || found === old[0])) node.spaceBefore = true;
    return node;
  });
}

/** A term keeps its node though it moves: by its id, or by whatever names it. */
function idOf(value: unknown): unknown {
  return isRecord(value) ? (value.id ?? value.title ?? value.name ?? value) : value;
}

/** A new node as people write it: lists of words on one line, texts of several lines as blocks. */
function create(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node;
  if (isSeq(node) && node.items.every(isScalar)) node.flow = true;
  if (isMap(node)) {
    for (const { value: inner } of node.items) {
      if (isSeq(inner) && inner.items.every(isScalar)) inner.flow = true;
    }
  }
  return node;
}

function toJs(node: unknown): unknown {
  return (node as Node | null)?.toJSON?.();
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
