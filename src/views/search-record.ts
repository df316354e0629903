import type { Archive } from '../model/archive.ts';
import { descriptionOf } from '../model/description.ts';
import type { ArchiveEvent } from '../model/issue.ts';
import { subjectsOf } from '../model/subject.ts';
import { fold } from '../text/fold.ts';
import { statusLabel } from './event-card.ts';

/** The attributes of an event's page that Pagefind reads. */
export interface SearchRecordView {
  /** Unlike that of any other event, and in order where `byDay` is: the place of the event among all results. */
  readonly place: string;
  /** The names of its terms and of their countries and programmes, as a result shows them. */
  readonly terms: string;
  /** Words that Pagefind's own folding would miss, to be found all the same. */
  readonly also: string;
  /** Which attributes Pagefind keeps for a result, and by what names. */
  readonly meta: string;
}

/** What the search index gets of an event besides its title and text. */
export function searchRecord(event: ArchiveEvent, archive: Archive): SearchRecordView {
  const terms = [...new Set(subjectsOf(event.terms).map(({ label }) => label))].join(' · ');
  const also = hiddenWords(event, archive).join(' ');
  const kept = [
    'data[data-words]',
    'numero[data-issue]',
    terms && 'voci[data-terms]',
    also && 'altro[data-also]',
    statusLabel(event.status, event.withdrawn) && 'stato[data-status]',
    event.lang && 'lingua[data-lang]',
  ];
  return {
    place: `${event.sortDay} ${event.url}`,
    terms,
    also,
    meta: kept.filter(Boolean).join(', '),
  };
}

const AFTER_CURLY_APOSTROPHE = /\p{L}’([\p{L}\p{N}]+)/gu;
const FOREIGN_LETTER = /[łøđðþßæœı]/i;
const WORD_WITH_FOREIGN_LETTER = /[\p{L}\p{N}]*[łøđðþßæœı][\p{L}\p{N}]*/giu;

/**
 * Words that Pagefind would not find: those behind a curly apostrophe, those with letters that it does not fold, and
 * the other spellings of the places, networks, projects and programmes that the text speaks of.
 */
function hiddenWords({ title, text, terms }: ArchiveEvent, archive: Archive): string[] {
  const source = `${title}\n${text}`;
  const words = source.includes('’')
    ? [...source.matchAll(AFTER_CURLY_APOSTROPHE)].map(([, word = '']) => word)
    : [];
  if (FOREIGN_LETTER.test(source)) {
    for (const [word] of source.matchAll(WORD_WITH_FOREIGN_LETTER)) words.push(fold(word));
  }
  for (const subject of subjectsOf(terms)) {
    if (subject.kind === 'topic' || subject.kind === 'country') continue;
    for (const spelling of descriptionOf(subject, archive)?.aliases ?? []) {
      if (!source.includes(spelling)) words.push(spelling);
    }
  }
  return [...new Set(words)];
}
