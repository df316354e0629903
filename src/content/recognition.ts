/**
 * Finds vocabulary terms in running text: whole words, elisions folded («dell'UNESCO»), accents and case folded except
 * that an acronym keeps its capitals and a proper name its initial, so that «luci» is no network and «riga» no city.
 * One pass over the words of a text, whatever the size of the vocabulary.
 */
import type { Term, Vocabulary } from '../model/term.ts';
import { fold } from '../text/fold.ts';

/** A term and the words in which it was recognised. */
export interface Mention {
  readonly term: Term;
  readonly text: string;
}

interface Spelling {
  readonly term: Term;
  readonly spelling: string;
  readonly folded: string;
  readonly exact: boolean;
  readonly initial: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const ACRONYM = /^(?=.*\p{Lu}.*[\p{Lu}\p{N}])[^\p{Ll}]+$/u;
/** Link targets and addresses are no words of the text. */
const ADDRESSES = /\]\([^)]*\)|https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w.-]+/g;

export class Recogniser {
  readonly #byFirstWord = new Map<string, Spelling[]>();

  constructor(vocabulary: Vocabulary) {
    for (const terms of Object.values(vocabulary)) {
      for (const term of terms.values()) {
        // The name of a topic («Lavoro», «Viaggi») is an everyday word: only its aliases are recognised.
        const spellings = term.kind === 'topic' ? term.aliases : [term.label, ...term.aliases];
        for (const spelling of spellings) this.#add(term, spelling);
      }
    }
    for (const spellings of this.#byFirstWord.values()) {
      spellings.sort((a, b) => b.folded.length - a.folded.length);
    }
  }

  /** Every mention in a text, in order; of overlapping ones the longest. */
  mentions(text: string): Mention[] {
    const plain = text.replace(ADDRESSES, (address) => ' '.repeat(address.length));
    const found: Mention[] = [];
    let end = 0;
    for (const word of plain.matchAll(WORD)) {
      if (word.index < end) continue;
      const candidates = this.#byFirstWord.get(fold(word[0]));
      if (!candidates) continue;
      let longest = 0;
      for (const candidate of candidates) {
        const length = matchLength(plain, word.index, candidate);
        if (length === 0 || length < longest) continue;
        longest = length;
        found.push({ term: candidate.term, text: plain.slice(word.index, word.index + length) });
      }
      if (longest > 0) end = word.index + longest;
    }
    return found;
  }

  #add(term: Term, spelling: string): void {
    const trimmed = spelling.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const [first] = trimmed.match(WORD) ?? [];
    if (first === undefined) return;
    const key = fold(first);
    const entry: Spelling = {
      term,
      spelling: trimmed,
      folded: fold(trimmed),
      exact: ACRONYM.test(trimmed),
      initial: /^\p{Lu}/u.test(trimmed),
    };
    const list = this.#byFirstWord.get(key);
    if (list) list.push(entry);
    else this.#byFirstWord.set(key, [entry]);
  }
}

/** How many characters of `text` at `start` are this spelling as whole words; 0 if they are not. */
function matchLength(text: string, start: number, spelling: Spelling): number {
  let position = start;
  let expected = 0;
  const { folded } = spelling;
  while (expected < folded.length) {
    const character = text[position];
    if (character === undefined) return 0;
    if (folded[expected] === ' ') {
      const space = /\s+/y;
      space.lastIndex = position;
      const match = space.exec(text);
      if (!match) return 0;
      position += match[0].length;
      expected += 1;
      continue;
    }
    const part = fold(character);
    if (!folded.startsWith(part, expected)) return 0;
    expected += part.length;
    position += 1;
  }
  if (/^[\p{L}\p{N}]/u.test(text.slice(position, position + 2))) return 0;
  const matched = text.slice(start, position);
  if (spelling.exact && matched !== spelling.spelling) return 0;
  if (spelling.initial && !/^[\p{Lu}\p{N}]/u.test(matched)) return 0;
  return position - start;
}
