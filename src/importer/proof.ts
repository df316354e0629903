/**
 * The proof that no word was lost: the words of the original, less and more what is declared (repairs, parts left out,
 * words printed once more), are the words of the draft as its file prints them. Both directions count.
 */
import type { IssueFile } from '../model/issue.ts';
import { missingTokens, type TokenCounts, tokens } from '../text/tokens.ts';
import { PRINTED_LABELS } from './house-style.ts';
import type { Declared, Place, Repair, SourceLine } from './source.ts';

/** A word and the lines of the original on which it stands. */
interface LostWord {
  readonly word: string;
  readonly places: readonly Place[];
}

/** What does not add up; both lists are empty when nothing was lost and nothing added. */
export interface Proof {
  readonly lost: readonly LostWord[];
  readonly added: readonly string[];
  /** How many words the original has. */
  readonly words: number;
}

/** What is declared beside the draft. */
export interface Declarations {
  readonly repairs: readonly Repair[];
  readonly leftOut: readonly Declared[];
  readonly repeated: readonly Declared[];
}

/** Compares the lines of the original with the fields of the draft. */
export function proveNothingLost(
  lines: readonly SourceLine[],
  { fields, body }: { readonly fields: IssueFile; readonly body: string },
  { repairs, leftOut, repeated }: Declarations,
): Proof {
  const original = new Tally();
  for (const { text, number } of lines) original.add(number ? `${number} ${text}` : text, 1);
  const words = original.total;
  for (const { find, replace } of repairs) {
    original.add(find, -1);
    original.add(replace, 1);
  }
  for (const { text } of leftOut) original.add(text, -1);
  for (const { text } of repeated) original.add(text, 1);
  const printed = tokens(printedWords(fields, body));
  const lost = missingTokens(original.counts, printed);
  return {
    lost: lost.length === 0 ? [] : placesOf(lost, lines),
    added: missingTokens(printed, original.counts),
    words,
  };
}

/** Everything that the page of an issue prints, its fixed labels included, a field on each line. */
export function printedWords(fields: IssueFile, body: string): string {
  const { delegations, upcoming, insights } = fields;
  return [
    fields.title,
    fields.period,
    ...fields.masthead,
    fields.heading,
    body,
    ...fields.events.flatMap(({ title, when, text }) => [title, when, text]),
    insights && PRINTED_LABELS.insights,
    insights,
    delegations?.heading,
    ...(delegations?.received ?? []).map(({ name }) => name),
    upcoming.length > 0 ? PRINTED_LABELS.upcoming : undefined,
    ...upcoming.flatMap(({ title, when }) => [title, when]),
    fields.colophon,
  ]
    .filter((text) => text !== undefined)
    .join('\n');
}

/** Words counted up and down. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(text: string, sign: 1 | -1): void {
    for (const [word, count] of tokens(text)) {
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + sign * count);
    }
  }

  get counts(): TokenCounts {
    return this.#counts;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }
}

const MOST_PLACES = 5;

function placesOf(lost: readonly string[], lines: readonly SourceLine[]): LostWord[] {
  const places = new Map<string, Place[]>(lost.map((word) => [word, []]));
  for (const { text, place } of lines) {
    for (const word of tokens(text).keys()) {
      const list = places.get(word);
      if (list && list.length < MOST_PLACES) list.push(place);
    }
  }
  return lost.map((word) => ({ word, places: places.get(word) ?? [] }));
}
