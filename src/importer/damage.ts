// What conversions do to letters, as a table: each repair is certain enough to make, and is declared with its line.
// What is only likely (`doubts.ts`) a person decides.
import type { Repair, SourceLine } from './source.ts';

interface Damage {
  readonly pattern: RegExp;
  readonly replace: string | ((...match: string[]) => string);
  readonly reason: string;
}

/** ISO 8859-13 or Windows-1257 in place of Windows-1252: only where Italian puts an accent, so that names are left alone. */
const BALTIC: Readonly<Record<string, string>> = { ą: 'à', č: 'è', ģ: 'ì', ņ: 'ò', ł: 'ù' };
const BALTIC_REASON = 'La lettera accentata era stata letta con la codifica sbagliata.';
/** UTF-8 read as Windows-1252. */
const DOUBLE: Readonly<Record<string, string>> = {
  'Ã¨': 'è',
  'Ã©': 'é',
  'Ã²': 'ò',
  'Ã¹': 'ù',
  'Ã¬': 'ì',
  'Ã\u00a0': 'à',
  Ãˆ: 'È',
  'Â°': '°',
  'Â«': '«',
  'Â»': '»',
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€“': '–',
  'â€”': '—',
  'â€¦': '…',
};
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'à',
  e: 'è',
  i: 'ì',
  o: 'ò',
  u: 'ù',
  E: 'È',
};

/**
 * An accent behind its letter: of «perché» and its like, of words of three letters that have one, of longer words, of
 * «è». What stands in quotes made of accents is taken first, whole, and stays as it is.
 */
const LOOSE_ACCENT = new RegExp(
  [
    '(?<![^\\s(«"“+])[´`]+[^\\s´`][^´`]{0,200}[´`]',
    '(?<!\\p{L})((?:[Pp](?:er|oi|ur)|[Bb]en|[Ff]in|[Aa](?:ffin|nzi)|[Gg]iac|[Ss]ic|[Nn]on)ch)e[´`](?!\\p{L})',
    '(?:(?<=(?<!\\p{L})(?:[Pp]i(?=u)|[Gg]i(?=[au])|[Cc]i(?=o)|[Pp]u(?=o)|[Ee]t(?=a))|\\p{L}\\p{Ll}\\p{Ll})(?=[aeiou])|(?<!\\p{L})(?=e))([aeiou])[´`](?!\\p{L})',
  ].join('|'),
  'gu',
);

const DAMAGES: readonly Damage[] = [
  {
    pattern: new RegExp(Object.keys(DOUBLE).join('|'), 'g'),
    replace: (sign = '') => DOUBLE[sign] ?? sign,
    reason: 'I caratteri UTF-8 erano stati letti come Windows-1252.',
  },
  {
    pattern: /Ã(?=[\s.,;:!?)]|$)/g,
    replace: 'à',
    reason: 'I caratteri UTF-8 erano stati letti come Windows-1252.',
  },
  {
    pattern:
      /(?<=\p{L}(?:t|i|r|n|l|c|v|d|s|p|m|b|g))ą(?!\p{L})|(?<=\b(?:gi|l|citt|qu))ą(?!\p{L})/gu,
    replace: (sign = '') => BALTIC[sign] ?? sign,
    reason: BALTIC_REASON,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(cio|perch|poich|finch|bench|affinch|giacch|anzich|purch|sicch|caff|n|s|tr|)č(?![\p{L}\p{N}])/giu,
    replace: (_, before = '') => `${before}${/^(?:cio|caff|)$/i.test(before) ? 'è' : 'é'}`,
    reason: BALTIC_REASON,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(pi|gioved|marted|luned|mercoled|venerd|cos|pu|per|ci)([łģņ])(?!\p{L})/giu,
    replace: (_, before = '', sign = '') => `${before}${BALTIC[sign] ?? sign}`,
    reason: BALTIC_REASON,
  },
  {
    pattern: /(?<=\p{L})[´`](?=\p{L})/gu,
    replace: "'",
    reason: 'L’apostrofo era scritto come accento isolato.',
  },
  {
    pattern: LOOSE_ACCENT,
    replace: (whole = '', conjunction, letter = '') =>
      conjunction ? `${conjunction}é` : (ACCENTED[letter] ?? whole),
    reason: 'L’accento era staccato dalla sua lettera.',
  },
  {
    pattern: /(?<![\p{L}\p{N}'’])E['’´`](?=\s)/gu,
    replace: 'È',
    reason: '«È» reso come E con apostrofo.',
  },
];

const MAY_BE_DAMAGED = /[ÃÂâąčģņł´`]|E['’]/;
const WORD_AROUND = /[\p{L}\p{N}'’´`]/u;

/** Mends the letters of every line; the repairs name whole words, so that words can be counted with them. */
export function repairLetters(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly repairs: readonly Repair[];
} {
  const repairs: Repair[] = [];
  const mended = lines.map((line) => {
    if (!MAY_BE_DAMAGED.test(line.text)) return line;
    let { text } = line;
    for (const damage of DAMAGES) {
      const before = text;
      text = text.replace(damage.pattern, damage.replace as string);
      if (text !== before) {
        repairs.push(...wordsChanged(before, text, damage.reason, line.place));
      }
    }
    return { ...line, text };
  });
  return { lines: mended, repairs };
}

/** The words in which two versions of a line differ, those of each place together. */
function wordsChanged(
  before: string,
  after: string,
  reason: string,
  place: SourceLine['place'],
): Repair[] {
  const [old, mended] = [before.split(' '), after.split(' ')];
  return old.flatMap((find, index) => {
    const replace = mended[index] ?? '';
    return find === replace
      ? []
      : [{ place, find: trimmed(find), replace: trimmed(replace), reason }];
  });
}

/** A word without the punctuation around it. */
function trimmed(word: string): string {
  const letters = [...word];
  const first = letters.findIndex((letter) => WORD_AROUND.test(letter));
  const last = letters.findLastIndex((letter) => WORD_AROUND.test(letter));
  return first < 0 ? word : letters.slice(first, last + 1).join('');
}
