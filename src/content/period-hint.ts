import type { DateProblem } from '../dates/problems.ts';

/** How the period of an issue is written. */
export const PERIOD_HINT =
  'Scrivere il mese o i mesi del numero con l’anno, per esempio «gennaio-febbraio 2024».';

const TWO_MONTHS = /^\s*(\p{L}+)\s+(\p{L}+)\s+(\d{4})\s*$/u;

/**
 * What to write instead of a period that was refused.
 * @example periodHint('marzo maggio 2024', problem "ambiguous") // "Scrivere «marzo-maggio 2024», da un mese all’altro, oppure «marzo e maggio 2024», i due mesi soli."
 */
export function periodHint(period: string, { code, hint = PERIOD_HINT }: DateProblem): string {
  const [, first, second, year] = TWO_MONTHS.exec(period) ?? [];
  if (code === 'ambiguous' && first) {
    return `Scrivere «${first}-${second} ${year}», da un mese all’altro, oppure «${first} e ${second} ${year}», i due mesi soli.`;
  }
  if (code === 'end-before-start') {
    return 'Scambiare i mesi, o scrivere l’anno di tutti e due: «dicembre 2023-gennaio 2024».';
  }
  return code === 'ambiguous' ? hint : PERIOD_HINT;
}
