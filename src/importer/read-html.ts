// A web page, or the HTML that mammoth makes of a DOCX: blocks become lines, `<br>` parts them, bold and headings are
// told by the elements and by the styles that e-mail programs write.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { LineWriter } from './line-writer.ts';
import { cleanText } from './read-bytes.ts';
import { type Declared, ImportError, type Source } from './source.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What holds no words that a page shows. */
const CODE = new Set(['head', 'script', 'style', 'template']);
/** What stands in a page and is no part of its text. */
const EMBEDDED = new Set(['svg', 'object', 'iframe', 'select']);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header html main nav noscript ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);
/** What parts the words of a text that is left out. */
const PARTS = new Set([...BLOCKS, ...'br h1 h2 h3 h4 h5 h6 li option text title desc'.split(' ')]);
const BOLD = new Set(['b', 'strong', 'th']);
const DEEPEST = 1000;

/** How lines are counted: as in the file, or, where that says nothing (DOCX), paragraph by paragraph. */
type LineCount = 'file' | 'paragraphs';

/** Reads a web page. @throws ImportError if it nests too deeply to be one */
export function readHtml(html: string, count: LineCount = 'file'): Source {
  const document = parse(html, {
    sourceCodeLocationInfo: count === 'file',
    scriptingEnabled: false,
  });
  const writer = new LineWriter();
  const aside: Declared[] = [];
  for (const child of document.childNodes) walk(child, { writer, aside, bold: false, depth: 0 });
  const { lines } = writer.end();
  return { lines, aside, pictures: [], notes: [] };
}

interface Context {
  readonly writer: LineWriter;
  readonly aside: Declared[];
  readonly bold: boolean;
  readonly depth: number;
  /** The numbered list whose items come next, with the number of the next one. */
  readonly list?: { next: number } | undefined;
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
  if (!('tagName' in node) || CODE.has(node.tagName)) return;
  if (isHidden(node)) leaveOut(node, 'Testo che la pagina tiene nascosto.', context);
  else if (EMBEDDED.has(node.tagName)) {
    const reason = `Testo di un elemento «${node.tagName}», che non è testo della pagina.`;
    leaveOut(node, reason, context);
  } else element(node, { ...context, depth: depth + 1, bold: context.bold || isBold(node) });
}

function element(node: Element, context: Context): void {
  const { writer } = context;
  const line = node.sourceCodeLocation?.startLine;
  const list = listOf(node, context);
  const children = () => {
    for (const child of node.childNodes) walk(child, { ...context, list });
  };
  const [, level] = /^h([1-6])$/.exec(node.tagName) ?? [];
  if (level !== undefined) {
    writer.block({ kind: 'heading', level: Number(level) });
    children();
    writer.block({ kind: 'text' });
  } else if (node.tagName === 'li') {
    writer.block({ kind: 'item', ...(context.list ? { number: `${context.list.next++}.` } : {}) });
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

/** The list to which the items right in an element belong. */
function listOf(node: Element, { list }: Context): Context['list'] {
  if (node.tagName === 'ol') return { next: Number(attribute(node, 'start')) || 1 };
  return node.tagName === 'ul' || node.tagName === 'li' ? undefined : list;
}

function leaveOut(node: Element, reason: string, { aside }: Context): void {
  const text = cleanText(textOf(node)).replace(/\s+/gu, ' ').trim();
  const line = node.sourceCodeLocation?.startLine ?? 1;
  if (text !== '') aside.push({ place: { line }, text, reason });
}

/** The words of an element, however deep they lie. */
function textOf(node: Element): string {
  const words: string[] = [];
  const left: (Node | ' ')[] = [node];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next === ' ') words.push(next);
    else if (next.nodeName === '#text')
      words.push((next as DefaultTreeAdapterTypes.TextNode).value);
    else if ('tagName' in next && !CODE.has(next.tagName)) {
      const parts = PARTS.has(next.tagName);
      if (parts) words.push(' ');
      if (parts) left.push(' ');
      for (const child of next.childNodes.toReversed()) left.push(child);
    }
  }
  return words.join('');
}
