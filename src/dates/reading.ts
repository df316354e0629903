// Finds the date in its label: what may stand before it (a place, a caption) and after it (a feast, a full stop).
import { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { readDraft } from './grammar.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import { type Token, tokenize } from './tokens.ts';

/** Reads a whole label; what is left unread makes it a problem. */
export function readLabel(text: string): Draft | DateProblem {
  const tokens = tokenize(text);
  for (let start = 0; start < tokens.length; start++) {
    const cursor = new Cursor(tokens, start);
    const draft = readDraft(cursor);
    if (!draft) continue;
    cursor.skip('.', ',', ';', ')', 'other');
    if (cursor.index === tokens.length) return draft;
    const rest = tokens[cursor.index] as Token;
    const span = { offset: rest.offset, end: text.length };
    const read = text.slice(tokens[start]?.offset, tokens[cursor.index - 1]?.end);
    return dateProblem('unread-words', span, text.slice(rest.offset), read);
  }
  return dateProblem('no-date', { offset: 0, end: text.length }, text.trim());
}
