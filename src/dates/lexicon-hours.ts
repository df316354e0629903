// The words around the hours of a date label; folded, as in `lexicon.ts`.

import { phrases } from './phrase-list.ts';

/** The phrases of each symbol that says when in the day. */
export const HOUR_PHRASES = {
  daily: [
    'tutti giorni',
    ...phrases(['tutti i'], ['giorni', 'pomeriggi']),
    ...phrases(['tutte le'], ['mattine', 'sere']),
    ...phrases(['ogni'], ['giorno', 'mattina', 'pomeriggio', 'sera']),
    'quotidianamente',
  ],
  'from-time': ['dalle', 'dalle ore', "dall'ore", 'a partire dalle', 'a partire dalle ore'],
  'to-time': ['alle', 'alle ore'],
  'until-time': ['fino alle', 'fino alle ore', 'sino alle', 'sino alle ore'],
  'by-time': [
    'entro le',
    'entro le ore',
    'entro e non oltre le ore',
    'entro e non oltre le',
    'non oltre le',
    'non oltre le ore',
  ],
  'between-times': ['tra le', 'tra le ore', 'fra le', 'fra le ore'],
  hour: [
    'ore',
    'ora',
    'h',
    'hh',
    'orari',
    'orari di apertura',
    'dalle ore',
    'inizio ore',
    'alle ore',
    ...phrases(
      ['ritrovo', 'appuntamento', 'inizio spettacolo', 'inizio concerto'],
      ['ore', 'alle', 'alle ore', 'h'],
    ),
    ...phrases(['', 'con'], ['inizio alle', 'orario', 'orario continuato', 'orario di apertura']),
  ],
  afternoon: ['del pomeriggio', 'di pomeriggio', 'della sera', 'di sera', 'pomeridiane'],
  'day-part': [
    ...phrases(
      ['', 'di', 'del', 'della', 'al', 'alla', 'in', 'nel', 'nella'],
      ['mattina', 'mattino', 'mattinata', 'pomeriggio', 'sera', 'serata', 'notte'],
    ),
    ...phrases(['', "l'", "per l'"], ['intera giornata']),
    'tutto il giorno',
    'tutta la giornata',
  ],
  included: [...phrases(['', 'estremi'], ['compresi', 'inclusi']), 'compreso', 'incluso'],
  about: ['circa', 'ca', 'precise', 'in punto'],
} as const;
