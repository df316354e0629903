import { z } from 'zod';
import { COUNTRIES } from '../model/countries.ts';
import type { Result } from '../model/diagnostic.ts';
import { programmeOf } from '../model/subject.ts';
import type { Term, VOCABULARY_KINDS } from '../model/term.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { longId } from './long-id.ts';
import { Problems } from './problems.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads one vocabulary: a list under `terms:`, each id and each label once. Where an entry is refused, what names it is
 * not wrong for that: the value holds it as far as it can be read, or is missing where that is not far enough.
 */
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
  if (!file) return { value: standIns(kind, yaml.value), diagnostics: problems.list };
  const all = file.terms.map((fields) => ({ kind, ...fields }) as Term);
  const ids = new Map<string, Term>();
  const labels = new Map<string, string>();
  for (const [index, term] of all.entries()) {
    const sameId = ids.get(term.id);
    if (sameId) {
      problems.add('error', ['terms', index, 'id'], {
        code: 'duplicate-id',
        message: `L’identificativo «${term.id}» è già di «${sameId.label}».`,
        hint: 'Dare a questo termine un altro «id», oppure togliere il doppione.',
      });
    }
    const label = fold(term.label);
    const sameLabel = labels.get(label);
    if (sameLabel !== undefined) {
      problems.add('error', ['terms', index, 'label'], {
        code: 'duplicate-label',
        message: `«${term.label}» è già il nome del termine «${sameLabel}».`,
        hint: 'Se sono la stessa cosa, tenere un solo termine con le altre grafie in «aliases»; altrimenti distinguere i nomi, per esempio «San Marino (California)».',
      });
    }
    ids.set(term.id, sameId ?? term);
    labels.set(label, term.id);
  }
  checkProgrammes(all, problems);
  return { value: byId(all), diagnostics: problems.list };
}

/** Terms by id, in their places of the file: of two with one id, the later is found by none that can be written. */
function byId(terms: readonly Term[]): ReadonlyMap<string, Term> {
  const known = new Map<string, Term>();
  for (const [index, term] of terms.entries()) {
    known.set(known.has(term.id) ? `${term.id} ${index + 1}` : term.id, term);
  }
  return known;
}

/**
 * The entries of a refused vocabulary, by which the mistakes of other files can be told. The archive that holds them is
 * checked and never published.
 */
function standIns(kind: Term['kind'], data: unknown): ReadonlyMap<string, Term> | undefined {
  const { terms } = (data ?? {}) as { readonly terms?: unknown };
  if (!Array.isArray(terms)) return undefined;
  const known = terms.map((entry) => {
    const { id, label, aliases, country } = (entry ?? {}) as Record<string, unknown>;
    const name = [label, id].find((one) => typeof one === 'string') ?? '';
    return {
      kind,
      id: slug(typeof id === 'string' ? id : name),
      label: name,
      aliases: Array.isArray(aliases) ? aliases.filter((one) => typeof one === 'string') : [],
      country: typeof country === 'string' && Object.hasOwn(COUNTRIES, country) ? country : 'IT',
      coordinates: [0, 0],
    } as Term;
  });
  if (known.some(({ id }) => id === '')) return undefined;
  return byId(known);
}

/** A programme has a page as its projects do: two spellings of it would be two pages with one address. */
function checkProgrammes(terms: readonly Term[], problems: Problems): void {
  const labels = new Map<string, string>();
  for (const [index, term] of terms.entries()) {
    if (term.kind !== 'project' || term.programme === undefined) continue;
    const { id } = programmeOf(term.programme);
    const label = labels.get(id) ?? term.programme;
    labels.set(id, label);
    const path = ['terms', index, 'programme'];
    const long = longId(id, () => 'Scriverne la sigla, o un nome più breve.');
    if (long) problems.add('error', path, long);
    if (id === '') {
      problems.add('error', path, {
        code: 'no-id',
        message: `Dal programma «${label}» non si può ricavare un indirizzo.`,
        hint: 'Scriverne il nome con lettere o cifre.',
      });
    } else if (label !== term.programme) {
      problems.add('error', path, {
        code: 'duplicate-label',
        message: `Il programma «${term.programme}» è scritto anche «${label}».`,
        hint: 'Scriverlo nello stesso modo in tutti i suoi progetti.',
      });
    }
  }
}
