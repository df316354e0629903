/**
 * Mends what can be mended without asking: slips that mean one thing only. The text is changed at their offsets, so that
 * every other character stays; addresses made of titles do not change, since an accent and a space are nothing to them.
 */
import { maskAddresses } from '../evidence/prose.ts';
import { SLIPS } from '../evidence/slips.ts';
import { type ProseSpan, proseSpans } from './prose-spans.ts';

/** What was mended, for people. */
export interface Fix {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Spaces at the end of a line that mean nothing: two before another line of its paragraph are a line break. */
const TRAILING = /(?<![ \t])[ \t]+(?=\r?$)/gm;
const LINE_BREAK = /^ {2,}\r?\n[ \t]*[^\s]/;
/** So many characters of the words around spaces are told. */
const AROUND = 60;

/**
 * A Markdown file with front matter, mended.
 * @example fixProse('---\ntitle: Perchè no\n---\n') // { text: '---\ntitle: Perché no\n---\n', fixes: [{ line: 2, before: 'Perchè', after: 'Perché' }] }
 */
export function fixProse(text: string): { readonly text: string; readonly fixes: readonly Fix[] } {
  const edits = proseSpans(text)
    .flatMap((span) => editsIn(text, span))
    .sort((a, b) => a.start - b.start);
  const fixes: Fix[] = [];
  let mended = '';
  let end = 0;
  let line = 1;
  for (const edit of edits) {
    const untouched = text.slice(end, edit.start);
    mended += untouched + edit.text;
    line += untouched.split('\n').length - 1;
    fixes.push({ line, ...inWords(text, edit) });
    end = edit.end;
  }
  return { text: mended + text.slice(end), fixes };
}

function editsIn(text: string, { start, end, doublesApostrophe, indent }: ProseSpan): Edit[] {
  const words = text.slice(start, end);
  const masked = maskAddresses(words, indent);
  const edits: Edit[] = [];
  for (const { pattern, mend } of SLIPS) {
    for (const { 0: slip, index } of masked.matchAll(pattern)) {
      const meant = mend(slip);
      edits.push({
        start: start + index,
        end: start + index + slip.length,
        text: doublesApostrophe ? meant.replaceAll("'", "''") : meant,
      });
    }
  }
  for (const { 0: blanks, index } of masked.matchAll(TRAILING)) {
    if (LINE_BREAK.test(words.slice(index))) continue;
    edits.push({ start: start + index, end: start + index + blanks.length, text: '' });
  }
  return edits;
}

/** An edit in words: of spaces, with the words around them. */
function inWords(text: string, { start, end, text: meant }: Edit): Omit<Fix, 'line'> {
  const isBlank = text.slice(start, end).trim() === '';
  const before = isBlank
    ? (/\S*$/.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '')
    : '';
  const after = isBlank ? (/^\S*/.exec(text.slice(end, end + AROUND))?.[0] ?? '') : '';
  return { before: before + text.slice(start, end) + after, after: before + meant + after };
}
