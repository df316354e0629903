import { z } from 'zod';
import type { FieldPath } from './positions.ts';

/** The keys that a schema knows at a path of the data: what may be written there. Empty where it is no object. */
export function schemaKeys(schema: z.ZodType, path: FieldPath): readonly string[] {
  return Object.keys(shapeAt(schema, path));
}

/** Those of them that must be written. */
export function requiredKeys(schema: z.ZodType, path: FieldPath): readonly string[] {
  const fields = Object.entries(shapeAt(schema, path));
  return fields.flatMap(([key, field]) => (z.safeParse(field, undefined).success ? [] : key));
}

function shapeAt(schema: z.ZodType, path: FieldPath): Readonly<Record<string, z.core.$ZodType>> {
  let current: z.core.$ZodType | undefined = unwrap(schema);
  for (const step of path) {
    if (current instanceof z.ZodObject) current = unwrap(current.shape[String(step)]);
    else if (current instanceof z.ZodArray) current = unwrap(current.element);
    else return {};
  }
  return current instanceof z.ZodObject ? current.shape : {};
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  if (schema instanceof z.ZodUnion) {
    return schema.options.map(unwrap).find((option) => option instanceof z.ZodObject);
  }
  return schema;
}
