import { count } from './count.ts';

/** How many events no bar can stand for, since nobody knows on which day they begin. */
export interface Uncounted {
  readonly undated: number;
  /** With an end and no beginning: «Fino al 5 maggio». */
  readonly openStart: number;
}

/**
 * Which events bars do not count that stand for the days on which events begin; empty if they count all.
 * @example uncounted({ undated: 1, openStart: 0 }) // "Nelle barre manca 1 evento senza data."
 */
export function uncounted({ undated, openStart }: Uncounted): string {
  if (undated + openStart === 0) return '';
  const verb = undated + openStart === 1 ? 'manca' : 'mancano';
  const [one, many] = undated === 0 ? ['evento ', 'eventi '] : ['', ''];
  const parts = [
    undated === 0 ? '' : count(undated, 'evento senza data', 'eventi senza data'),
    openStart === 0
      ? ''
      : count(openStart, `${one}di cui non si sa l’inizio`, `${many}di cui non si sa l’inizio`),
  ];
  return `Nelle barre ${verb} ${parts.filter(Boolean).join(' e ')}.`;
}
