// A web page, or the HTML that mammoth makes of a DOCX: blocks become lines, `<br>` parts them, bold and headings are
// told by the elements and by the styles that e-mail programs write.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { LineWriter } from './line-writer.ts';
import { ImportError, type Source } from './source.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set('head script style template noscript svg object iframe select'.split(' '));
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header html main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'th']);
const DEEPEST = 1000;

/** How lines are counted: as in the file, or, where that says nothing (DOCX), paragraph by paragraph. */
export type LineCount = 'file' | 'paragraphs';

/** Reads a web page. @throws ImportError if it nests too deeply to be one */
export function readHtml(html: string, count: LineCount = 'file'): Source {
  const document = parse(html, { sourceCodeLocationInfo: count === 'file' });
  const writer = new LineWriter();
  const hidden: string[] = [];
  for (const child of document.childNodes) walk(child, { writer, hidden, bold: false, depth: 0 });
  const { lines } = writer.end();
  const notes = hidden.map(
    (text) => `Tralasciato un testo che la pagina tiene nascosto: «${text}».`,
  );
  return { lines, aside: [], pictures: [], notes };
}

interface Context {
  readonly writer: LineWriter;
  readonly hidden: string[];
  readonly bold: boolean;
  readonly depth: number;
}

function walk(node: Node, context: Context): void {
  const { writer, depth } = context;
  if (depth > DEEPEST) {
    throw new ImportError(
      'La pagina ha troppi elementi uno dentro l’altro.',
      'Aprirla nel browser e salvarla di nuovo, o copiarne il testo.',
    );
  }
  if (node.nodeName === '#text') {
    const { value, sourceCodeLocation } = node as DefaultTreeAdapterTypes.TextNode;
    writer.text(value, context.bold, sourceCodeLocation?.startLine);
    return;
  }
  if (!('tagName' in node) || SKIPPED.has(node.tagName)) return;
  if (isHidden(node)) {
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    if (text !== '') context.hidden.push(text);
    return;
  }
  element(node, { ...context, depth: depth + 1, bold: context.bold || isBold(node) });
}

function element(node: Element, context: Context): void {
  const { writer } = context;
  const line = node.sourceCodeLocation?.startLine;
  const children = () => {
    for (const child of node.childNodes) walk(child, context);
  };
  const [, level] = /^h([1-6])$/.exec(node.tagName) ?? [];
  if (level !== undefined) {
    writer.block({ kind: 'heading', level: Number(level) });
    children();
    writer.block({ kind: 'text' });
  } else if (node.tagName === 'li') {
    const number = numberOf(node);
    writer.block({ kind: 'item', ...(number === undefined ? {} : { number }) });
    children();
    writer.block({ kind: 'text' });
  } else if (node.tagName === 'br') writer.lineBreak();
  else if (node.tagName === 'hr') writer.rule(line);
  else if (node.tagName === 'img')
    writer.image(attribute(node, 'alt'), attribute(node, 'data-media'), line);
  else if (node.tagName === 'a') {
    writer.openLink(attribute(node, 'href'));
    children();
    writer.closeLink();
  } else if (BLOCKS.has(node.tagName)) {
    writer.block();
    children();
    writer.block();
  } else children();
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

function isBold(node: Element): boolean {
  return (
    BOLD.has(node.tagName) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(node, 'style'))
  );
}

function isHidden(node: Element): boolean {
  return (
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(node, 'style')) ||
    node.attrs.some(({ name }) => name === 'hidden')
  );
}

/** The number of an item of a numbered list. */
function numberOf(node: Element): string | undefined {
  const list = node.parentNode;
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return undefined;
  const items = list.childNodes.filter((child) => child.nodeName === 'li');
  return `${items.indexOf(node) + (Number(attribute(list, 'start')) || 1)}.`;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
