// Why a label cannot be read, or not to its end, where the cause is known.
import type { Wordings } from './wording.ts';

/** Causes of `no-date`. */
export const UNDATED = {
  'misspelt-month': [
    (word, month) => `«${word}» non è un mese: forse «${month}».`,
    'Correggere il nome del mese.',
  ],
  vague: [
    (text, month) => `«${text}» non dice quali giorni di ${month}.`,
    (_, month) =>
      `Scrivere i giorni, «prima decade di ${month}» (o seconda, o terza), oppure soltanto il mese.`,
  ],
  'weekday-alone': [
    (weekday) => `«${weekday}» è senza il numero del giorno e senza un periodo.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
} satisfies Wordings;

/** Causes of `unread`. */
export const UNREAD = {
  'days-unsaid': [(text) => `«${text}» non dice quali giorni.`, (_, ways) => `Scrivere ${ways}.`],
  'end-alone': [
    (text) => `«${text}» è la fine di un periodo di cui non si legge l’inizio.`,
    (text) => `Scrivere «fino ${text}», oppure anche il giorno in cui comincia.`,
  ],
  length: [
    (text) => `«${text}» è una durata: non dice un giorno né un’ora.`,
    'Spostare la durata nel testo; qui scrivere l’ora in cui comincia, o anche quella in cui finisce.',
  ],
  'misspelt-hour': [
    (text) => `«${text}» non si legge come un’ora.`,
    (_, hour) => `Scrivere «ore ${hour}».`,
  ],
  'which-days': [
    (text) => `«${text}» non dice quali giorni della settimana.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  undecided: [
    (text) => `«${text}» lascia aperta la data.`,
    'Scrivere soltanto ciò che è certo, anche il solo mese; se della data non si sa niente, togliere il campo.',
  ],
} satisfies Wordings;
