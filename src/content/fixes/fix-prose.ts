/**
 * Mends what can be mended without asking: slips that mean one thing only. The text is changed at their offsets, so that
 * every other character stays; addresses made of titles do not change, since an accent and a space are nothing to them.
 */
import { maskAddresses } from '../checks/prose.ts';
import { SLIPS } from '../checks/slips.ts';
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
const TRAILING = /[ \t]+(?=\r?$)/gm;
const LINE_BREAK = /^ {2,}\r?\n[ \t]*[^\s]/;

/**
 * A Markdown file with front matter, mended.
 * @example fixProse('---\ntitle: Perchè no\n---\n') // { text: '---\ntitle: Perché no\n---\n', fixes: [{ line: 2, before: 'Perchè', after: 'Perché' }] }
 */
export function fixProse(text: string): { readonly text: string; readonly fixes: readonly Fix[] } {
  const edits = proseSpans(text)
    .flatMap((span) => editsIn(text, span))
    .sort((a, b) => a.start - b.start);
  let mended = '';
  let end = 0;
  for (const edit of edits) {
    mended += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return { text: mended + text.slice(end), fixes: edits.map((edit) => fixOf(text, edit)) };
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
function fixOf(text: string, { start, end, text: meant }: Edit): Fix {
  const isBlank = text.slice(start, end).trim() === '';
  const from = isBlank ? start - (/\S*$/.exec(text.slice(0, start))?.[0].length ?? 0) : start;
  const to = isBlank ? end + (/^\S*/.exec(text.slice(end))?.[0].length ?? 0) : end;
  return {
    line: text.slice(0, start).split('\n').length,
    before: text.slice(from, to),
    after: text.slice(from, start) + meant + text.slice(end, to),
  };
}
