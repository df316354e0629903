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
  /** What Pagefind keeps for a result: each in an attribute of the name, behind `data-`. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  /** The names of these with their attributes, as Pagefind wants to be told: «data[data-data], numero[data-numero]». */
  readonly meta: string;
}

/**
 * What the search index gets of an event besides its title and text.
 * @param shown its date in words and the name of its issue, as a result shows them
 */
export function searchRecord(
  event: ArchiveEvent,
  archive: Archive,
  shown: { readonly words: string; readonly issue: string },
): SearchRecordView {
  const terms = new Set(subjectsOf(event.terms).map(({ label }) => label));
  const values = {
    data: shown.words,
    numero: shown.issue,
    voci: [...terms].join(' · '),
    // Words that Pagefind's own folding would miss, to be found all the same.
    altro: hiddenWords(event, archive).join(' '),
    stato: statusLabel(event.status, event.withdrawn) ?? '',
    lingua: event.lang ?? '',
  };
  const kept = Object.entries(values).flatMap(([name, value]) =>
    value === '' ? [] : { name, value },
  );
  return {
    place: `${event.sortDay} ${event.url}`,
    kept,
    meta: kept.map(({ name }) => `${name}[data-${name}]`).join(', '),
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
