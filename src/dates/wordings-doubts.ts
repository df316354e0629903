// Labels that may be read in two ways.
import type { Wordings } from './wording.ts';

/** Doubts, all seen outside as `ambiguous`. */
export const DOUBTS = {
  'season-or-years': [
    (text) => `«${text}» può essere una stagione o due anni.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  'days-or-hours': [
    (text) => `«${text}» possono essere giorni o ore.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  'day-or-hour': [
    (text) => `«${text}» può essere un giorno o un’ora.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  'half-of-day': [
    (text) => `Con «${text}» le ore scritte sono del mattino.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  'near-day': [
    (text) => `Accanto ad altri numeri non si sa di che mese sia «${text}».`,
    (_, ways) => `Scrivere il mese di ogni giorno, per esempio ${ways}.`,
  ],
  'dotted-list': [
    (text) => `In «${text}» i numeri con il punto possono essere giorni o ore.`,
    (_, days) => `Scrivere «${days}».`,
  ],
  'which-hour': [
    (text) => `Non tutte le ore di «${text}» sono quelle in cui si comincia.`,
    'Scrivere qui soltanto l’ora in cui comincia e spostare l’altra nel testo.',
  ],
  'hour-or-length': [
    (text) => `«${text}» può essere un’ora o una durata.`,
    (_, hour) => `Scrivere «ore ${hour}», oppure spostare la durata nel testo.`,
  ],
  'number-or-day': [
    (text) => `In «${text}» il primo numero può essere un giorno o far parte del nome.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  'days-or-date': [
    (text) => `«${text}» possono essere più giorni, oppure una data con il mese e l’anno.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  'day-or-year': [
    (text) => `«${text}» può essere un giorno o un anno.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  'day-after-year': [
    (text) => `In «${text}» c’è un numero dopo l’anno.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  'month-turn': [
    (text) => `«${text}» torna indietro: possono essere giorni di uno stesso mese o di due.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  'months-apart': [
    (text) => `«${text}» può essere un periodo o due mesi separati.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  alternative: [
    (text) => `«${text}» lascia la scelta tra due date.`,
    'Scrivere una data sola, oppure unirle con «e» se valgono tutte e due.',
  ],
  overlap: [
    (text, day) => `«${text}» dice due volte il ${day}.`,
    'Scrivere ogni giorno una volta sola; le ore di un giorno diverso dagli altri vanno tra parentesi: «dal 4 al 20 marzo, ore 9-18 (il 9 ore 9-13)».',
  ],
} satisfies Wordings;
