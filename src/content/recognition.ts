/**
 * Finds names in running text, such as those of the vocabularies: whole words, elisions folded («dell'UNESCO»), accents and case folded except
 * that an acronym keeps its capitals and a proper name its initial, so that «luci» is no network and «riga» no city.
 * The signs of a name must stand in the text, so that «C++» is not in «sala C», save those that a sentence adds.
 * One pass over the words of a text, whatever the size of the vocabulary.
 */
import { fold } from '../text/fold.ts';

/** One way to write the name of something. */
export interface Name<Thing> {
  readonly of: Thing;
  readonly spelling: string;
  /** Whether its first letter must be a small one: «russo», where «Russo» may be a person. */
  readonly small?: boolean;
}

/** A thing and the words in which it was recognised. */
interface Recognised<Thing> {
  readonly thing: Thing;
  readonly text: string;
  /** Where it begins. */
  readonly index: number;
}

interface Spelling<Thing> {
  readonly thing: Thing;
  readonly spelling: string;
  readonly folded: string;
  readonly exact: boolean;
  readonly initial: boolean;
  readonly small: boolean;
}

const NONE: readonly never[] = [];
const MOST_WORDS_KEPT = 50_000;
/** A word, or a sign with which a name may begin. */
const WORD_OR_SIGN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** What stands around a name only where a sentence quotes it or ends with it: «PRA.TO.», «Create your Europe in...». */
const AROUND = /^[\s"'«»“”„‘’]+|[\s"'«»“”„‘’.,;:…]+$/gu;
const INITIAL = /^[^\p{L}\p{N}]*\p{Lu}/u;
const INITIAL_OR_NUMBER = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
const ACRONYM = /^(?=.*\p{Lu}.*[\p{Lu}\p{N}])[^\p{Ll}]+$/u;
/** Link targets and addresses are no words of the text. */
const MAY_HOLD_ADDRESS = /[@(]|:\/\/|www\./;
const ADDRESSES = /\]\([^)]*\)|https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w.-]+/g;

/** Names made ready once, to be looked for in many texts; where two things have one name, both are found. */
export class Recogniser<Thing> {
  readonly #byFirstWord = new Map<string, Spelling<Thing>[]>();
  readonly #byWord = new Map<string, readonly Spelling<Thing>[]>();

  constructor(names: Iterable<Name<Thing>>) {
    for (const name of names) this.#add(name);
    for (const spellings of this.#byFirstWord.values()) {
      spellings.sort((a, b) => b.folded.length - a.folded.length);
    }
  }

  /** Every mention in a text, in order; of overlapping ones the longest. */
  mentions(text: string): Recognised<Thing>[] {
    const plain = MAY_HOLD_ADDRESS.test(text)
      ? text.replace(ADDRESSES, (address) => ' '.repeat(address.length))
      : text;
    const found: Recognised<Thing>[] = [];
    let end = 0;
    for (const word of plain.matchAll(WORD_OR_SIGN)) {
      if (word.index < end) continue;
      const candidates = this.#candidates(word[0]);
      if (!candidates) continue;
      let longest = 0;
      for (const candidate of candidates) {
        const length = matchLength(plain, word.index, candidate);
        if (length === 0 || length < longest) continue;
        longest = length;
        found.push({
          thing: candidate.thing,
          text: plain.slice(word.index, word.index + length),
          index: word.index,
        });
      }
      if (longest > 0) end = word.index + longest;
    }
    return found;
  }

  /** The spellings that may begin with a word; texts repeat their words, so the answer for each is kept. */
  #candidates(word: string): readonly Spelling<Thing>[] | undefined {
    let candidates = this.#byWord.get(word);
    if (candidates === undefined) {
      if (this.#byWord.size > MOST_WORDS_KEPT) this.#byWord.clear();
      candidates = this.#byFirstWord.get(fold(word)) ?? NONE;
      this.#byWord.set(word, candidates);
    }
    return candidates === NONE ? undefined : candidates;
  }

  #add({ of: thing, spelling, small = false }: Name<Thing>): void {
    const trimmed = spelling.replace(AROUND, '');
    const [first] = trimmed.match(WORD_OR_SIGN) ?? [];
    if (first === undefined || !HAS_WORD.test(trimmed)) return;
    const key = fold(first);
    const entry: Spelling<Thing> = {
      thing,
      spelling: trimmed,
      folded: fold(trimmed),
      exact: ACRONYM.test(trimmed),
      initial: INITIAL.test(trimmed),
      small,
    };
    const list = this.#byFirstWord.get(key);
    if (list) list.push(entry);
    else this.#byFirstWord.set(key, [entry]);
  }
}

/** How many characters of `text` at `start` are this spelling as whole words; 0 if they are not. */
function matchLength(text: string, start: number, spelling: Spelling<unknown>): number {
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
  // A name that begins with a sign may stand behind letters.
  if (/[\p{L}\p{N}]\p{M}*$/u.test(text.slice(Math.max(0, start - 4), start))) return 0;
  const matched = text.slice(start, position);
  if (spelling.exact && matched !== spelling.spelling) return 0;
  if (spelling.initial && !INITIAL_OR_NUMBER.test(matched)) return 0;
  if (spelling.small && /^\p{Lu}/u.test(matched)) return 0;
  return position - start;
}
