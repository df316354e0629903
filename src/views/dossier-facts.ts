import { isAcronym } from '../model/acronym.ts';
import { descriptionOf, namesakeOf } from '../model/description.ts';
import { broader, type Country, type Subject } from '../model/subject.ts';
import type { Place, RELATIONS } from '../model/term.ts';
import type { ViewContext } from './context.ts';
import { relationInWords } from './subject-link.ts';
import { SUBJECT_KIND_NAMES } from './subject-names.ts';

/** A fact of a dossier: a name and one or more values, links where there is a dossier to go to. */
export interface FactView {
  readonly name: string;
  readonly values: readonly {
    readonly label: string;
    readonly href?: string;
    readonly note?: string | undefined;
  }[];
}

/** The name of the fact that says what an acronym stands for. */
export const IN_FULL = 'Nome per esteso';

/** What the vocabularies say of a subject besides its definition. */
export function dossierFacts(subject: Subject, context: ViewContext): FactView[] {
  const facts = factsByKind(subject, context);
  return facts.filter(({ values }) => values.length > 0);
}

function factsByKind(subject: Subject, context: ViewContext): FactView[] {
  const { archive, subjectLink } = context;
  const { short } = archive.site.municipality;
  const whole = broader(subject);
  switch (subject.kind) {
    case 'country':
      return countryFacts(subject, context);
    case 'programme':
      return [
        {
          name: 'Progetti',
          values: archive.partsOf(subject).map((project) => ({
            ...subjectLink(project),
            note: project.kind === 'project' ? project.period : undefined,
          })),
        },
        namesake(subject, context),
        ...names(subject, context),
      ];
    case 'place':
      return [
        { name: 'Paese', values: whole ? [subjectLink(whole)] : [] },
        text(
          `Rapporto con ${short}`,
          subject.relation && relationInWords(subject.relation, subject.since),
        ),
        text('Scritto anche', subject.aliases.join(', ')),
      ];
    case 'project':
      return [
        { name: 'Programma', values: whole ? [subjectLink(whole)] : [] },
        text('Periodo', subject.period),
        ...names(subject, context),
      ];
    case 'network':
      return [namesake(subject, context), ...names(subject, context)];
    // The aliases of a topic are words that betray it in a text, not names of it.
    case 'topic':
      return [];
  }
}

/** The network that lends a programme its name, the programme that has that of a network. */
function namesake(subject: Subject, { archive, subjectLink }: ViewContext): FactView {
  const other = namesakeOf(subject, archive);
  return {
    name: other ? SUBJECT_KIND_NAMES[other.kind].one : '',
    values: other ? [subjectLink(other)] : [],
  };
}

/** What its acronym stands for, and how else it is written. */
function names(subject: Subject, { archive }: ViewContext): FactView[] {
  const { label } = subject;
  const { aliases = [], expansion } = descriptionOf(subject, archive) ?? {};
  const inFull = isAcronym(label) ? expansion : undefined;
  const others = aliases.filter((alias) => alias !== inFull && alias !== label);
  return [text(IN_FULL, inFull), text('Scritto anche', others.join(', '))];
}

const TIES: Readonly<Record<(typeof RELATIONS)[number], string>> = {
  gemellata: 'Gemellaggi con',
  partner: 'Partner di',
  amica: 'Amicizie con',
};

/** The places of a country: those bound to the municipality under the name of their bond, then the others. */
function countryFacts(country: Country, { archive, subjectLink }: ViewContext): FactView[] {
  const places = archive.partsOf(country) as readonly Place[];
  const fact = (name: string, relation: Place['relation']) => ({
    name,
    values: places
      .filter((place) => place.relation === relation)
      .map((place) => ({
        ...subjectLink(place),
        note: place.since === undefined ? undefined : `dal ${place.since}`,
      })),
  });
  const ties = Object.entries(TIES) as [(typeof RELATIONS)[number], string][];
  return [
    ...ties.map(([relation, name]) => fact(`${name} ${archive.site.municipality.short}`, relation)),
    fact('Luoghi', undefined),
  ];
}

function text(name: string, value: string | undefined): FactView {
  return { name, values: value ? [{ label: value }] : [] };
}
