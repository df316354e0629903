/** What the archive can be followed by: the terms of the vocabularies, and the countries and programmes that these belong to. */
import { memo } from '../text/memo.ts';
import { slug } from '../text/slug.ts';
import { COUNTRIES } from './countries.ts';
import type { Mention } from './issue.ts';
import type { Term } from './term.ts';

/** A state or territory of ISO 3166-1. */
export interface Country {
  readonly kind: 'country';
  readonly id: string;
  /** Two letters, e.g. "CV". */
  readonly code: string;
  readonly label: string;
}

/** What pays for projects: Horizon Europe, CERV … */
export interface Programme {
  readonly kind: 'programme';
  readonly id: string;
  readonly label: string;
}

/** Whatever has a dossier. */
export type Subject = Term | Country | Programme;
/** Each kind has one list of dossiers and one folder. */
export type SubjectKind = Subject['kind'];

/** In the order in which a page names them. */
export const SUBJECT_KINDS: readonly SubjectKind[] = [
  'place',
  'country',
  'network',
  'project',
  'programme',
  'topic',
];

/**
 * The country with a code of ISO 3166-1; the same object each time.
 * @example countryOf('CV') // { kind: 'country', id: 'capo-verde', code: 'CV', label: 'Capo Verde' }
 */
export const countryOf = memo((code: string): Country => {
  const label = COUNTRIES[code]?.label ?? code;
  return { kind: 'country', id: slug(label), code, label };
});

/**
 * The programme of this name; the same object each time.
 * @example programmeOf('Horizon Europe').id // "horizon-europe"
 */
export const programmeOf = memo(
  (label: string): Programme => ({ kind: 'programme', id: slug(label), label }),
);

/** The country of a place, the programme of a project; undefined for anything else. */
export function broader(subject: Subject): Country | Programme | undefined {
  if (subject.kind === 'place') return countryOf(subject.country);
  if (subject.kind !== 'project' || !subject.programme) return undefined;
  return programmeOf(subject.programme);
}

/** The terms with the countries and programmes that they belong to, each once. */
export const subjectsOf = memo(
  (terms: readonly Term[]): readonly Subject[] => [
    ...new Set<Subject>([...terms, ...terms.flatMap((term) => broader(term) ?? [])]),
  ],
  new WeakMap(),
);

/** What an event, a delegation or an announcement speaks of, each once; a delegation speaks of the countries it comes from, whatever places it names. */
export function subjectsIn(mention: Mention): readonly Subject[] {
  const subjects = subjectsOf(mention.terms);
  if (mention.kind !== 'visit') return subjects;
  return [
    ...subjects.filter(({ kind }) => kind !== 'country'),
    ...mention.countries.map(countryOf),
  ];
}
