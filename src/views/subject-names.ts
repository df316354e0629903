import type { SubjectKind } from '../model/subject.ts';

interface KindNames {
  readonly one: string;
  readonly many: string;
  /** The name of its search filter. */
  readonly filter: string;
}

/** What readers call each kind of subject, in the order in which a page names them. */
export const SUBJECT_KIND_NAMES: Readonly<Record<SubjectKind, KindNames>> = {
  place: { one: 'Luogo', many: 'Luoghi', filter: 'luogo' },
  country: { one: 'Paese', many: 'Paesi', filter: 'paese' },
  network: { one: 'Rete', many: 'Reti', filter: 'rete' },
  project: { one: 'Progetto', many: 'Progetti', filter: 'progetto' },
  programme: { one: 'Programma', many: 'Programmi', filter: 'programma' },
  topic: { one: 'Argomento', many: 'Argomenti', filter: 'argomento' },
};

/** The kinds of the main navigation. */
export const NAVIGATED_KINDS = ['place', 'network', 'project', 'topic'] as const;

/** The entry of the main navigation under which each kind is found: countries with places, programmes with projects. */
export const SUBJECT_SECTIONS: Readonly<Record<SubjectKind, (typeof NAVIGATED_KINDS)[number]>> = {
  place: 'place',
  country: 'place',
  network: 'network',
  project: 'project',
  programme: 'project',
  topic: 'topic',
};
