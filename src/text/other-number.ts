/**
 * Singulars and plurals that a search by stems takes for strangers: of «quartieri» Snowball makes «quartier», of
 * «quartiere», which ends as the infinitive of a verb does, «quart». A search for the shorter stem finds the longer one.
 */
import { stemmer } from '@orama/stemmers/italian';
import { fold } from './fold.ts';
import { memo } from './memo.ts';
import { otherShort } from './short-nouns.ts';

/** Endings of which Snowball takes away too much, and others of the same words of which it does not. */
const ENDINGS: readonly (readonly [ending: string, other: string])[] = [
  ['iere', 'ieri'],
  ['ano', 'ani'],
  ['fono', 'foni'],
  ['olare', 'olari'],
  ['iliare', 'iliari'],
  ['linare', 'linari'],
  ['nucleare', 'nucleari'],
  ['ivo', 'ive'],
  ['iva', 'ive'],
  ['ivi', 'ive'],
  ['ete', 'eti'],
  ['fici', 'ficio'],
  ['erti', 'erto'],
  ['ersi', 'erso'],
  ['erci', 'ercio'],
  ['erne', 'erna'],
];

/** The same for words whose endings are mostly those of verbs or of persons. */
const WORDS = new Map(
  `allieva allieve|ambulatori ambulatorio|camere camera|carattere caratteri|chiavi chiave|comando comandi|conservatori conservatorio
diga dighe|fuga fughe|fuoco fuochi|genere generi|ingegnere ingegneri|lago laghi|laboratori laboratorio|lettere lettera|luogo luoghi
militare militari|osservatori osservatorio|patrono patroni|poco pochi|potere poteri|primavere primavera
richiamo richiami|riga righe|sapere saperi|tessere tessera`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * The form of a word in the other number, or one with the same stem, if the word's own stem does not lead there; it may be
 * no word at all («vengani»), which nobody will look for.
 * @example otherNumber('quartiere') // "quartieri"
 * @example otherNumber('Arti') // "arte"
 * @example otherNumber('conferenza') // undefined
 */
export const otherNumber = memo((word: string): string | undefined => {
  const folded = fold(word);
  const other = otherShort(folded) ?? WORDS.get(folded) ?? withOtherEnding(folded);
  return other !== undefined && stemmer(other) !== stemmer(folded) ? other : undefined;
});

function withOtherEnding(word: string): string | undefined {
  const change = ENDINGS.find(([ending]) => word.endsWith(ending));
  return change && word.slice(0, -change[0].length) + change[1];
}
