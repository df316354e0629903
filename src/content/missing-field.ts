/** A field that is not there, or is there without a value: what is said of it, and what to add. */
import type { z } from 'zod';
import { capital } from '../text/capital.ts';
import { type FieldPath, fieldName, type Positions } from './positions.ts';
import { requiredKeys } from './schema-keys.ts';

/** What is said of a field that is not there, or is there without a value. */
export function missingField(
  { path: where, message, expected }: z.core.$ZodIssueInvalidType,
  positions: Positions,
  schema: z.ZodType,
) {
  const path = where as FieldPath;
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const inside = parent.length > 0 ? ` in «${fieldName(parent)}»` : '';
  const isOwn = message.startsWith('manca');
  const onLine = WRITTEN[key] ?? FLOW[expected] ?? '…';
  const example = EXAMPLES[key] ? `, per esempio ${EXAMPLES[key]}` : '';
  const below = contents(expected, requiredKeys(schema, path));
  if (positions.hasKey(path)) {
    return {
      place: positions.key(path),
      code: 'missing',
      message: isOwn ? `${capital(message)}.` : `«${key}»${inside} è vuoto.`,
      hint: below ? `Scrivere sotto ${below}.` : `Scriverlo dopo «${key}: ».`,
    };
  }
  return {
    place: positions.value(parent),
    code: 'missing',
    message: isOwn ? `${capital(message)}.` : `Manca «${key}»${inside}.`,
    hint: positions.isFlow(parent)
      ? `Aggiungere tra le parentesi graffe «, ${key}: ${onLine}»${example}.`
      : below
        ? `Aggiungere una riga «${key}:» e sotto ${below}.`
        : `Aggiungere una riga «${key}: ${onLine}»${example}.`,
  };
}

/** What the word of a key does not tell, and an example of it. */
const WRITTEN: Readonly<Record<string, string>> = { coordinates: '[latitudine, longitudine]' };
const EXAMPLES: Readonly<Record<string, string>> = { coordinates: '[45.07, 7.69]' };

/** How what is no text is written on the line of its key. */
const FLOW: Readonly<Record<string, string>> = { object: '{ … }', array: '[…]', tuple: '[…]' };

/** What is written below a key, in the plural with its article; undefined for what stands on its line. */
function contents(expected: string, fields: readonly string[]): string | undefined {
  if (expected === 'array') return 'le voci, una per riga, ognuna dopo «- »';
  return expected === 'object'
    ? `i suoi campi, uno per riga e rientrati: ${fields.join(', ')}`
    : undefined;
}
