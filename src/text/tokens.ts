/**
 * «No word is lost»: words are counted, so that a sentence printed twice shows as well as one that is gone. Link
 * targets are not words; an autolink `<https://…>` is printed, so its words count.
 */

/** How often each case-folded word occurs, in order of first occurrence. */
export type TokenCounts = ReadonlyMap<string, number>;

/**
 * The case-folded words `[\p{L}\p{N}]+` of a text, counted.
 * @example tokens('Dal [sito](https://example.org) al Sito') // { dal: 1, sito: 2, al: 1 }
 */
export function tokens(text: string): TokenCounts {
  const counts = new Map<string, number>();
  const printed = text.replace(/\]\([^()\s]*\)/gu, ']');
  const folded = printed.normalize('NFC').toLocaleLowerCase('it');
  for (const [token] of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}

/**
 * The words of `original` that `printed` has not, or not as often: each as often as it is missing.
 * Call it with the arguments exchanged for the words that were added.
 * @example missingTokens(tokens('a b b'), tokens('b c')) // ['a', 'b']
 */
export function missingTokens(original: TokenCounts, printed: TokenCounts): string[] {
  return [...original].flatMap(([token, count]) =>
    Array<string>(Math.max(0, count - (printed.get(token) ?? 0))).fill(token),
  );
}
