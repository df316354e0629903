import type { SubjectKind } from '../model/subject.ts';

interface KindNames {
  readonly one: string;
  readonly many: string;
}

/** What readers call each kind of subject, in the order in which a page names them. */
export const SUBJECT_KIND_NAMES: Readonly<Record<SubjectKind, KindNames>> = {
  place: { one: 'Luogo', many: 'Luoghi' },
  country: { one: 'Paese', many: 'Paesi' },
  network: { one: 'Rete', many: 'Reti' },
  project: { one: 'Progetto', many: 'Progetti' },
  programme: { one: 'Programma', many: 'Programmi' },
  topic: { one: 'Argomento', many: 'Argomenti' },
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
