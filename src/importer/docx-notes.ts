// Footnotes: mammoth puts them all at the end, where they would belong to the last event. Each goes below the text that
// cites it, with its number and without the links to and fro.
import {
  type DefaultTreeAdapterTypes,
  parseFragment,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** From how many letters on a paragraph is a text, and no title or date that a note must not part from its event. */
const SHORTEST_TEXT = 120;

/** Moves the notes of a document that mammoth made HTML, and says how many there are. */
export function placeNotes(html: string): { readonly html: string; readonly count: number } {
  const page = parseFragment(html);
  const elements = elementsOf(page);
  const references = elements.filter((element) => /^(?:foot|end)note-ref-/.test(idOf(element)));
  const notes = elements.filter((element) => /^(?:foot|end)note-\d+$/.test(idOf(element)));
  if (notes.length === 0) return { html, count: 0 };
  const lists = new Set(notes.map(({ parentNode }) => parentNode));
  const places = new Map<Node, Node[]>();
  for (const [index, reference] of references.entries()) {
    const note = notes[index];
    if (!note) continue;
    const number = textOf(reference);
    const place = placeBelow(blockOf(reference));
    places.set(place, [...(places.get(place) ?? []), ...paragraphsOf(note, number)]);
    replace(reference, [textNode(` ${number}`)]);
  }
  for (const [place, paragraphs] of places) replace(place, [place, ...paragraphs]);
  for (const list of lists) if (list && 'tagName' in list) replace(list, []);
  return { html: serialize(page), count: notes.length };
}

/** The paragraphs of a note, its number before the first, without the arrow that leads back. */
function paragraphsOf(note: Element, number: string): Node[] {
  for (const element of elementsOf(note)) {
    if (
      element.attrs.some(
        ({ name, value }) => name === 'href' && /^#(?:foot|end)note-ref-/.test(value),
      )
    )
      replace(element, []);
  }
  const paragraphs = [...note.childNodes];
  const first = paragraphs.find((node) => 'tagName' in node) ?? note;
  if ('childNodes' in first) first.childNodes.unshift(textNode(`${number} `));
  return paragraphs;
}

/** The whole paragraph or list around a citation; in a table, that of its cell. */
function blockOf(node: Element): Element {
  let block = node;
  for (let parent = block.parentNode; parent && 'tagName' in parent; parent = block.parentNode) {
    if (/^t[dh]$/.test(parent.tagName)) break;
    block = parent;
  }
  return block;
}

/** Behind what a note goes: the block that cites it, or, where that is a title or a date, the text below. */
function placeBelow(block: Element): Element {
  let place = block;
  while (place.tagName !== 'ol' && place.tagName !== 'ul' && textOf(place).length < SHORTEST_TEXT) {
    const siblings: readonly Node[] = place.parentNode?.childNodes ?? [];
    const next = siblings[siblings.indexOf(place) + 1];
    if (!next || !('tagName' in next) || isTitle(next)) break;
    place = next;
  }
  return place;
}

/** A heading, or a paragraph that is bold as a whole. */
function isTitle({ tagName, childNodes }: Element): boolean {
  return /^h[1-6]$/.test(tagName) || childNodes.every(({ nodeName }) => nodeName === 'strong');
}

function elementsOf(node: ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsOf(child)] : [],
  );
}

function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function idOf({ attrs }: Element): string {
  return attrs.find(({ name }) => name === 'id')?.value ?? '';
}

function textNode(value: string): Node {
  return tree.createTextNode(value);
}

function replace(node: Node, by: readonly Node[]): void {
  const siblings = node.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(node), 1, ...by);
}
