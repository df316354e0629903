/**
 * The same data twice: as a file holds it (words, what is absent left out) and as the form holds it (flags are booleans, a
 * list of words is one text, a record that may be absent a list of at most one, an item written as one word a record).
 */
import type { Field } from './field.ts';

type Data = Readonly<Record<string, unknown>>;

/** From the file to the form; keys without a field stay as they are. */
export function toForm(data: unknown, fields: readonly Field[]): Data {
  return mapFields(data, fields, (value, field) => {
    const { fields: inner, separator } = field;
    if (field.widget === 'boolean') return value === 'true';
    if (separator !== undefined) return list(value).join(separator);
    if (!inner) return value;
    if (field.widget === 'list') {
      return list(value).map((item) => toForm(asRecord(item, inner), inner));
    }
    return toForm(value, inner);
  });
}

/** From the form to the file: the keys in the order of the fields, nothing that is empty. */
export function fromForm(data: unknown, fields: readonly Field[]): Data {
  const mapped = mapFields(data, fields, (value, field) => {
    const { fields: inner, max, separator } = field;
    if (field.widget === 'boolean') return value ? 'true' : undefined;
    if (separator !== undefined) return present(words(value, separator));
    if (!inner) return present(value);
    if (field.widget !== 'list') return absentIfEmpty(fromForm(value, inner));
    const items = list(value).map((item) => absentIfEmpty(fromForm(item, inner)));
    const written = items.filter((item) => item !== undefined);
    return max === 1 ? written[0] : absentIfEmpty(written);
  });
  return (present(mapped) ?? {}) as Data;
}

/** What is left of a value without its empty parts; undefined if that is nothing. */
export function present(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    return absentIfEmpty(value.map(present).filter((item) => item !== undefined));
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, item]) => [key, present(item)] as const);
    return absentIfEmpty(Object.fromEntries(entries.filter(([, item]) => item !== undefined)));
  }
  const text = String(value);
  return text.trim() === '' ? undefined : text;
}

/** The keys that no field has, at any depth: the form keeps them without showing them. */
export function unknownKeys(data: unknown, fields: readonly Field[]): string[] {
  return Object.entries((data ?? {}) as Data).flatMap(([key, value]) => {
    const field = fields.find(({ name }) => name === key);
    if (!field) return [key];
    const { fields: inner } = field;
    return inner ? list(value).flatMap((item) => unknownKeys(asRecord(item, inner), inner)) : [];
  });
}

function mapFields(
  data: unknown,
  fields: readonly Field[],
  change: (value: unknown, field: Field) => unknown,
): Data {
  const record = (data ?? {}) as Data;
  const known = fields.flatMap((field) =>
    record[field.name] === undefined ? [] : [[field.name, change(record[field.name], field)]],
  );
  const names = new Set(fields.map(({ name }) => name));
  const others = Object.entries(record).filter(([key]) => !names.has(key));
  return Object.fromEntries([...known, ...others]);
}

/** The words of a list that was edited as one text. */
function words(value: unknown, separator: string): readonly string[] {
  const parts = typeof value === 'string' ? value.split(separator.trim() || separator) : [];
  return parts.map((part) => part.trim());
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** An item that is one word stands for a record with its first field alone. */
function asRecord(item: unknown, fields: readonly Field[]): unknown {
  const [first] = fields;
  return typeof item === 'string' && first ? { [first.name]: item } : item;
}

function absentIfEmpty<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
