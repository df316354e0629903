import { proseOfArchive } from '../evidence/prose.ts';
import type { Check } from '../rules/check.ts';

/** Endings of nouns that are feminine, and feminine nouns that are often written behind «un» without an apostrophe. */
const FEMININE = [
  '\\p{Ll}+(?:[zs]ione|tà|[ae]nza|ezza|tudine)',
  'comunione|gioventù|opinione|ragione|regione|religione|riunione|stagione|unione|virtù',
  'agenda|agenzia|alternativa|altra|amica|anteprima|area|asta|attrice|aula|avventura|azienda|economia|energia|epoca|estate|idea|impresa|indagine|iniziativa|intervista|isola|offerta|opera|orchestra',
].join('|');
/** Words with such an ending that are masculine, or no nouns. */
const OTHERS = new Set(['podestà', 'senza', 'abbastanza']);
/** Masculine articles, alone or joined to a preposition, before such a noun in small letters. */
const MISMATCH = new RegExp(
  `\\b(?<![\\p{L}\\p{N}'’])(?<article>[Ii]l|[Ll]o|[Uu]n|[Dd]ell?o?|[Aa]ll?o?|[Dd]all?o?|[Nn]ell?o?|[Ss]ull?o?|[Qq]uell?o?|[Qq]uesto) (?<noun>${FEMININE})(?![\\p{L}\\p{N}-])`,
  'gu',
);

/** @example feminine('del', 'stazione') // "della stazione" */
function feminine(article: string, noun: string): string {
  const stem = article
    .replace(/^([Ii]l|[Ll]o)$/, (whole) => (whole < 'a' ? 'L' : 'l'))
    .replace(/l{1,2}o?$/, 'll')
    .replace(/^(l|L)l$/, '$1')
    .replace(/o$/, '');
  return /^[aeiouàèéìòù]/.test(noun) ? `${stem}’${noun}` : `${stem}a ${noun}`;
}

/** Masculine articles before nouns that are feminine beyond doubt; other disagreements are not looked for. */
export const article: Check = {
  code: 'article',
  severity: 'warning',
  describes: 'l’articolo non concorda con il nome: «il generazione», «un associazione»',
  example: {
    in: 'event',
    wrong: 'text: Parla ▸un associazione di giovani.',
    right: 'text: Parla un’associazione di giovani.',
  },
  *run(archive) {
    for (const { text, ...place } of proseOfArchive(archive)) {
      for (const { 0: written, index, groups } of text.matchAll(MISMATCH)) {
        const { article: word = '', noun = '' } = groups ?? {};
        if (OTHERS.has(noun)) continue;
        const roman =
          word === 'Il'
            ? ` Se «${word}» è il numero romano due, scriverlo con due i maiuscole: II.`
            : '';
        yield {
          ...place,
          offset: index,
          message: `L’articolo di «${written}» non concorda con il nome.`,
          hint: `Scrivere «${feminine(word, noun)}».${roman}`,
        };
      }
    }
  },
};
