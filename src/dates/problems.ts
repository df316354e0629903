import type { Span } from './syntax.ts';

/** What is wrong with a date label, where, and what to write instead; in Italian. */
export interface DateProblem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
  readonly length: number;
}

type Words = (name: string, other: string) => string;
type Wording = readonly [message: Words, hint?: string | Words];

const EXAMPLES =
  'Scrivere per esempio «5 marzo», «dal 5 al 7 marzo», «5 e 24 marzo», «fino al 5 marzo» o «marzo 2024».';

const CATALOGUE = {
  empty: [() => 'La data è vuota.', EXAMPLES],
  'too-long': [
    (length) => `Il testo è troppo lungo per essere una data: ${length} caratteri.`,
    'Copiare qui soltanto le parole che dicono quando.',
  ],
  'no-date': [(text) => `In «${text}» non c’è una data che si possa leggere.`, EXAMPLES],
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
    'Scrivere per esempio «lunedì 4 marzo», «i lunedì di marzo» o «dal 4 al 29 marzo, dal lunedì al venerdì».',
  ],
  'no-month': [
    (text) => `Il mese di «${text}» non è scritto e il periodo del numero non ne indica uno solo.`,
    'Aggiungere il mese: «5 marzo».',
  ],
  'no-year': [
    (text) => `L’anno di «${text}» non è scritto e non c’è un periodo da cui ricavarlo.`,
    'Aggiungere l’anno: «5 marzo 2024».',
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
  'days-unsaid': [(text) => `«${text}» non dice quali giorni.`, (_, ways) => `Scrivere ${ways}.`],
  'end-alone': [
    (text) => `«${text}» è la fine di un periodo di cui non si legge l’inizio.`,
    (text) => `Scrivere «fino ${text}», oppure anche il giorno in cui comincia.`,
  ],
  'weekday-mismatch': [
    (written, real) =>
      `Il giorno della settimana non corrisponde: c’è scritto «${written}», ma è ${real}. Vale il numero del giorno.`,
    'Correggere il giorno della settimana o il numero.',
  ],
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
  'hour-or-length': [
    (text) => `«${text}» può essere un’ora o una durata.`,
    (_, hour) => `Scrivere «ore ${hour}», oppure spostare la durata nel testo.`,
  ],
  length: [
    (text) => `«${text}» è una durata: non dice un giorno né un’ora.`,
    'Spostare la durata nel testo; qui scrivere l’ora in cui comincia, o anche quella in cui finisce.',
  ],
  'misspelt-hour': [
    (text) => `«${text}» non si legge come un’ora.`,
    (_, hour) => `Scrivere «ore ${hour}».`,
  ],
  'days-or-date': [
    (text) => `«${text}» possono essere più giorni, oppure una data con il mese e l’anno.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  'day-or-year': [
    (text) => `«${text}» può essere un giorno o un anno.`,
    (_, ways) => `Scrivere ${ways}.`,
  ],
  'months-apart': [
    (text) => `«${text}» può essere un periodo o due mesi separati.`,
    (_, ways) => `Scrivere ${ways}.`,
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
    'Scrivere il periodo: «i giovedì di marzo», «tutti i martedì dal 5 marzo al 28 maggio».',
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
  overlap: [
    (text, day) => `«${text}» dice due volte il ${day}.`,
    'Scrivere ogni giorno una volta sola; le ore di un giorno diverso dagli altri vanno tra parentesi: «dal 4 al 20 marzo, ore 9-18 (il 9 ore 9-13)».',
  ],
  'open-set': [
    (text) => `«${text}» non finisce, e insieme elenca altre date.`,
    'Scrivere l’intervallo aperto da solo, oppure le date una per una.',
  ],
  alternative: [
    (text) => `«${text}» lascia la scelta tra due date.`,
    'Scrivere una data sola, oppure unirle con «e» se valgono tutte e due.',
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
} satisfies Readonly<Record<string, Wording>>;

/** The wordings of the catalogue; several may share the code that is seen outside. */
export type ProblemCode = keyof typeof CATALOGUE;

/** Wordings that differ only in the words: one code for those who tell problems apart. */
const CODE_OF = {
  'misspelt-month': 'no-date',
  vague: 'no-date',
  'days-unsaid': 'unread',
  'end-alone': 'unread',
  'weekday-alone': 'no-date',
  'season-or-years': 'ambiguous',
  'days-or-hours': 'ambiguous',
  'day-or-hour': 'ambiguous',
  'hour-or-length': 'ambiguous',
  length: 'unread',
  'misspelt-hour': 'unread',
  'days-or-date': 'ambiguous',
  'day-or-year': 'ambiguous',
  'months-apart': 'ambiguous',
  alternative: 'ambiguous',
  overlap: 'ambiguous',
} as const satisfies Readonly<Partial<Record<ProblemCode, ProblemCode>>>;

/** The wordings that are seen outside under the code of another. */
export type SharedWording = keyof typeof CODE_OF;

/** Words a problem from the catalogue; `name` and `other` fill its gaps. */
export function dateProblem(
  code: ProblemCode,
  { offset, end }: Span,
  name = '',
  other = '',
): DateProblem {
  const [message, hint]: Wording = CATALOGUE[code];
  const problem = {
    code: code in CODE_OF ? CODE_OF[code as SharedWording] : code,
    message: message(name, other),
    offset,
    length: end - offset,
  };
  if (hint === undefined) return problem;
  return { ...problem, hint: typeof hint === 'string' ? hint : hint(name, other) };
}
