import { count } from '../../text/count.ts';
import { type DayProblem, type End, partialDayProblem } from './partial-day.ts';
import { daysIn, readableEnds } from './range.ts';
import { rangeWords } from './range-words.ts';
import { hasRange, orderOf, type State } from './state.ts';
import { KEYS } from './table.ts';

/** Until the first results are there. */
export const LOADING = 'Caricamento della ricerca …';
/** When the index could not be fetched; `BROWSE`, as a link to the archive, ends the sentence. */
export const UNAVAILABLE =
  'La ricerca non è disponibile in questo momento. Riprova più tardi oppure ';
/** In a filter that is opened before its values are there. */
export const FILTERS_LOADING = 'Caricamento …';
/** When the table of events could not be fetched: words can be searched for, filters not chosen. */
export const FILTERS_UNAVAILABLE =
  'I filtri non sono disponibili in questo momento: ricarica la pagina o riprova più tardi.';
/** When «Mostra altri» brought nothing; the button stays. */
export const MORE_UNAVAILABLE =
  'Gli altri risultati non sono arrivati: premi ancora «Mostra altri», o riprova più tardi.';
/** The site was published anew while the page stood open. */
export const OUTDATED = 'L’archivio è stato aggiornato: ricarica la pagina per cercare.';
/** When words find nothing, with or without filters; `BROWSE` ends the sentence. */
export const ADVICE = ' Prova con meno parole o con parole più brevi, oppure ';
/** When filters alone find nothing; `BROWSE` ends the sentence. */
export const FEWER_FILTERS = ' Prova con meno filtri, oppure ';
/** The words of the link to the archive that ends a sentence of advice. */
export const BROWSE = 'sfoglia l’archivio';
/** The heading above the events without a date, where results are ordered by date. */
export const UNDATED = 'Senza data';
/** Once the address of a search is on the clipboard. */
export const COPIED = 'Collegamento copiato.';
/** Where a browser keeps its clipboard shut. */
export const NOT_COPIED =
  'Il browser non permette di copiare: il collegamento è nella barra degli indirizzi.';

/** A range whose ends are both dates, the wrong way round. */
export const WRONG_ORDER = 'Il periodo finisce prima di cominciare: «Al» viene prima di «Dal».';

const DAY_PROBLEMS: Readonly<Record<DayProblem, string>> = {
  none: 'questa non è una data',
  year: 'manca l’anno',
  day: 'questo giorno non c’è nel calendario',
};

/**
 * What is wrong with what stands in the field «Dal» or «Al»; what they take stands above.
 * @example endProblem('al', '5 marzo') // "«Al»: manca l’anno."
 */
export function endProblem(end: End, written: string): string {
  return `«${end === 'dal' ? 'Dal' : 'Al'}»: ${DAY_PROBLEMS[partialDayProblem(written)]}.`;
}

/**
 * How many events were found, by what, in which order.
 * @example found(1, { ...NOTHING, q: 'drago' }) // "1 evento trovato per «drago»."
 */
export function found(total: number, state: State, undated = 0): string {
  const range = readableEnds(state);
  const filters = KEYS.reduce((sum, key) => sum + state.chosen[key].length, 0);
  return [
    total === 0 ? 'Nessun evento trovato' : count(total, 'evento trovato', 'eventi trovati'),
    state.q === '' ? '' : ` per «${state.q}»`,
    filters === 0 ? '' : `, con ${count(filters, 'filtro', 'filtri')}`,
    hasRange(range) ? `, periodo: ${rangeWords(range)}` : '',
    undated === 0 ? '' : ` (${undated} senza data)`,
    '.',
    total < 2 ? '' : ORDER_WORDS[orderOf(state)],
    ...[state.dal, state.al].map((end) => (end === '' || daysIn(end) ? '' : passedOver(end))),
  ].join('');
}

/**
 * A range as it was asked for, and which of its ends is no date.
 * @example periodWords({ dal: '2024', al: 'boh' }) // "dal 2024 al boh («boh» non è una data)"
 */
export function periodWords(ends: Pick<State, 'dal' | 'al'>): string {
  const asked = new Set([ends.dal, ends.al].filter((end) => end !== ''));
  const [one, another] = [...asked].filter((end) => !daysIn(end));
  const words = rangeWords(ends);
  if (one === undefined) return words;
  if (another !== undefined) return `${words} (non sono date)`;
  return asked.size === 1 ? `${words} (non è una data)` : `${words} («${one}» non è una data)`;
}

/** An end of a range that is no date: the search does without it. */
function passedOver(end: string): string {
  return ` «${end}» non è una data, e non conta.`;
}

const ORDER_WORDS = {
  pertinenza: '',
  recenti: ' In ordine di data, dal più recente.',
  vecchi: ' In ordine di data, dal più vecchio.',
} as const;

/** @example shown(20, found(36, state)) // "Mostrati 20 di 36 eventi trovati per «drago»." */
export function shown(number: number, message: string): string {
  return `Mostrati ${number} di ${message}`;
}

/** What is searched for, before the page's own title. @example pageTitle(['drago'], 'Cerca') // "drago – Cerca" */
export function pageTitle(parts: readonly string[], title: string): string {
  const isSaid = (part: string) => part !== '';
  return [parts.filter(isSaid).join(', '), title].filter(isSaid).join(' – ');
}

/** @example countEvents(2) // "2 eventi" */
export function countEvents(number: number): string {
  return number === 0 ? 'nessun evento' : count(number, 'evento', 'eventi');
}

/**
 * What a bar of the histogram stands for.
 * @example barWords(12, 15) // "12 eventi, 15 con quelli in corso"
 */
export function barWords(begin: number, during: number): string {
  return during > begin
    ? `${countEvents(begin)}, ${during} con quelli in corso`
    : countEvents(begin);
}
