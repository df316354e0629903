const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};
const RAISED_OR_LOWERED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';
const SIGNS = Object.keys(LETTERS_WITHOUT_DECOMPOSITION).join('') + RAISED_OR_LOWERED_DIGITS;

/** What a folding by accents alone leaves as it is, but `fold` does not: «ł» in «Łódź», «₂» in «CO₂». */
export const MORE_THAN_ACCENTS = new RegExp(`[${SIGNS}]`, 'i');

const EACH_SIGN = new RegExp(MORE_THAN_ACCENTS.source, 'g');
const NEEDS_FOLDING = /[^\p{ASCII}]/u;

/**
 * Lower case, without diacritics, straight apostrophes, digits on the line: the form in which two spellings of one word are
 * equal. Works letter by letter, so word boundaries stay where they were.
 * @example fold("L’Università di Łódź") // "l'universita di lodz"
 * @example fold('CO₂') // "co2"
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NEEDS_FOLDING.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(EACH_SIGN, (sign) => LETTERS_WITHOUT_DECOMPOSITION[sign] ?? sign.normalize('NFKD'));
}
