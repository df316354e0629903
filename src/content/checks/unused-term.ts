import { VOCABULARY_KINDS } from '../../model/term.ts';
import type { Check } from '../rules/check.ts';

/**
 * Places, networks and projects of which no issue speaks: their dossiers would be empty. Twin and partner towns may be.
 */
export const unusedTerm: Check = {
  code: 'unused-term',
  severity: 'warning',
  looksForAbsence: true,
  describes: 'nessun numero nomina questa voce del vocabolario',
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
