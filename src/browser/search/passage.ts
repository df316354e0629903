import { hasWord, isShort, isWord } from './match.ts';

/** A run of text, marked where it is what the reader asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const WORDS_BEFORE = 5;

/**
 * The stretch of a text that has most of the words asked for, with these marked. Pagefind's own excerpt is HTML text and
 * misses a word behind `’`; this one is made of plain strings.
 *
 * @param locations which words of the text, counted from 0, Pagefind has found
 * @param length in words
 */
export function passage(
  text: string,
  locations: readonly number[],
  words: readonly string[],
  length = 32,
): readonly Piece[] {
  const tokens = text.trim().split(/\s+/);
  const found = locationsOf(words, tokens, locations);
  const marked = tokens.map((token, at) => markToken(token, found.has(at), words));
  const hits = marked.flatMap((pieces, at) => (pieces.some((piece) => piece.marked) ? [at] : []));
  const start = densestStart(hits, tokens.length, length);
  const end = start + length;
  const shown = marked
    .slice(start, end)
    .flatMap((pieces, at) => (at === 0 ? pieces : [{ text: ' ', marked: false }, ...pieces]));
  return join([
    { text: start > 0 ? '… ' : '', marked: false },
    ...shown,
    { text: end < tokens.length ? ' …' : '', marked: false },
  ]);
}

/** Where the words stand: only if none of the places shows one, Pagefind knows another form of a longer one there. */
function locationsOf(
  words: readonly string[],
  tokens: readonly string[],
  locations: readonly number[],
): ReadonlySet<number> {
  const shown = locations.filter((at) => words.some((word) => hasWord(tokens[at] ?? '', word)));
  return new Set(shown.length > 0 || words.every(isShort) ? shown : locations);
}

/** @param hits in their order; the stretch moves with them over the text once */
function densestStart(hits: readonly number[], total: number, length: number): number {
  const latest = Math.max(0, total - length);
  let [best, most] = [0, 0];
  let [from, to] = [0, 0];
  for (const hit of hits) {
    const start = Math.min(latest, Math.max(0, hit - WORDS_BEFORE));
    while ((hits[from] ?? start) < start) from++;
    while ((hits[to] ?? Number.POSITIVE_INFINITY) < start + length) to++;
    if (to - from > most) [best, most] = [start, to - from];
  }
  return best;
}

/** Marks in «dell'Europa,» only «Europa»; all of the token's letters if it is the word only as a whole, or
 * Pagefind found it by another of its words. */
function markToken(token: string, isFound: boolean, words: readonly string[]): readonly Piece[] {
  const asked = (part: string) => words.some((word) => isWord(part, word));
  const pieces = token
    .split(/([\p{L}\p{N}]+)/u)
    .map((text, at) => ({ text, marked: at % 2 === 1 && asked(text) }));
  if (pieces.some((piece) => piece.marked) || !(isFound || asked(token))) return pieces;
  const [, before = '', inner = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(token) ?? [];
  return [
    { text: before, marked: false },
    { text: inner, marked: true },
    { text: after, marked: false },
  ];
}

/** Joins neighbours of one kind and drops what is empty. */
function join(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === '') continue;
    if (last && last.marked === piece.marked) {
      joined[joined.length - 1] = { text: last.text + piece.text, marked: last.marked };
    } else joined.push(piece);
  }
  return joined;
}
