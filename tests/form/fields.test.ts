import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { localBackend } from '../../src/form/backend.ts';
import { cmsConfig } from '../../src/form/config.ts';
import { type Field, formFields } from '../../src/form/field.ts';
import { issueSchema } from '../../src/model/issue.ts';
import { pageSchema, siteSchema } from '../../src/model/site.ts';
import { networkSchema, placeSchema, projectSchema, topicSchema } from '../../src/model/term.ts';

const { collections } = cmsConfig({
  title: 'Notizie',
  siteUrl: 'http://localhost:8080/',
  backend: localBackend('http://127.0.0.1:4711/api/v1'),
});

const vocabulary = (schema: z.ZodType) => z.strictObject({ terms: z.array(schema) });

/** The file of each kind, its schema, and the fields that the form has for it; the body of a file is no key. */
const FILES: [name: string, schema: z.ZodType, fields: readonly Field[]][] = [
  ['issues', issueSchema, fieldsOf('issues')],
  ['vocabulary topics', vocabulary(topicSchema), fieldsOf('vocabulary', 'topics')],
  ['vocabulary places', vocabulary(placeSchema), fieldsOf('vocabulary', 'places')],
  ['vocabulary networks', vocabulary(networkSchema), fieldsOf('vocabulary', 'networks')],
  ['vocabulary projects', vocabulary(projectSchema), fieldsOf('vocabulary', 'projects')],
  ['pages', pageSchema, fieldsOf('pages')],
  ['site', siteSchema, fieldsOf('site', 'site')],
];

describe('the form and the schemas', () => {
  it.each(FILES)('%s: every key has a field and every field a key', (_name, schema, fields) => {
    const keys = schemaKeys(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    expect(fieldKeys(fields).sort()).toEqual(keys.sort());
  });

  it.each(FILES)(
    '%s: what must be written is required, and nothing else',
    (_name, schema, fields) => {
      const required = requiredKeys(
        z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
      );
      // The list of terms may be absent only in a file that the form never makes.
      expect(requiredFields(fields).sort()).toEqual(required.sort());
    },
  );

  it('compares every collection that there is', () => {
    const compared = new Set(FILES.map(([name]) => name.split(' ')[0]));
    expect(collections.map(({ name }) => name).sort()).toEqual([...compared].sort());
  });

  it('a key of a schema that nobody described is named', () => {
    const schema: z.ZodObject = z.strictObject({ title: z.string(), colour: z.string() });
    expect(() => formFields(schema, { title: { label: 'Titolo' } })).toThrow(
      'the form has no words for «colour»',
    );
  });

  it('a field that no schema knows is named', () => {
    const schema: z.ZodObject = z.strictObject({ title: z.string() });
    const words = { title: { label: 'Titolo' }, colour: { label: 'Colore' } };
    expect(() => formFields(schema, words)).toThrow('no schema has the key «colour»');
  });
});

describe('a field', () => {
  const issue = new Map(fieldsOf('issues').map((field) => [field.name, field]));
  const event = new Map(issue.get('events')?.fields?.map((field) => [field.name, field]));

  it('no day has a date picker: they shift days', () => {
    const widgets = FILES.flatMap(([, , fields]) => widgetsOf(fields));
    expect(widgets.filter((widget) => /date/.test(widget))).toEqual([]);
    const [pattern, message] = patternOf(issue.get('published'));
    expect('2024-01-08').toMatch(new RegExp(pattern));
    expect('2024-20-11').not.toMatch(new RegExp(pattern));
    expect(message).toBe('deve essere un giorno che esiste, scritto come 2024-01-08');
  });

  it('a text has no button for pictures', () => {
    expect(event.get('text')).toMatchObject({ widget: 'markdown', editor_components: [] });
  });

  it('the terms of an event are chosen from their vocabulary', () => {
    for (const key of ['topics', 'places', 'networks', 'projects']) {
      expect(event.get(key)).toMatchObject({
        widget: 'relation',
        collection: 'vocabulary',
        file: key,
        multiple: true,
        value_field: 'terms.*.id',
      });
    }
  });

  it('a picture is at most one, and its alternative text must be written', () => {
    const image = event.get('image');
    expect(image).toMatchObject({ widget: 'list', max: 1, required: false });
    expect(image?.fields?.find(({ name }) => name === 'alt')).toMatchObject({ required: true });
  });

  it('a list of ids, one a line, has the pattern of each', () => {
    const [pattern] = patternOf(event.get('exclude'));
    expect('roma\nsan-marino\n').toMatch(new RegExp(pattern));
    expect('roma\nSan Marino').not.toMatch(new RegExp(pattern));
  });

  it('is known by its name: no two of a record have the same', () => {
    for (const [name, , fields] of FILES) {
      const labels = fields.map(({ label }) => label);
      expect([name, new Set(labels).size]).toEqual([name, labels.length]);
    }
  });
});

function patternOf(field: Field | undefined): [pattern: string, message: string] {
  if (!Array.isArray(field?.pattern)) throw new Error('the field has no pattern');
  return field.pattern as [string, string];
}

function fieldsOf(collection: string, file?: string): readonly Field[] {
  const found = collections.find(({ name }) => name === collection);
  const fields = file ? found?.files?.find(({ name }) => name === file)?.fields : found?.fields;
  if (!fields) throw new Error(`no fields for ${collection} ${file ?? ''}`);
  return fields;
}

/** «events.image.alt» and the like, the body of a file left out. */
function fieldKeys(fields: readonly Field[], prefix = ''): string[] {
  return fields
    .filter(({ name }) => name !== 'body')
    .flatMap(({ name, fields: inner }) => [
      prefix + name,
      ...(inner ? fieldKeys(inner, `${prefix}${name}.`) : []),
    ]);
}

function requiredFields(fields: readonly Field[], prefix = ''): string[] {
  const optional = (name: string) => name === 'body' || name === 'terms';
  return fields.flatMap(({ name, required, fields: inner }) => [
    ...(required && !optional(name) ? [prefix + name] : []),
    ...(inner ? requiredFields(inner, `${prefix}${name}.`) : []),
  ]);
}

function widgetsOf(fields: readonly Field[]): string[] {
  return fields.flatMap(({ widget, fields: inner }) => [
    widget,
    ...(inner ? widgetsOf(inner) : []),
  ]);
}

type Json = Record<string, unknown>;

function schemaKeys(schema: unknown, prefix = ''): string[] {
  const { properties = {} } = schema as { properties?: Record<string, Json> };
  return Object.entries(properties).flatMap(([key, value]) => [
    prefix + key,
    ...schemaKeys(recordOf(value), `${prefix}${key}.`),
  ]);
}

function requiredKeys(schema: unknown, prefix = ''): string[] {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).flatMap(([key, value]) => [
    ...(required.includes(key) && key !== 'terms' ? [prefix + key] : []),
    ...requiredKeys(recordOf(value), `${prefix}${key}.`),
  ]);
}

/** The record that a value is, or that each item of a list is. */
function recordOf(value: Json): Json {
  const items = (value.items || value) as Json & { anyOf?: Json[] };
  return items.anyOf?.find(({ type }) => type === 'object') ?? items;
}
