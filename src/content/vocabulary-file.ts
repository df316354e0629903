import { z } from 'zod';
import type { Result } from '../model/diagnostic.ts';
import type { Term, VOCABULARY_KINDS } from '../model/term.ts';
import { fold } from '../text/fold.ts';
import { Problems } from './problems.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** Reads one vocabulary: a list under `terms:`, each id and each label once. */
export function readVocabularyFile(
  { name, text }: TextFile,
  { kind, schema }: (typeof VOCABULARY_KINDS)[number],
): Result<ReadonlyMap<string, Term>> {
  const yaml = readYaml(name, text);
  if (yaml.diagnostics.length > 0) return { value: undefined, diagnostics: yaml.diagnostics };
  const problems = new Problems(name, text);
  const file = problems.parse(
    z.strictObject({ terms: z.array(schema).default([]) }),
    yaml.value ?? {},
  );
  if (!file) return { value: undefined, diagnostics: problems.list };
  const terms = new Map<string, Term>();
  const ids = new Map<string, string>();
  for (const [index, fields] of file.terms.entries()) {
    const term = { kind, ...fields } as Term;
    if (terms.has(term.id)) {
      problems.add('error', ['terms', index, 'id'], {
        code: 'duplicate-id',
        message: `L’identificativo «${term.id}» è già di «${terms.get(term.id)?.label}».`,
        hint: 'Dare a questo termine un altro «id», oppure togliere il doppione.',
      });
    }
    const label = fold(term.label);
    const sameLabel = ids.get(label);
    if (sameLabel !== undefined) {
      problems.add('error', ['terms', index, 'label'], {
        code: 'duplicate-label',
        message: `«${term.label}» è già il nome del termine «${sameLabel}».`,
        hint: 'Se sono la stessa cosa, tenere un solo termine con le altre grafie in «aliases»; altrimenti distinguere i nomi, per esempio «San Marino (California)».',
      });
    }
    terms.set(term.id, term);
    ids.set(label, term.id);
  }
  return { value: terms, diagnostics: problems.list };
}
