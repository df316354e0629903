/** Where the prose of a Markdown file stands in its text, to be mended letter by letter: every other character stays. */
import { isScalar, parseDocument, type Scalar, visit } from 'yaml';

/** A stretch of a file that readers read. */
export interface ProseSpan {
  readonly start: number;
  readonly end: number;
  /** Whether an apostrophe must be written twice, as between single quotes. */
  readonly doublesApostrophe: boolean;
  /** Spaces before every line. */
  readonly indent: number;
}

/** The keys whose values are prose; those of a term or an address are never touched. */
const PROSE = new Set(
  'title heading text insights colophon location organizer alt caption description'.split(' '),
);
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The prose of a file with front matter; none where its YAML cannot be read. */
export function proseSpans(text: string): ProseSpan[] {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) return [];
  const yaml = match[1] ?? '';
  const offset = match[0].indexOf('\n') + 1;
  const document = parseDocument(yaml, { schema: 'failsafe' });
  if (document.errors.length > 0) return [];
  const spans: ProseSpan[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && PROSE.has(String(key.value)) && isScalar(value)) {
        const span = spanOf(value, yaml);
        if (span) spans.push({ ...span, start: span.start + offset, end: span.end + offset });
      }
    },
  });
  spans.push({ start: match[0].length, end: text.length, doublesApostrophe: false, indent: 0 });
  return spans;
}

/** The characters of a value, without its quotes and without the `|` before it. */
function spanOf({ range, type }: Scalar, yaml: string): ProseSpan | undefined {
  if (!range) return undefined;
  const [start, end] = range;
  const doublesApostrophe = type === 'QUOTE_SINGLE';
  if (type?.startsWith('QUOTE')) {
    return { start: start + 1, end: end - 1, doublesApostrophe, indent: 0 };
  }
  if (!type?.startsWith('BLOCK')) return { start, end, doublesApostrophe, indent: 0 };
  const first = yaml.indexOf('\n', start) + 1;
  const indent = /^(?:[ \t]*\r?\n)*( *)/.exec(yaml.slice(first, end))?.[1]?.length ?? 0;
  return { start: first, end, doublesApostrophe, indent };
}
