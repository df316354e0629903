import type { TermKind } from '../model/term.ts';

/** What readers call each kind of term, in the order of the navigation. */
export const TERM_KIND_NAMES: Readonly<Record<TermKind, { one: string; many: string }>> = {
  place: { one: 'Luogo', many: 'Luoghi' },
  network: { one: 'Rete', many: 'Reti' },
  project: { one: 'Progetto', many: 'Progetti' },
  topic: { one: 'Argomento', many: 'Argomenti' },
};
