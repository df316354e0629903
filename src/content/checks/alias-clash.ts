import { type Term, VOCABULARY_KINDS } from '../../model/term.ts';
import { fold } from '../../text/fold.ts';
import type { Check } from '../rules/check.ts';

/** Names by which two terms, of one vocabulary or of two, would be recognised in the same words of a text. */
export const aliasClash: Check = {
  code: 'alias-clash',
  severity: 'warning',
  describes: 'due voci dei vocabolari si riconoscono dalle stesse parole',
  example: {
    in: 'vocabulary/projects.yaml',
    wrong: 'terms:\n  - { id: trialsnet, label: TRIALSNET, aliases: [▸Eurocities] }',
    right: 'terms:\n  - { id: trialsnet, label: TRIALSNET, aliases: [TrialsNet] }',
  },
  *run(archive, { vocabulary }) {
    const owners = new Map<string, Term>();
    for (const { kind, file } of VOCABULARY_KINDS) {
      for (const [index, term] of [...archive.vocabulary[kind].values()].entries()) {
        // The name of a topic is not looked for in the texts, so it may be that of something else.
        const names = kind === 'topic' ? term.aliases : [term.label, ...term.aliases];
        for (const [number, name] of names.entries()) {
          const owner = owners.get(fold(name));
          owners.set(fold(name), owner ?? term);
          const alias = number - (names.length - term.aliases.length);
          const isSameName = alias < 0 && owner?.kind === kind && fold(owner.label) === fold(name);
          // Two equal names in one vocabulary are `duplicate-label`.
          if (owner === undefined || owner === term || isSameName) continue;
          yield {
            file: `${vocabulary}/${file}`,
            path: ['terms', index, ...(alias < 0 ? ['label'] : ['aliases', alias])],
            message: `«${name}» è già una grafia di «${owner.label}»: gli eventi che lo nominano finiscono in tutte e due le pagine.`,
            hint: 'Lasciarlo a una voce sola; negli eventi che intendono l’altra si può scrivere il suo «id».',
          };
        }
      }
    }
  },
};
