// The words that begin and end an interval of a date label; folded, as in `lexicon.ts`.
import { phrases } from './phrase-list.ts';

/** The phrases of each symbol that stands at an end. */
export const INTERVAL_PHRASES = {
  from: ['da', 'dal', 'dallo', 'dalla', 'dai'],
  'from-elided': ["dall'"],
  'open-from': [
    ...phrases(
      ['a partire', 'partire', 'con inizio', 'a decorrere', 'a cominciare', 'con decorrenza'],
      ['da', 'dal', "dall'", 'dalla'],
    ),
    'a partire il',
    'con decorrenza',
  ],
  to: ['a', 'ad', 'al', 'allo', 'alla', 'ai'],
  'to-elided': ["all'"],
  until: [
    ...phrases(['fino', 'sino', 'fin'], ['a', 'ad', 'al', "all'", 'alla', 'a tutto', 'a tutto il']),
    ...phrases(['prorogato', 'prorogata', 'prorogati', 'prorogate'], ['al', "all'", 'a']),
    'entro',
    'entro il',
    "entro l'",
    'entro la',
    'entro e non oltre',
    'entro e non oltre il',
    "entro e non oltre l'",
    'non oltre il',
    "non oltre l'",
    'scadenza',
    'scadenza il',
    "scadenza l'",
    'scade',
    'scade il',
    "scade l'",
    'termine',
    'termine ultimo',
    'con scadenza',
    'con scadenza il',
    'scadenza bando',
    'deadline',
  ],
  between: ['tra', 'fra', 'compreso tra', 'compreso fra'],
  onward: ['in poi', 'in avanti'],
} as const;
