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

const NEEDS_FOLDING = /[^\p{ASCII}]/u;

/**
 * Lower case, without diacritics, straight apostrophes: the form in which two spellings of one word are equal.
 * Works letter by letter, so word boundaries stay where they were.
 * @example fold("L’Università di Łódź") // "l'universita di lodz"
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NEEDS_FOLDING.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[łøđðþßæœıħ]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);
}
