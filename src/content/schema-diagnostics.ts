/** What zod finds, told to an editor: one diagnostic for each thing to mend, at the key or value that is wrong. */
import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { missingField } from './missing-field.ts';
import { type FieldPath, fieldName, type Positions } from './positions.ts';
import { schemaKeys } from './schema-keys.ts';
import { meantKey, unknownKey } from './unknown-key.ts';
import { howToWrite, typeInWords } from './wrong-type.ts';

type Issue = z.core.$ZodIssue;

interface Source {
  readonly file: string;
  readonly positions: Positions;
  readonly schema: z.ZodType;
  /** The lines of which an error was told before. */
  readonly told: ReadonlySet<number>;
}

/** What values mean that are words of ours. */
const VALUES: Readonly<Record<string, string>> = {
  true: 'sì',
  false: 'no',
  cancelled: 'annullato',
  postponed: 'rinviato',
};

/**
 * The diagnostics for what a schema refused, in the order in which zod found it. A field that is missing because its key
 * is written wrong, or because YAML takes its value for a comment, is one mistake.
 */
export function schemaDiagnostics(issues: readonly Issue[], source: Source): Diagnostic[] {
  const meant = new Set(issues.flatMap((issue) => meantFields(issue, source)));
  return issues
    .filter((issue) => !isMissing(issue) || !isTold(issue.path as FieldPath, meant, source))
    .flatMap((issue) => explain(issue, source));
}

/** Whether it has been told why there is no value at a path. */
function isTold(path: FieldPath, meant: ReadonlySet<string>, { positions, told }: Source): boolean {
  const isEmpty = positions.hasKey(path);
  return meant.has(fieldName(path)) || (isEmpty && told.has(positions.key(path).line));
}

/** The fields for which unknown keys stand. */
function meantFields(issue: Issue, { schema }: Source): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path as FieldPath;
  const known = schemaKeys(schema, path);
  return issue.keys.flatMap((key) => {
    const meant = meantKey(key, known);
    return meant ? fieldName([...path, meant]) : [];
  });
}

function isMissing(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined;
}

function explain(issue: Issue, source: Source): Diagnostic[] {
  const { file, positions, schema } = source;
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
    case 'unrecognized_keys': {
      const known = schemaKeys(schema, path);
      return issue.keys.flatMap((key) => {
        const { message, hint } = unknownKey([...path, key], field, positions, known);
        return at(positions.key([...path, key]), 'unknown-key', message, hint);
      });
    }
    case 'invalid_type': {
      if (isMissing(issue)) {
        const { place, code, message, hint } = missingField(issue, positions, schema);
        return at(place, code, message, hint);
      }
      const keys = {
        own: schemaKeys(schema, path),
        entry: schemaKeys(schema, [...path, 0]),
      };
      return at(
        positions.value(path),
        'wrong-type',
        `${field ? `«${field}»` : 'Il contenuto'} deve essere ${typeInWords(issue.expected)}.`,
        howToWrite(issue, path, positions, keys),
      );
    }
    case 'invalid_value':
      return at(
        positions.value(path),
        'wrong-value',
        issue.message.startsWith('si ')
          ? `«${field}» ${issue.message}.`
          : `Il valore di «${field}» non è tra quelli ammessi.`,
        `Scrivere uno di questi: ${issue.values.map(valueInWords).join(', ')}.`,
      );
    case 'invalid_union': {
      const inner = issue.errors.find((list) =>
        list.some((one) => one.code !== 'invalid_type' || one.path.length > 0),
      );
      const text = textWithColon(issue.input, schemaKeys(schema, path));
      if (text)
        return at(
          positions.value(path),
          'unknown-key',
          `«${text}» è un testo con i due punti, che YAML prende per una chiave e il suo valore.`,
          `Metterlo tra virgolette: "${text}".`,
        );
      if (!inner)
        return at(
          positions.value(path),
          'wrong-type',
          `«${field}» non è scritto come ci si aspetta.`,
          'Scrivere un testo, oppure i suoi campi tra parentesi graffe: { chiave: valore }.',
        );
      return schemaDiagnostics(
        inner.map((one) => ({ ...one, path: [...path, ...one.path] }) as Issue),
        source,
      );
    }
    default:
      return at(positions.value(path), 'wrong-value', `«${field}» ${issue.message}.`);
  }
}

/**
 * What stands where a text may, made a group of one field by its colon; undefined if such a field is known.
 * @example textWithColon({ Console: Parigi }, ['name']) // "Console: Parigi"
 */
function textWithColon(input: unknown, known: readonly string[]): string | undefined {
  if (typeof input !== 'object' || Array.isArray(input)) return undefined;
  const [[key, value] = ['', ''], ...others] = Object.entries(input ?? {});
  if (others.length > 0 || typeof value !== 'string' || meantKey(key, known)) return undefined;
  return `${key}: ${value}`;
}

/** @example valueInWords('cancelled') // "cancelled (annullato)" */
function valueInWords(value: unknown): string {
  const meaning = VALUES[String(value)];
  return meaning ? `${value} (${meaning})` : String(value);
}
