/** Numbers of what an archive holds, in words. */
import { count } from '../text/count.ts';

/** @example countEvents(29) // "29 eventi" */
export function countEvents(number: number): string {
  return count(number, 'evento', 'eventi');
}

/** @example countVisits(2) // "2 delegazioni ricevute" */
export function countVisits(number: number): string {
  return count(number, 'delegazione ricevuta', 'delegazioni ricevute');
}

/** @example countAnnouncements(1) // "1 annuncio" */
export function countAnnouncements(number: number): string {
  return count(number, 'annuncio', 'annunci');
}

/** @example countIssues(11) // "11 numeri" */
export function countIssues(number: number): string {
  return count(number, 'numero', 'numeri');
}
