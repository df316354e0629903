/** Slips of the keyboard that are the same in every text. Each is mended letter by letter, so that addresses made of titles stay. */

/** What is told in the same way wherever it stands in prose, and mended without knowing the rest of the sentence. */
export interface Slip {
  readonly code: 'accent' | 'double-space';
  readonly pattern: RegExp;
  /** What to write in place of a match. */
  readonly mend: (match: string) => string;
}

/** The beginnings of words in `-ché`, `-tré` and the like, which are often written with the other accent. */
const GRAVE =
  'n s affinch anzich bench cosicch dacch finch fintantoch giacch nonch perch poich purch sicch ventitr trentatr quarantatr cinquantatr sessantatr settantatr ottantatr novantatr'.split(
    ' ',
  );

/** An `e` with a grave accent, in one character or two. */
const E_GRAVE = '(?:è|e\u0300)';
/** Neither a letter nor what `maskAddresses` hid; `\b` is a fast first look. */
const START = '\\b(?<![\\p{L}\\p{N}\ufffc])';
const END = '(?![\\p{L}\\p{N}\ufffc])';

/** Words that end with an accent, without it, as they are written where the keyboard has none: «citta'». */
const UNACCENTED =
  'attivita autorita capacita citta comunita disponibilita diversita gia identita liberta localita mobilita novita opportunita possibilita pubblicita qualita realta societa solidarieta sostenibilita universita piu puo pero cosi lunedi martedi mercoledi giovedi venerdi'.split(
    ' ',
  );
/** Those that want the other accent. */
const UNACCENTED_ACUTE = 'perche poiche affinche finche benche'.split(' ');

/** The same word with its accent in place of the apostrophe, in the case of its last letter. */
function accented(word: string, accent: string): string {
  return word.slice(0, -1).concat(accent).normalize('NFC');
}

/** An apostrophe that ends no quotation in single quotes (none begins before it on its line) and is not doubled as in YAML. */
const NO_QUOTE = "['’](?!['’])(?<!(?:^|[\\s(])['‘][^\\n]*['’])";

/** Every slip that is known; `--fix` mends the same ones that the checks `accent` and `double-space` tell. */
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
    pattern: new RegExp(`${START}(?:${UNACCENTED.join('|')})${NO_QUOTE}${END}`, 'gimu'),
    mend: (word) => accented(word, '\u0300'),
  },
  {
    code: 'accent',
    pattern: new RegExp(`${START}(?:${UNACCENTED_ACUTE.join('|')})${NO_QUOTE}${END}`, 'gimu'),
    mend: (word) => accented(word, '\u0301'),
  },
  {
    code: 'accent',
    pattern: new RegExp(`${START}c['’]e${NO_QUOTE}${END}`, 'gimu'),
    mend: (word) => accented(word, '\u0300'),
  },
  {
    // «che e' bella»: a word follows.
    code: 'accent',
    pattern: new RegExp(`(?<= )e${NO_QUOTE}(?= +\\p{Ll})`, 'gmu'),
    mend: (word) => accented(word, '\u0300'),
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
    pattern: /(?<=\S) {2,}(?=[^\s|])(?<!^[ \t]*(?:\d+[.)]|[-*+>#]+) {2,})/gmu,
    mend: () => ' ',
  },
];
