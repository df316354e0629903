// Plain text and Markdown, which old newsletters mix: headings at any level, bold lines, rules, lists, pictures. Every
// sign may be missing; what is left is text.
import { linkTitles, plainLinks } from './inline.ts';
import type { Declared, Source, SourceLine } from './source.ts';

const HEADING = /^ {0,3}(#{1,6})(?:\s+|(?=[^#\s]))(.*)$/;
const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})$/;
const UNDERLINE = /^\s*(?:=|-){3,}\s*$/;
const ITEM = /^\s*[-*•·▪●]\s+(.*)$/;
const NUMBERED = /^\s*(\d{1,2}[.)])\s+(.*)$/;
const BOLD = /^(?:\*\*|__)\s*(.+?)\s*(?:\*\*|__)(\s*[.:]?)$/;
const IMAGE = /!\[([^\][]*)\]\([^()\s]*(?:\s+"([^"]*)")?\)/g;
const DEFINITION =
  /^ {0,3}\[([^\][]+)\]:\s*<?((?:https?:|mailto:|www\.|\/|#)\S*?)>?(?:\s+"([^"]*)")?\s*$/;
const REFERENCE = /(?<!!)\[([^\][]+)\]\[([^\][]*)\]/g;
const LONGEST_TITLE = 160;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const LINK_TITLE = 'Titolo di un collegamento, che la pagina mostra solo sotto il puntatore.';
const IMAGE_TITLE = 'Titolo di un’immagine, che la pagina mostra solo sotto il puntatore.';
const UNUSED = 'Indirizzo in fondo al testo, che nessun collegamento usa.';

/** Reads a text or a Markdown file. @example readMarkdown('## Missione a Praia\n**7-14 gennaio**').lines[0] // heading, level 2 */
export function readMarkdown(text: string): Source {
  const raw = text.split('\n');
  const targets = linkDefinitions(raw);
  const used = namesUsed(raw, targets);
  const lines: SourceLine[] = [];
  const aside: Declared[] = [];
  for (const [index, line] of raw.entries()) {
    const place = { line: index + 1 };
    const before = lines.at(-1);
    const leaveOut = (words: string, reason: string) => {
      if (words.trim() !== '') aside.push({ place, text: words.trim(), reason });
    };
    const definition = DEFINITION.exec(line);
    if (definition) {
      const [whole, name = '', , title = ''] = definition;
      if (used.has(name.toLowerCase())) leaveOut(title, LINK_TITLE);
      else leaveOut(whole, UNUSED);
      lines.push({ kind: 'blank', text: '', place });
    } else if (isUnderlined(line, before)) {
      lines[lines.length - 1] = asHeading(before, line.trim().startsWith('=') ? 1 : 2);
      lines.push({ kind: 'blank', text: '', place });
    } else {
      const { rest, images } = withoutImages(withEntities(line));
      if (images.length === 0 || rest.trim() !== '') {
        const linked = withTargets(rest, targets);
        for (const title of linkTitles(linked)) leaveOut(title, LINK_TITLE);
        lines.push(readLine(plainLinks(linked), place));
      }
      for (const { alt, title } of images) {
        leaveOut(title, IMAGE_TITLE);
        lines.push({ kind: 'image', text: alt.trim(), place });
      }
    }
  }
  return { lines, aside, pictures: [], notes: [] };
}

function readLine(raw: string, place: SourceLine['place']): SourceLine {
  const text = raw.replace(/\s+/gu, ' ').trim();
  if (text === '' || text === '<br>') return { kind: 'blank', text: '', place };
  if (RULE.test(text)) return { kind: 'rule', text: '', place };
  const [, signs, heading] = HEADING.exec(text) ?? [];
  if (signs !== undefined && heading !== undefined) {
    const words = withoutClosingSigns(heading);
    if (words === '') return { kind: 'blank', text: '', place };
    return { kind: 'heading', level: signs.length, strong: true, text: unbold(words), place };
  }
  const [, item] = ITEM.exec(text) ?? [];
  if (item !== undefined && !isBold(text)) return { kind: 'item', text: item, place };
  const [, number, numbered] = NUMBERED.exec(text) ?? [];
  if (number !== undefined && numbered !== undefined) {
    return { kind: 'item', number, text: numbered, place };
  }
  const plain = text.replace(/^(?:>\s?)+/, '');
  if (plain === '') return { kind: 'blank', text: '', place };
  return isBold(plain)
    ? { kind: 'text', strong: true, text: unbold(plain), place }
    : { kind: 'text', text: plain, place };
}

/** A heading without the signs behind it. @example withoutClosingSigns('Missione a Praia ##') // "Missione a Praia" */
function withoutClosingSigns(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === '#') end--;
  return heading.slice(0, end).trimEnd();
}

/** Whether bold signs enclose all of a line, and not its first and last words alone. */
function isBold(text: string): boolean {
  const [, inner] = BOLD.exec(text) ?? [];
  return inner !== undefined && !inner.includes('**') && !inner.includes('__');
}

function unbold(text: string): string {
  return isBold(text) ? text.replace(BOLD, '$1$2') : text;
}

function isUnderlined(line: string, before: SourceLine | undefined): before is SourceLine {
  return UNDERLINE.test(line) && before?.kind === 'text' && before.text.length <= LONGEST_TITLE;
}

function asHeading(line: SourceLine, level: number): SourceLine {
  return { ...line, kind: 'heading', level, strong: true };
}

function withoutImages(line: string): { rest: string; images: { alt: string; title: string }[] } {
  const images = [...line.matchAll(IMAGE)].map(([, alt = '', title = '']) => ({ alt, title }));
  return { rest: images.length > 0 ? line.replace(IMAGE, ' ') : line, images };
}

function withEntities(line: string): string {
  return line.includes('&')
    ? line.replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    : line;
}

function linkDefinitions(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = lines.map((line) => DEFINITION.exec(line)).filter((match) => match !== null);
  return new Map(found.map(([, name = '', target = '']) => [name.toLowerCase(), target]));
}

/** The names of the definitions that a link of the text asks for. */
function namesUsed(
  lines: readonly string[],
  targets: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  if (targets.size === 0) return new Set();
  const used = lines.flatMap((line) => [...line.matchAll(REFERENCE)].map(nameOf));
  return new Set(used);
}

function nameOf([, label = '', name = '']: readonly string[]): string {
  return (name || label).toLowerCase();
}

/** `[testo][1]` with the target of its definition beside it, as the other links have theirs. */
function withTargets(line: string, targets: ReadonlyMap<string, string>): string {
  if (targets.size === 0) return line;
  return line.replace(REFERENCE, (whole, label: string, name: string) => {
    const target = targets.get(nameOf([whole, label, name]));
    return target === undefined ? whole : `[${label}](${target})`;
  });
}
