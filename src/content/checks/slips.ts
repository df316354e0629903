/** Slips of the keyboard that are the same in every text. Each is mended letter by letter, so that addresses made of titles stay. */

export interface Slip {
  readonly code: 'accent' | 'double-space';
  readonly pattern: RegExp;
  /** What to write in place of a match. */
  readonly mend: (match: string) => string;
}

/** The beginnings of words in `-ché` and `-tré`, which are often written with the other accent. */
const GRAVE =
  'affinch anzich bench cosicch dacch finch fintantoch giacch nonch perch poich purch sicch ventitr trentatr quarantatr cinquantatr sessantatr settantatr ottantatr novantatr'.split(
    ' ',
  );

/** An `e` with a grave accent, in one character or two. */
const E_GRAVE = '(?:è|e\u0300)';
/** Neither a letter nor what `maskAddresses` hid. */
const START = '(?<![\\p{L}\\p{N}\ufffc])';
const END = '(?![\\p{L}\\p{N}\ufffc])';

export const SLIPS: readonly Slip[] = [
  {
    // At the start of a sentence, where it is no vitamin E at the end of a quotation.
    code: 'accent',
    pattern: /E['’](?= +\p{L})(?<=(?:^[ \t]*|[.!?…:;,)»”"][ \t]+|["«“(])..)/gmu,
    mend: () => 'È',
  },
  {
    code: 'accent',
    pattern: new RegExp(`${START}(?:${GRAVE.join('|')})${E_GRAVE}${END}`, 'giu'),
    mend: (word) => word.replace(/(?:è|e\u0300)$/, 'é').replace(/(?:È|E\u0300)$/, 'É'),
  },
  {
    code: 'accent',
    pattern: new RegExp(`${START}p(?:ò|o\u0300)${END}`, 'giu'),
    mend: (word) => `${word.normalize('NFD').slice(0, 2)}'`,
  },
  {
    code: 'accent',
    pattern: new RegExp(`${START}qual['’]è${END}`, 'giu'),
    mend: (word) => word.replace(/['’]/, ' '),
  },
  {
    code: 'double-space',
    // Between two words of a line; the numbers and signs that begin a list have a space of their own.
    pattern: / {2,}(?=[^\s|])(?<=\S {2,})(?<!^[ \t]*(?:\d+[.)]|[-*+>#]+) {2,})/gmu,
    mend: () => ' ',
  },
];
