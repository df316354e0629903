import type { Archive } from '../model/archive.ts';
import { descriptionOf } from '../model/description.ts';
import { SUBJECT_KINDS, type Subject, subjectsOf } from '../model/subject.ts';
import { subjectUrl } from '../model/urls.ts';
import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { groupBy } from '../text/group.ts';
import { countMentions } from './dossier-summary.ts';
import { factsOf } from './search-record.ts';

const MOST_WORDS = 3000;
const WORD = /\p{L}[\p{L}\p{N}]{3,}/gu;

/** What helps with words that no event has; loaded only then. */
export interface SearchWords {
  /** To suggest in their place, the most important first. */
  readonly words: readonly string[];
  /** Dossiers that no event would lead to. */
  readonly dossiers: readonly SearchDossier[];
}

/** A dossier about what only delegations or announcements speak of. */
export interface SearchDossier {
  /** Its own first. */
  readonly names: readonly string[];
  /** From the root of the site. */
  readonly url: string;
  /** «1 annuncio». */
  readonly summary: string;
}

/** The words of an archive's events, and the dossiers that they do not lead to. */
export function searchWords(archive: Archive): SearchWords {
  return { words: ownWords(archive), dossiers: dossiersWithoutEvents(archive) };
}

/**
 * The words by which events are found, to suggest for one that the archive does not have: those of titles and of names
 * first, then those of the texts, each kind by how often it occurs. A word stands once, as it is most often written.
 */
function ownWords(archive: Archive): readonly string[] {
  const named = new WordCounts();
  const told = new WordCounts();
  const subjects = new Map<Subject, number>();
  for (const event of archive.events) {
    named.add(event.title);
    for (const text of [event.text, ...factsOf(event)]) told.add(text);
    for (const subject of subjectsOf(event.terms))
      subjects.set(subject, (subjects.get(subject) ?? 0) + 1);
  }
  for (const [subject, times] of subjects) {
    named.add(subject.label, times);
    // Those of topics and countries are no words of the index.
    if (subject.kind === 'topic' || subject.kind === 'country') continue;
    for (const alias of descriptionOf(subject, archive)?.aliases ?? []) named.add(alias, times);
  }
  const words = new Map<string, string>();
  for (const [folded, word] of [...named.byFrequency(), ...told.byFrequency()]) {
    if (words.size === MOST_WORDS) break;
    if (!words.has(folded)) words.set(folded, word);
  }
  return [...words.values()];
}

function dossiersWithoutEvents(archive: Archive): readonly SearchDossier[] {
  return SUBJECT_KINDS.flatMap((kind) => archive.subjects(kind)).flatMap((subject) => {
    if (archive.eventsOf(subject).length > 0) return [];
    const summary = countMentions(archive.mentionsOf(subject));
    const names = [subject.label, ...(descriptionOf(subject, archive)?.aliases ?? [])];
    return summary === '' ? [] : { names, url: subjectUrl(subject), summary };
  });
}

/** How often each spelling of each word occurs. */
class WordCounts {
  readonly #counts = new Map<string, number>();

  add(text: string, times = 1): void {
    for (const [word] of text.matchAll(WORD)) {
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + times);
    }
  }

  /** Each word folded and as it is most often written. */
  byFrequency(): readonly (readonly [folded: string, word: string])[] {
    const spellings = groupBy([...this.#counts].sort(mostFirst), ([word]) => fold(word));
    const totals = [...spellings].map(([folded, counts]): [string, number] => [
      folded,
      counts.reduce((sum, [, count]) => sum + count, 0),
    ]);
    return totals
      .sort(mostFirst)
      .map(([folded]) => [folded, spellings.get(folded)?.[0]?.[0] ?? folded]);
  }
}

function mostFirst(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || compare(a[0], b[0]);
}
