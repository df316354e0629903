import type { Archive } from '../../model/archive.ts';
import { programmeOf } from '../../model/subject.ts';
import { PROGRAMMES, type ProgrammeEntry, VOCABULARY_KINDS } from '../../model/term.ts';
import { nearest } from '../../text/nearest.ts';
import { slug } from '../../text/slug.ts';
import type { Check, Finding } from '../rules/check.ts';

/**
 * Places, networks and projects of which no issue speaks: their dossiers would be empty. Twin and partner towns may be.
 */
export const unusedTerm: Check = {
  code: 'unused-term',
  severity: 'warning',
  looksForAbsence: true,
  describes:
    'nessun numero nomina questa voce del vocabolario, oppure nessun progetto questo programma',
  example: {
    in: 'vocabulary/networks.yaml',
    wrong: 'terms:\n  - { id: eurocities, label: ▸Euro Cities }',
    right: 'terms:\n  - { id: eurocities, label: EUROCITIES }',
    beside: {
      'issues/2024/aprile.md':
        '---\ntitle: Notizie\nperiod: aprile 2024\nevents:\n  - title: Assemblea di EUROCITIES\n    projects: [trialsnet]\n---\n',
    },
  },
  *run(archive, { vocabulary }) {
    yield* unusedProgrammes(archive, `${vocabulary}/${PROGRAMMES.file}`);
    // With its first issue an office writes a vocabulary for those to come.
    if (archive.issues.filter(({ draft }) => !draft).length < 2) return;
    for (const { kind, file } of VOCABULARY_KINDS) {
      // The list of topics is closed, and a town is a twin whether or not an issue speaks of it.
      if (kind === 'topic') continue;
      for (const [index, term] of [...archive.vocabulary[kind].values()].entries()) {
        if (term.kind === 'place' && term.relation !== undefined) continue;
        if (archive.mentionsOf(term).length > 0) continue;
        yield {
          file: `${vocabulary}/${file}`,
          path: ['terms', index, 'label'],
          message: `Nessun numero nomina «${term.label}».`,
          hint: 'Se nei numeri è scritto in un altro modo, aggiungerlo ad «aliases»; se non serve più, togliere la voce.',
        };
      }
    }
  },
};

/** What is written of a programme that no project names is shown nowhere. */
function* unusedProgrammes(archive: Archive, file: string): Iterable<Finding> {
  const names = archive.programmes.map(({ label }) => label);
  for (const [index, entry] of archive.programmeEntries.entries()) {
    if (archive.programmes.includes(programmeOf(entry.label))) continue;
    const meant = meantName(entry, names);
    yield {
      file,
      path: ['terms', index, 'label'],
      message: `Nessun progetto nomina il programma «${entry.label}».`,
      hint:
        meant === undefined
          ? 'Il nome è quello che un progetto ha in «programme»; se non serve più, togliere la voce.'
          : `Forse è «${meant}»: il nome è quello che un progetto ha in «programme».`,
    };
  }
}

/** The name among these that is another of its spellings, or like it. */
function meantName(
  { label, aliases, expansion = '' }: ProgrammeEntry,
  names: readonly string[],
): string | undefined {
  const spellings = new Set([...aliases, expansion].map(slug));
  return names.find((name) => spellings.has(slug(name))) ?? nearest(label, names);
}
