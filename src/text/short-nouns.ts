/**
 * Words of a vowel, consonants and a vowel: so short that their stems keep the last one. Most differ from a word that is
 * no kin of theirs in nothing else («arte», «arto»), so that no rule can tell their plurals. And «uomo».
 */
const PAIRS =
  `ago aghi|ala ali|alba albe|albo albi|alga alghe|alta alte|alto alti|altra altre|altro altri|anno anni
ansa anse|ape api|arco archi|arma armi|arpa arpe|arte arti|asse assi|asta aste|astro astri|atto atti|eco echi|elmo elmi
ente enti|erba erbe|esca esche|etto etti|inno inni|oca oche|olmo olmi|ombra ombre|onda onde|ora ore|orlo orli|orma orme
oro ori|orso orsi|orto orti|uomo uomini|urlo urli|urna urne|urto urti|uso usi|uva uve`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '));

const OTHERS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([one = '', many = '']) => [
    [one, many],
    [many, one],
  ]),
);

/**
 * The plural of such a word, or its singular; undefined for any other word.
 * @example otherShort('arte') // "arti"
 * @example otherShort('arto') // undefined
 */
export function otherShort(folded: string): string | undefined {
  return OTHERS.get(folded);
}
