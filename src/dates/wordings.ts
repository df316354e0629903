// What may be wrong with a date label; each wording is seen outside under its own name.
import type { Wordings } from './wording.ts';

const EXAMPLES =
  'Scrivere per esempio «5 marzo», «dal 5 al 7 marzo», «5 e 24 marzo», «fino al 5 marzo» o «marzo 2024».';

/** Problems with a code of their own. */
export const PROBLEMS = {
  empty: [() => 'La data è vuota.', EXAMPLES],
  'too-long': [
    (length) => `Il testo è troppo lungo per essere una data: ${length} caratteri.`,
    'Copiare qui soltanto le parole che dicono quando.',
  ],
  'no-date': [(text) => `In «${text}» non c’è una data che si possa leggere.`, EXAMPLES],
  'no-month': [
    (text) => `Il mese di «${text}» non è scritto e il periodo del numero non ne indica uno solo.`,
    (_, ways) => `Aggiungere il mese, per esempio ${ways}.`,
  ],
  'no-year': [
    (text) => `L’anno di «${text}» non è scritto e non c’è un periodo da cui ricavarlo.`,
    (text) => `Aggiungere l’anno, per esempio «${text} 2024».`,
  ],
  'impossible-date': [
    (text, why) => `«${text}» non esiste: ${why}.`,
    'Correggere il giorno o il mese.',
  ],
  'impossible-time': [
    (text) => `«${text}» non è un’ora: le ore vanno da 0 a 24, i minuti da 00 a 59.`,
    'Scrivere l’ora come «ore 17.30».',
  ],
  'end-before-start': [
    (start, end) =>
      `L’intervallo finisce prima di cominciare: comincia il ${start} e finisce il ${end}.`,
    'Scambiare le due date, o scrivere il mese e l’anno di entrambe: «dal 28 dicembre 2023 al 6 gennaio 2024».',
  ],
  unread: [
    (text, read) => `Di questa data resta senza lettura «${text}»; letto fin qui: «${read}».`,
    'Lasciare in questo campo soltanto la data e l’ora e spostare il resto nel testo.',
  ],
  'weekday-mismatch': [
    (written, real) =>
      `Il giorno della settimana non corrisponde: c’è scritto «${written}», ma è ${real}. Vale il numero del giorno.`,
    'Correggere il giorno della settimana o il numero.',
  ],
  'season-interval': [
    (text) => `«${text}» è un intervallo o un elenco di stagioni, che non ha date certe.`,
    'Scrivere i mesi: «marzo-agosto 2024».',
  ],
  'not-a-period': [
    (text) => `«${text}» non è il periodo di un numero.`,
    'Scrivere uno o più mesi con l’anno: «novembre 2020», «gennaio-febbraio 2024».',
  ],
  ambiguous: [
    (text, why) => `«${text}» si può leggere in due modi: ${why}.`,
    'Scrivere la data per esteso, con il mese e l’anno.',
  ],
  'unbounded-recurrence': [
    (text) => `«${text}» si ripete senza che sia scritto da quando o fino a quando.`,
    (text) => `Scrivere anche il periodo: «${text} dal … al …».`,
  ],
  'no-such-day': [
    (text) => `Nel periodo indicato non cade nessun giorno di «${text}».`,
    'Controllare il giorno della settimana e il periodo.',
  ],
  'too-many-days': [
    (text) => `«${text}» indica più di 400 giorni.`,
    'Scrivere un periodo più breve, oppure soltanto l’intervallo.',
  ],
  'mixed-set': [
    (text) => `«${text}» mescola in un elenco giorni e mesi interi.`,
    'Scrivere i giorni, oppure soltanto i mesi.',
  ],
  'open-set': [
    (text) => `«${text}» non finisce, e insieme elenca altre date.`,
    'Scrivere l’intervallo aperto da solo, oppure le date una per una.',
  ],
  'outside-dates': [
    (text) => `L’ora di «${text}» riguarda un giorno che non è tra le date indicate.`,
    'Scrivere le ore dei soli giorni indicati.',
  ],
  'no-day-for-time': [
    (text) =>
      `«${text}» ha ore diverse da un giorno all’altro, ma i giorni non sono tutti scritti.`,
    'Scrivere ogni giorno con la sua ora: «10 febbraio ore 21, 11 febbraio ore 17».',
  ],
} satisfies Wordings;
