/** A value of another form than its field wants: what it must be, and how to write what was meant. */
import type { z } from 'zod';
import type { FieldPath, Positions } from './positions.ts';

/** What a value must be, by zod's name of its type. */
const NAMES: Readonly<Record<string, string>> = {
  string: 'un testo',
  array: 'un elenco',
  object: 'un gruppo di campi «chiave: valore»',
  tuple: 'una coppia di numeri tra parentesi quadre',
};
/** What can stand between square brackets as it is. */
const PLAIN = /^[^[\]{}:#"'\n]{1,60}$/;
/** How an entry of a list begins that YAML takes for none. */
const WRONG_BULLET = /^[–—•*]|^\d+[.)]/;

/** What a refused value must be, as Italian names it. */
export function typeInWords(expected: string): string {
  return NAMES[expected] ?? expected;
}

/** How to write a value in the form that its field wants. */
export function howToWrite(
  { expected, input }: z.core.$ZodIssueInvalidType,
  path: FieldPath,
  positions: Positions,
  /** The keys that stand in it, and in its entries if it is a list. */
  keys: { readonly own: readonly string[]; readonly entry: readonly string[] },
): string | undefined {
  switch (expected) {
    case 'string':
      if (Array.isArray(input) && !positions.isFlow(path)) {
        return 'Qui va un testo solo, senza «- »: scriverlo sulla riga della chiave.';
      }
      return positions.isFlow(path)
        ? 'Scrivere un testo solo; se comincia con «[» o «{», metterlo tra virgolette.'
        : 'Scriverlo sulla riga della chiave; se prende più righe, mettere «|» dopo i due punti e sotto il testo, rientrato.';
    case 'array':
      return howToList(input, String(path.at(-1)), keys.entry);
    case 'object':
      return howToGroup(input, path, keys.own);
    case 'tuple':
      return 'Scrivere per esempio [45.07, 7.69].';
    default:
      return undefined;
  }
}

function howToList(input: unknown, key: string, fields: readonly string[]): string {
  const first = typeof input === 'string' ? input : (Object.keys(input ?? {})[0] ?? '');
  const [field] = fields;
  const entry = field ? `«- ${field}: …»` : '«- »';
  if (WRONG_BULLET.test(first)) {
    return `Il segno «${WRONG_BULLET.exec(first)?.[0]}» non comincia una voce: usare il trattino della tastiera e uno spazio, ${entry}.`;
  }
  if (/^-\S/.test(first)) return `Dopo il trattino manca uno spazio: ${entry}.`;
  if (field && typeof input !== 'string') {
    return `Cominciare ogni voce con un trattino e uno spazio, ${entry}, e allineare sotto «${field}» gli altri campi.`;
  }
  if (field)
    return `Scrivere le voci sotto la chiave, una dopo l’altra: ${entry}, con gli altri campi allineati sotto.`;
  if (PLAIN.test(first)) return `Scriverlo tra parentesi quadre: «${key}: [${first}]».`;
  return 'Scrivere una voce per riga, ognuna dopo «- », oppure tutte tra parentesi quadre: [uno, due].';
}

function howToGroup(input: unknown, path: FieldPath, fields: readonly string[]): string {
  const key = path.at(-1);
  if (key === undefined) {
    return Array.isArray(input) && fields.length === 1
      ? `Scrivere «${fields[0]}:» sulla riga sopra e rientrare le voci.`
      : `Scrivere un campo per riga: la chiave, due punti, uno spazio e il valore, per esempio «${fields[0]}: …».`;
  }
  if (typeof key === 'number') {
    const shown = fields.slice(0, 2).map((field) => `${field}: …`);
    return `Scriverne i campi (${fields.join(', ')}), per esempio  { ${shown.join(', ')} }.`;
  }
  if (fields.includes('src')) {
    const file = typeof input === 'string' && PLAIN.test(input) ? input : '…';
    return `Scriverne i campi (${fields.join(', ')}), per esempio  ${key}: { src: ${file}, alt: … }.`;
  }
  return `Scriverne i campi sotto la chiave, uno per riga e rientrati: ${fields.join(', ')}.`;
}
