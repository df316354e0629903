/** Each of the first words with each of the second. */
export function phrases(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`.trim()));
}
