/** What zod finds, told to an editor: one diagnostic for each thing to mend, at the key or value that is wrong. */
import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { capital } from '../text/capital.ts';
import { nearest } from '../text/nearest.ts';
import { type FieldPath, fieldName, type Positions } from './positions.ts';
import { schemaKeys } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

/** Keys that an Italian editor may write in place of ours. */
const ITALIAN_KEYS: Readonly<Record<string, string>> = {
  titolo: 'title',
  periodo: 'period',
  eventi: 'events',
  data: 'when',
  quando: 'when',
  testo: 'text',
  luogo: 'location',
  sede: 'location',
  luoghi: 'places',
  reti: 'networks',
  progetti: 'projects',
  argomenti: 'topics',
  immagine: 'image',
  didascalia: 'caption',
  organizzatore: 'organizer',
  stato: 'status',
  lingua: 'lang',
  bozza: 'draft',
  pubblicato: 'published',
  aggiornato: 'updated',
  delegazioni: 'delegations',
  ricevute: 'received',
  approfondimenti: 'insights',
  contatti: 'colophon',
  fonte: 'source',
  nome: 'name',
  paese: 'country',
  etichetta: 'label',
  definizione: 'definition',
  programma: 'programme',
};

/** What a value must be, by zod's name of its type, and how to write it. */
const TYPES: Readonly<Record<string, { readonly name: string; readonly hint: string }>> = {
  string: {
    name: 'un testo',
    hint: 'Se il testo comincia con «[» o «{», metterlo tra virgolette.',
  },
  array: {
    name: 'un elenco',
    hint: 'Scrivere una voce per riga, ognuna dopo «- », oppure tutte tra parentesi quadre: [uno, due].',
  },
  object: {
    name: 'un gruppo di campi «chiave: valore»',
    hint: 'Scrivere i campi sotto la chiave, uno per riga e rientrati.',
  },
  tuple: {
    name: 'una coppia di numeri tra parentesi quadre',
    hint: 'Scrivere per esempio [45.07, 7.69].',
  },
};

/** The diagnostics for what a schema refused, in the order in which zod found it. */
export function schemaDiagnostics(
  file: string,
  issues: readonly Issue[],
  positions: Positions,
  schema: z.ZodType,
): Diagnostic[] {
  return issues.flatMap((issue) => explain(file, issue, positions, schema));
}

function explain(
  file: string,
  issue: Issue,
  positions: Positions,
  schema: z.ZodType,
): Diagnostic[] {
  const path = issue.path as FieldPath;
  const field = fieldName(path);
  const at = (
    place: { line: number; column: number },
    code: string,
    message: string,
    hint?: string,
  ): Diagnostic[] => [
    { file, ...place, field, code, severity: 'error', message, ...(hint ? { hint } : {}) },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => {
        const known = schemaKeys(schema, path);
        // YAML takes no other space than that of the keyboard away from before a key.
        if (/^\s/.test(key)) {
          return at(
            positions.key([...path, key]),
            'unknown-key',
            `Prima di «${key.replace(/^[\s–-]+/, '')}» ci sono spazi che non sono quelli della tastiera, rimasti da un copia e incolla.`,
            'Cancellare il rientro della riga e riscriverlo con spazi normali.',
          );
        }
        if (positions.isCutByComma([...path, key])) {
          return at(
            positions.key([...path, key]),
            'unknown-key',
            `Tra graffe la virgola separa i campi: «${key}» ne è rimasto fuori.`,
            'Se continua il testo che ha davanti, mettere quel testo tra virgolette.',
          );
        }
        const translated = ITALIAN_KEYS[key.toLowerCase()];
        const suggestion =
          translated && known.includes(translated) ? translated : nearest(key, known);
        return at(
          positions.key([...path, key]),
          'unknown-key',
          `La chiave «${key}» non esiste${field ? ` in «${field}»` : ''}.`,
          suggestion
            ? `Forse intendevi «${suggestion}».`
            : `Qui si possono scrivere: ${known.join(', ')}.`,
        );
      });
    case 'invalid_type':
      if (issue.input === undefined) {
        const parent = path.slice(0, -1);
        const where = fieldName(parent);
        return at(
          positions.value(parent),
          'missing',
          issue.message.startsWith('manca')
            ? `${capital(issue.message)}.`
            : `Manca «${String(path.at(-1))}»${where ? ` in «${where}»` : ''}.`,
          `Aggiungere una riga «${String(path.at(-1))}: …».`,
        );
      }
      return at(
        positions.value(path),
        'wrong-type',
        `${field ? `«${field}»` : 'Il contenuto'} deve essere ${TYPES[issue.expected]?.name ?? issue.expected}.`,
        wrongDash(issue) ?? TYPES[issue.expected]?.hint,
      );
    case 'invalid_value':
      return at(
        positions.value(path),
        'wrong-value',
        issue.message.startsWith('si ')
          ? `«${field}» ${issue.message}.`
          : `Il valore di «${field}» non è tra quelli ammessi.`,
        `Scrivere uno di questi: ${issue.values.join(', ')}.`,
      );
    case 'invalid_union': {
      const inner = issue.errors.find((list) =>
        list.some((one) => one.code !== 'invalid_type' || one.path.length > 0),
      );
      if (!inner)
        return at(
          positions.value(path),
          'wrong-type',
          `«${field}» non è scritto come ci si aspetta.`,
          'Scrivere un testo, oppure i suoi campi tra parentesi graffe: { chiave: valore }.',
        );
      return inner.flatMap((one) =>
        explain(file, { ...one, path: [...path, ...one.path] } as Issue, positions, schema),
      );
    }
    default:
      return at(positions.value(path), 'wrong-value', `«${field}» ${issue.message}.`);
  }
}

/** What to write where a list was begun with a dash that is no hyphen, as word processors write it. */
function wrongDash({ expected, input }: z.core.$ZodIssueInvalidType): string | undefined {
  const [first = ''] = typeof input === 'string' ? [input] : Object.keys(input ?? {});
  if (expected !== 'array' || !/^[–—•]/.test(first)) return undefined;
  return `Il segno «${first.charAt(0)}» non comincia una voce: usare il trattino della tastiera e uno spazio, «- ».`;
}
