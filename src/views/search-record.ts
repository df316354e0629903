import type { ArchiveEvent } from '../model/issue.ts';
import { fold } from '../text/fold.ts';

export interface SearchRecordView {
  /** A filter; those of the terms are on their links. */
  readonly year: string;
  /** First possible day, for sorting. */
  readonly day: string;
  /** Words that Pagefind's own folding would miss, to be found all the same. */
  readonly also: string;
}

/** What the search index gets of an event besides its title and text. */
export function searchRecord(event: ArchiveEvent): SearchRecordView {
  return {
    year: event.sortDay.slice(0, 4),
    day: event.sortDay,
    also: hiddenWords(event).join(' '),
  };
}

const AFTER_CURLY_APOSTROPHE = /\p{L}’([\p{L}\p{N}]+)/gu;
const FOREIGN_LETTER = /[łøđðþßæœı]/i;
const WORD_WITH_FOREIGN_LETTER = /[\p{L}\p{N}]*[łøđðþßæœı][\p{L}\p{N}]*/giu;

/**
 * Words that Pagefind would not find: those behind a curly apostrophe, those with letters that it does not fold, and
 * the other spellings of the places, networks and projects that the text names.
 */
function hiddenWords({ title, text, terms }: ArchiveEvent): string[] {
  const source = `${title}\n${text}`;
  const words = source.includes('’')
    ? [...source.matchAll(AFTER_CURLY_APOSTROPHE)].map(([, word = '']) => word)
    : [];
  if (FOREIGN_LETTER.test(source)) {
    for (const [word] of source.matchAll(WORD_WITH_FOREIGN_LETTER)) words.push(fold(word));
  }
  for (const term of terms) {
    if (term.kind === 'topic') continue;
    for (const spelling of [term.label, ...term.aliases]) {
      if (!source.includes(spelling)) words.push(spelling);
    }
  }
  return [...new Set(words)];
}
