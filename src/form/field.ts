/**
 * Fields of the form, made from the zod schemas: kind, whether it may be empty, pattern and list of values come from the
 * schema; what an editor reads comes from a table of words with the same keys. The compiler refuses a key without words.
 */
import { z } from 'zod';

/** A field as Decap CMS wants it in its configuration. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly hint?: string;
  /** The fields of a record, or of each record of a list. */
  readonly fields?: readonly Field[];
  /** The most records of a list; with 1 it stands for a record that may be absent. */
  readonly max?: number;
  /** A list of words that is edited as one text, with this between them; ours, not Decap's. */
  readonly separator?: string;
  readonly [option: string]: unknown;
}

/** What an editor reads beside one field, and what the schema cannot tell: another widget, its options. */
export interface Words<Value = unknown> {
  readonly label: string;
  readonly hint?: string;
  /** One item of a list: the button says «Aggiungi …». */
  readonly singular?: string;
  /** What a closed item of a list shows of itself. */
  readonly summary?: string;
  /** The words of the fields of a record, or of each record of a list. */
  readonly fields?: WordsOf<Value>;
  /** Names of the values of a closed list. */
  readonly names?: Readonly<Record<string, string>>;
  /** Options that replace the derived ones. */
  readonly options?: Readonly<Record<string, unknown>>;
}

type RecordOf<Value> =
  NonNullable<Value> extends readonly (infer Item)[] ? Exclude<Item, string> : NonNullable<Value>;

/** Words for every key of a record. */
export type WordsOf<Value> = {
  readonly [Key in keyof RecordOf<Value>]-?: Words<RecordOf<Value>[Key]>;
};

interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string | undefined;
  readonly enum?: readonly string[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/**
 * The fields of a schema, in the order of their words.
 * @example formFields(z.strictObject({ title: z.string() }), { title: { label: 'Titolo' } }) // [{ name: 'title', label: 'Titolo', widget: 'string', required: true }]
 */
export function formFields<Schema extends z.ZodObject>(
  schema: Schema,
  words: WordsOf<z.input<Schema>>,
): Field[] {
  return recordFields(inputSchema(schema), words as Readonly<Record<string, Words>>, schema.shape);
}

/** What the file may hold, before zod turns words into flags and numbers. */
function inputSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

function recordFields(
  { properties = {}, required = [] }: JsonSchema,
  words: Readonly<Record<string, Words>>,
  shape: Readonly<Record<string, z.core.$ZodType>> = {},
): Field[] {
  const unnamed = Object.keys(properties).find((name) => !Object.hasOwn(words, name));
  if (unnamed !== undefined) throw new Error(`the form has no words for «${unnamed}»`);
  return Object.entries(words).map(([name, said]) => {
    const schema = properties[name];
    if (!schema) throw new Error(`no schema has the key «${name}» that the form names`);
    const { label, hint, options } = said;
    return {
      name,
      label,
      ...(hint === undefined ? {} : { hint }),
      required: required.includes(name),
      ...widgetOf(schema, said, required.includes(name), shape[name]),
      ...options,
    } as Field;
  });
}

function widgetOf(
  schema: JsonSchema,
  words: Words,
  isRequired: boolean,
  zod: z.core.$ZodType | undefined,
): object {
  const fields = (record: JsonSchema) =>
    recordFields(record, (words.fields ?? {}) as Readonly<Record<string, Words>>, shapeOf(zod));
  const list = {
    widget: 'list',
    collapsed: true,
    label_singular: words.singular ?? words.label,
    ...(words.summary === undefined ? {} : { summary: words.summary }),
  };
  if (schema.type === 'object') {
    const record = { fields: fields(schema) };
    // A record that may be absent is a list of at most one: Decap asks for what is required in an empty record too.
    return isRequired
      ? { widget: 'object', collapsed: true, ...record }
      : { ...list, max: 1, ...record };
  }
  if (schema.type === 'array') {
    const item = schema.items || schema.prefixItems?.[0] || {};
    const record = [item, ...(item.anyOf ?? [])].find(({ type }) => type === 'object');
    if (record) return { ...list, fields: fields(record) };
    const separator = schema.prefixItems ? ', ' : '\n';
    return {
      ...scalar({ ...item, pattern: listPattern(item, separator) }, zod),
      ...(schema.prefixItems ? {} : { widget: 'text' }),
      separator,
    };
  }
  return scalar(schema, zod, words);
}

/** Several values in one text. @example listPattern({ pattern: '^a+$' }, '\n') // "^(?:a+)(?:\\n(?:a+))*\\s*$" */
function listPattern({ pattern }: JsonSchema, separator: string): string | undefined {
  if (pattern === undefined) return undefined;
  const item = `(?:${pattern.replace(/^\^|\$$/g, '')})`;
  return `^${item}(?:${separator === '\n' ? '\\n' : ',\\s*'}${item})*\\s*$`;
}

function scalar(schema: JsonSchema, zod: z.core.$ZodType | undefined, words?: Words): object {
  if (schema.enum?.join() === 'true,false') return { widget: 'boolean' };
  if (schema.enum) {
    const options = schema.enum.map((value) => ({ label: words?.names?.[value] ?? value, value }));
    return { widget: 'select', options };
  }
  const pattern = schema.pattern ?? (schema.format === 'uri' ? '^https?://\\S+$' : undefined);
  return {
    widget: 'string',
    ...(pattern === undefined ? {} : { pattern: [pattern, refusal(zod)] }),
  };
}

/** No value that any pattern of the schemas accepts. */
const WRONG = '§';

/** What the check says of a wrong value, as a sentence of its own. */
function refusal(zod: z.core.$ZodType | undefined): string {
  const wrong = zod && [WRONG, [WRONG], [WRONG, WRONG]].map((value) => z.safeParse(zod, value));
  const messages = wrong?.flatMap(({ error }) =>
    (error?.issues ?? []).filter(({ code }) => code === 'invalid_format'),
  );
  return messages?.[0]?.message ?? 'non va bene così';
}

/** The fields of the record that a schema holds, under what makes it optional or a list. */
function shapeOf(zod: z.core.$ZodType | undefined): Readonly<Record<string, z.core.$ZodType>> {
  if (zod instanceof z.ZodObject) return zod.shape;
  if (zod instanceof z.ZodOptional || zod instanceof z.ZodDefault) return shapeOf(zod.unwrap());
  if (zod instanceof z.ZodArray) return shapeOf(zod.element);
  if (zod instanceof z.ZodUnion)
    return shapeOf(zod.options.find((one) => one instanceof z.ZodObject));
  return {};
}
