// Plain text and Markdown, which old newsletters mix: headings at any level, bold lines, rules, lists, pictures. Every
// sign may be missing; what is left is text.
import { plainLinks } from './inline.ts';
import type { Source, SourceLine } from './source.ts';

const HEADING = /^ {0,3}(#{1,6})(?:\s+|(?=[^#\s]))(.*?)\s*#*$/;
const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})$/;
const UNDERLINE = /^\s*(?:=|-){3,}\s*$/;
const ITEM = /^\s*[-*•·▪●]\s+(.*)$/;
const NUMBERED = /^\s*(\d{1,2}[.)])\s+(.*)$/;
const BOLD = /^(?:\*\*|__)\s*(.+?)\s*(?:\*\*|__)(\s*[.:]?)$/;
const IMAGE = /!\[([^\][]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g;
const DEFINITION =
  /^ {0,3}\[([^\][]+)\]:\s*<?((?:https?:|mailto:|www\.|\/|#)\S*?)>?(?:\s+"[^"]*")?\s*$/;
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

/** Reads a text or a Markdown file. @example readMarkdown('## Missione a Praia\n**7-14 gennaio**').lines[0] // heading, level 2 */
export function readMarkdown(text: string): Source {
  const raw = text.split('\n');
  const targets = linkDefinitions(raw);
  const lines: SourceLine[] = [];
  for (const [index, line] of raw.entries()) {
    const place = { line: index + 1 };
    const before = lines.at(-1);
    if (DEFINITION.test(line)) {
      lines.push({ kind: 'blank', text: '', place });
    } else if (isUnderlined(line, before)) {
      lines[lines.length - 1] = asHeading(before, line.trim().startsWith('=') ? 1 : 2);
      lines.push({ kind: 'blank', text: '', place });
    } else {
      const { rest, images } = withoutImages(withEntities(line));
      if (images.length === 0 || rest.trim() !== '') {
        lines.push(readLine(plainLinks(withTargets(rest, targets)), place));
      }
      for (const alt of images) lines.push({ kind: 'image', text: alt.trim(), place });
    }
  }
  return { lines, aside: [], pictures: [], notes: [] };
}

function readLine(raw: string, place: SourceLine['place']): SourceLine {
  const text = raw.replace(/\s+/gu, ' ').trim();
  if (text === '' || text === '<br>') return { kind: 'blank', text: '', place };
  if (RULE.test(text)) return { kind: 'rule', text: '', place };
  const [, signs, heading] = HEADING.exec(text) ?? [];
  if (signs !== undefined && heading !== undefined) {
    if (heading === '') return { kind: 'blank', text: '', place };
    return { kind: 'heading', level: signs.length, strong: true, text: unbold(heading), place };
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

function withoutImages(line: string): { rest: string; images: string[] } {
  const images = [...line.matchAll(IMAGE)].map(([, alt = '']) => alt);
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

/** `[testo][1]` with the target of its definition beside it, as the other links have theirs. */
function withTargets(line: string, targets: ReadonlyMap<string, string>): string {
  if (targets.size === 0) return line;
  return line.replace(REFERENCE, (whole, label: string, name: string) => {
    const target = targets.get((name || label).toLowerCase());
    return target === undefined ? whole : `[${label}](${target})`;
  });
}
