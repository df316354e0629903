import { VOCABULARY_KINDS } from '../../model/term.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { MODEL_TOPICS } from '../evidence/model-topics.ts';
import type { Check } from '../rules/check.ts';

const LISTED = new Set(MODEL_TOPICS.map(fold));

/** Labels of topics that are not among `MODEL_TOPICS`; names of the office's own are for their aliases. */
export const unlistedTopic: Check = {
  code: 'unlisted-topic',
  severity: 'warning',
  describes:
    'un argomento non è tra quelli del modello dei siti comunali, che sono un elenco chiuso',
  example: {
    in: 'vocabulary/topics.yaml',
    wrong: 'terms:\n  - { id: estero, label: Estero }\n  - { id: turismo, label: ▸Turismi }',
    right: 'terms:\n  - { id: estero, label: Estero }\n  - { id: turismo, label: Turismo }',
  },
  *run({ vocabulary: { topic } }, { vocabulary }) {
    const file = VOCABULARY_KINDS.find(({ kind }) => kind === 'topic')?.file;
    for (const [index, { label }] of [...topic.values()].entries()) {
      if (LISTED.has(fold(label))) continue;
      const meant = nearest(label, MODEL_TOPICS);
      yield {
        file: `${vocabulary}/${file}`,
        path: ['terms', index, 'label'],
        message: `«${label}» non è tra gli argomenti del modello dei siti comunali, con i quali il sito viene verificato (criterio C.SI.1.5).`,
        hint: meant
          ? `Forse intendevi «${meant}».`
          : 'Scegliere dal modello l’argomento più vicino e mettere questo nome tra i suoi «aliases».',
      };
    }
  },
};
