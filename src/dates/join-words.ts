/**
 * An Italian list.
 * @example joinWords(['5', '6', '7']) // "5, 6 e 7"
 */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} e ${last}`;
}
