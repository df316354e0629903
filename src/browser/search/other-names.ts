/** An event may have been found by a name that its page does not print: «Lviv» on a page that says «Leopoli». */
import { splitNames } from '../../text/names.ts';
import { isWord } from './match.ts';
import { isLinking } from './query.ts';

/**
 * The words of all other names of what the query names, of those that a record keeps: `voci`, its terms, and `nomi`, the
 * other names of each in the same place.
 * @example otherNames({ voci: 'Torino · Leopoli', nomi: '· Lviv' }, ['lviv']) // ['Leopoli']
 */
export function otherNames(
  { voci = '', nomi = '' }: Readonly<Record<string, string>>,
  words: readonly string[],
): string[] {
  const others = splitNames(nomi);
  const things = splitNames(voci).map((labels, at) => [...labels, ...(others[at] ?? [])]);
  const has = (part: string) => words.some((word) => isWord(part, word));
  const named = things.filter((names) => names.some((name) => tellingWords(name).every(has)));
  const meant = named.flatMap((names) => names.flatMap(tellingWords));
  return [...new Set(meant.filter((word) => !has(word)))];
}

function tellingWords(name: string): string[] {
  return name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !isLinking(word));
}
