import { count } from '../../text/count.ts';

export const LOADING = 'Caricamento della ricerca …';
export const UNAVAILABLE =
  'La ricerca non è disponibile in questo momento. Riprova più tardi oppure ';
export const ADVICE = ' Prova con meno parole o con parole più brevi, oppure ';
export const BROWSE = 'sfoglia l’archivio';

/** @example found(1, 'drago') // "1 evento trovato per «drago»." */
export function found(total: number, query: string): string {
  if (total === 0) return `Nessun evento trovato per «${query}».`;
  return `${count(total, 'evento trovato', 'eventi trovati')} per «${query}».`;
}

/** @example shown(20, 36, 'drago') // "Mostrati 20 di 36 eventi trovati per «drago»." */
export function shown(number: number, total: number, query: string): string {
  return `Mostrati ${number} di ${found(total, query)}`;
}

/** @example pageTitle('drago', 'Cerca – Work in Progress') // "drago – Cerca – Work in Progress" */
export function pageTitle(query: string, title: string): string {
  return query === '' ? title : `${query} – ${title}`;
}
