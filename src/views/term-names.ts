import type { TermKind } from '../model/term.ts';

/** What readers call each kind of term, in the order of the navigation, and the name of its search filter. */
export const TERM_KIND_NAMES: Readonly<
  Record<TermKind, { one: string; many: string; filter: string }>
> = {
  place: { one: 'Luogo', many: 'Luoghi', filter: 'luogo' },
  network: { one: 'Rete', many: 'Reti', filter: 'rete' },
  project: { one: 'Progetto', many: 'Progetti', filter: 'progetto' },
  topic: { one: 'Argomento', many: 'Argomenti', filter: 'argomento' },
};
