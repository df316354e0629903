// The Italian of date labels, as data. Words are folded (lower case, no accents, straight apostrophes); a phrase of
// several words is one symbol. Adding a word here is all it takes for the grammar to know it.

import { HOUR_PHRASES } from './lexicon-hours.ts';
import { INTERVAL_PHRASES } from './lexicon-intervals.ts';
import { CLOCK_WORDS, MONTHS, ORDINALS, QUARTERS, SEASONS, WEEKDAYS } from './lexicon-names.ts';
import { phrases } from './phrase-list.ts';

/** What a word or phrase does in a date label. */
export type WordSymbol =
  | 'month'
  | 'weekday'
  | 'season'
  | 'ordinal'
  | 'decade'
  | 'article'
  | 'of'
  | 'and'
  | 'or'
  | 'from'
  | 'from-elided'
  | 'open-from'
  | 'to'
  | 'to-elided'
  | 'until'
  | 'between'
  | 'onward'
  | 'every'
  | 'daily'
  | 'every-weekend'
  | 'of-the-month'
  | 'of-every-month'
  | 'from-time'
  | 'to-time'
  | 'until-time'
  | 'by-time'
  | 'between-times'
  | 'hour'
  | 'clock-word'
  | 'quarter'
  | 'day-part'
  | 'included'
  | 'about'
  | 'weekend'
  | 'coming'
  | 'current'
  | 'afternoon'
  | 'noise';

/** A word or phrase, its symbol and, for names of numbers, the number. */
type LexiconEntry = readonly [phrase: string, symbol: WordSymbol, value?: number];

const PHRASES: Readonly<Partial<Record<WordSymbol, readonly string[]>>> = {
  ...HOUR_PHRASES,
  ...INTERVAL_PHRASES,
  decade: ['decade'],
  article: ['il', 'lo', 'la', "l'", 'i', 'gli', 'le'],
  of: ['di', "d'", 'del', 'dello', "dell'", 'della', 'dei', 'degli', 'delle'],
  and: ['e', 'ed', 'e anche', 'e poi', 'nonche'],
  or: ['o', 'od', 'oppure', 'ovvero'],
  every: [
    'ogni',
    'tutti i',
    'tutte le',
    'tutti gli',
    'ciascun',
    'ciascuna',
    'nei',
    'tutti',
    'tutte',
  ],
  'every-weekend': ['tutti i', 'i', 'nei', 'ogni', 'tutti'].flatMap((every) =>
    ['weekend', 'week end', 'fine settimana'].map((weekend) => `${every} ${weekend}`),
  ),
  'of-the-month': ['del mese'],
  'of-every-month': ['di ogni mese', 'di ciascun mese', 'di tutti i mesi'],
  coming: ['pv', 'prossimo', 'prossimi', 'prossimo venturo'],
  current: [
    'corrente',
    ...phrases(['', 'del'], ['corrente anno', 'corrente mese', 'mese corrente']),
    "dell'anno corrente",
  ],
  noise: [
    'giorno',
    'giorni',
    'il giorno',
    'i giorni',
    'nei giorni',
    'nel giorno',
    'nella giornata',
    'nelle giornate',
    'giornata',
    'giornate',
    'mese',
    'mesi',
    'per tutto',
    'per tutto il mese',
    'tutto il mese',
    "per tutto l'",
    "per tutto l'anno",
    'per tutta',
    'nel corso',
    'nel corso del mese',
    'nel mese',
    "per l'intero mese",
    "l'intero mese",
    "nell'intero mese",
    'nei mesi',
    'tutto',
    'tutta',
    'anno',
    'anni',
    'stagione',
    'biennio',
    'triennio',
    'in',
    'nel',
    'nella',
    "nell'",
    'nelle',
    'negli',
    'durante',
    'data',
    ...phrases(['data', 'giorno'], ['e ora', 'ed ora', 'e orario']),
    'date',
    'quando',
    'periodo',
    'notte',
  ],
  weekend: ['weekend', 'week end', 'fine settimana'],
};

function* names(
  symbol: WordSymbol,
  lists: readonly string[],
  first: number,
): Iterable<LexiconEntry> {
  for (const [index, list] of lists.entries()) {
    for (const name of list.split(' ')) yield [name, symbol, first + index];
  }
}

function* numbers(
  symbol: WordSymbol,
  pairs: readonly (readonly [string, number])[],
  split: boolean,
) {
  for (const [list, value] of pairs) {
    for (const name of split ? list.split(' ') : [list])
      yield [name, symbol, value] as LexiconEntry;
  }
}

/** Every word and phrase; where one is listed twice the first wins. Months from 1, weekdays from Monday = 1, seasons as in EDTF. */
export const LEXICON: readonly LexiconEntry[] = [
  ...names('month', MONTHS, 1),
  ...names('weekday', WEEKDAYS, 1),
  ...names('season', SEASONS, 21),
  ...numbers('ordinal', ORDINALS, true),
  ...numbers('clock-word', CLOCK_WORDS, false),
  ...numbers('quarter', QUARTERS, false),
  ...Object.entries(PHRASES).flatMap(([symbol, phrases]) =>
    phrases.map((phrase): LexiconEntry => [phrase, symbol as WordSymbol]),
  ),
];

/** Words that Italian ends with an apostrophe before a vowel, here before a number too. */
export const ELIDED_WORDS: ReadonlySet<string> = new Set(
  'l d un dell all dall nell sull dall quest tutt'.split(' '),
);

/** «mar» is March, but before a day number, or alone in parentheses, it is Tuesday. */
export const TUESDAY_OR_MARCH = 'mar';
