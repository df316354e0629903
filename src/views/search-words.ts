import type { Archive } from '../model/archive.ts';
import { subjectsOf } from '../model/subject.ts';
import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { groupBy } from '../text/group.ts';

const MOST_WORDS = 3000;
const WORD = /\p{L}[\p{L}\p{N}]{3,}/gu;

/**
 * The archive's own words, to suggest for one that it does not have: those of titles and of names first, then those of
 * the texts, each kind by how often it occurs. A word stands once, as it is most often written.
 */
export function searchWords(archive: Archive): readonly string[] {
  const named = new WordCounts();
  const told = new WordCounts();
  for (const { title, text, terms } of archive.events) {
    named.add(title);
    told.add(text);
    for (const { label } of subjectsOf(terms)) named.add(label);
  }
  const vocabularies = Object.values(archive.vocabulary).map((terms) => terms.values());
  for (const entries of [...vocabularies, archive.programmeEntries]) {
    for (const { label, aliases } of entries) {
      for (const name of [label, ...aliases]) named.add(name);
    }
  }
  const words = new Map<string, string>();
  for (const [folded, word] of [...named.byFrequency(), ...told.byFrequency()]) {
    if (words.size === MOST_WORDS) break;
    if (!words.has(folded)) words.set(folded, word);
  }
  return [...words.values()];
}

/** How often each spelling of each word occurs. */
class WordCounts {
  readonly #counts = new Map<string, number>();

  add(text: string): void {
    for (const [word] of text.matchAll(WORD)) {
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
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
