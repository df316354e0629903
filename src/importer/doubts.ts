// What only a person can decide: slips of a conversion that reads letters from an image, links without target, acronyms
// that the vocabulary does not know.
import { type Term, VOCABULARY_KINDS } from '../model/term.ts';
import { plainText } from './inline.ts';
import type { Place, SourceLine } from './source.ts';

/** Something on a line that a person should look at. */
export interface LineDoubt {
  readonly place: Place;
  /** The words, with those around them. */
  readonly words: string;
  readonly message: string;
}

interface Doubtful {
  readonly pattern: RegExp;
  readonly message: string;
}

const DOUBTFUL: readonly Doubtful[] = [
  {
    pattern:
      /(?<=\p{Ll} )Il(?= \p{L})(?! \p{Lu}\p{Ll}+ (?:\p{Lu}|è|del))|\bIl(?= [Gg]enerazione)/gu,
    message: 'Forse «II» (due romano), letto come l’articolo «Il».',
  },
  {
    pattern: /(?<=\p{L} )\+(?= \p{Ll})/gu,
    message: 'Un segno «+» in mezzo alla frase: forse è di troppo.',
  },
  {
    pattern: /(?<=\.it\/)re\/int\b/gu,
    message: 'Indirizzo insolito: una «l» può essere stata letta come «/».',
  },
  { pattern: /(?<![\p{L}'’])(\p{Ll}{2,}) \1(?!\p{L})/gu, message: 'La stessa parola due volte.' },
  {
    pattern: /\p{Ll}\d\p{Ll}|(?<![\p{L}\p{N}])[1|]l(?=['’])/gu,
    message: 'Una cifra in mezzo alle lettere.',
  },
  { pattern: /\uFFFD/gu, message: 'Una lettera che non si è potuta leggere.' },
  {
    pattern: /(?<=\p{Ll})\p{Lu}\p{Ll}{2,}(?=[ ,.;:])(?<!\p{Lu}\p{Ll}*\p{Lu}\p{Ll}+)/gu,
    message: 'Due parole forse unite.',
  },
];

/** Likely slips of the conversion, line by line. */
export function doubtsIn(lines: readonly SourceLine[]): LineDoubt[] {
  return lines.flatMap(({ text, place }) => {
    const words = withoutTargets(text);
    return DOUBTFUL.flatMap(({ pattern, message }) =>
      [...words.matchAll(pattern)].map(({ index, 0: found }) => ({
        place,
        words: around(words, index, found.length),
        message,
      })),
    );
  });
}

const LOST_LINK = /\[([^\][]*)\]\(\s*#?\s*\)/g;

/** Links whose target the copy had lost already. */
export function lostLinksIn(lines: readonly SourceLine[]): LineDoubt[] {
  return lines.flatMap(({ text, place }) =>
    [...text.matchAll(LOST_LINK)].map(([, label = '']) => ({
      place,
      words: label,
      message: 'Il collegamento ha perduto il suo indirizzo: resta il testo.',
    })),
  );
}

/** The terms that a text names, each with the words in which it does. */
export type Mentions = (text: string) => readonly { readonly thing: Term; readonly text: string }[];

/** A term of the vocabulary and how often the newsletter names it. */
export interface RecognisedTerm {
  readonly label: string;
  readonly kind: string;
  readonly times: number;
}

/** The terms that a text names, in the order of the vocabularies. */
export function termsIn(text: string, mentions: Mentions): RecognisedTerm[] {
  const counts = new Map<string, RecognisedTerm>();
  for (const { thing: term } of mentions(text)) {
    const key = `${term.kind} ${term.id}`;
    const times = (counts.get(key)?.times ?? 0) + 1;
    counts.set(key, { label: term.label, kind: term.kind, times });
  }
  const order = VOCABULARY_KINDS.map(({ kind }): string => kind);
  return [...counts.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const ACRONYM =
  /(?<![\p{L}\p{N}])(?=[^\s]*\p{Lu}[^\s]*\p{Lu})[\p{Lu}\p{N}][\p{Lu}\p{N}&-]{2,}(?![\p{L}\p{N}])/gu;

/** Words in capitals that the vocabulary does not know, with the place where each first stands. */
export function unknownAcronyms(
  lines: readonly SourceLine[],
  mentions: Mentions,
): { readonly word: string; readonly place: Place }[] {
  const found = new Map<string, Place>();
  for (const { text, place } of lines) {
    const words = plainText(text);
    if (isAllCapitals(words)) continue;
    const known = mentions(words).map((mention) => mention.text);
    for (const [word] of words.matchAll(ACRONYM)) {
      if (!found.has(word) && !known.some((one) => one.includes(word))) found.set(word, place);
    }
  }
  return [...found].map(([word, place]) => ({ word, place }));
}

function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** Link targets are no words; what takes their place is as long, so that offsets stay. */
function withoutTargets(text: string): string {
  return text.replace(/\]\([^()\s]*\)/g, (target) => ' '.repeat(target.length));
}

const AROUND = 24;

function around(text: string, index: number, length: number): string {
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, index - AROUND)) + 1);
  const end = text.indexOf(' ', index + length + AROUND);
  return text
    .slice(start, end < 0 ? undefined : end)
    .replace(/\s+/g, ' ')
    .trim();
}
