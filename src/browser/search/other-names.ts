/** An event may have been found by a name that its page does not print: «Lviv» on a page that says «Leopoli». */
import { stripElisions } from '../../text/elision.ts';
import { splitNames } from '../../text/names.ts';
import { hasWord, isWord } from './match.ts';
import type { PagefindRecord } from './pagefind.ts';
import { isLinking } from './query.ts';

/**
 * Of the things that a record has under other names the words of what they are called, where the query has a word that
 * stands in one of these names and nowhere else; a name of many words, which the page does not print, tells nothing there.
 * A record keeps its terms as `voci` and in the same places their other names as `nomi`.
 * @example otherNames({ content: 'A Leopoli', meta: { voci: 'Leopoli', nomi: 'Lviv' } }, ['lviv']) // ['Leopoli']
 */
export function otherNames(
  { content, meta }: Pick<PagefindRecord, 'content' | 'meta'>,
  words: readonly string[],
): string[] {
  const { title = '', voci = '', nomi = '', data = '', numero = '' } = meta;
  const printed = [title, content, voci, data, numero].join(' ');
  const unseen = words.filter((word) => !hasWord(printed, word));
  const labels = splitNames(voci);
  const meant = splitNames(nomi).flatMap((names, at) =>
    unseen.some((word) => hasWord(stripElisions(names.join(' ')), word))
      ? [...(labels[at] ?? []), ...names.filter((name) => !/\s/.test(name))]
      : [],
  );
  const others = meant.flatMap((name) => stripElisions(name).split(/\s+/)).filter(isTelling);
  return [...new Set(others)].filter((other) => !words.some((word) => isWord(other, word)));
}

function isTelling(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) && !isLinking(word);
}
