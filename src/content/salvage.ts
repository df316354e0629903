import type { z } from 'zod';

/**
 * What remains of data that a schema refuses once every refused part is taken out, so that the rest can be read and all
 * that is wrong with a file is told at once. A missing text is filled with a word that nothing else has; undefined if
 * that does not do. The outcome is good for finding more mistakes, never for the archive.
 */
export function salvage<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): z.output<Schema> | undefined {
  const copy = structuredClone(data);
  const refused = schema.safeParse(copy, { reportInput: true });
  for (const issue of refused.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) put(copy, [...issue.path, key], undefined);
    } else {
      const missing = issue.code === 'invalid_type' && issue.input === undefined;
      put(copy, issue.path, missing ? `manca-${issue.path.join('-')}` : undefined);
    }
  }
  return schema.safeParse(copy).data;
}

/** Writes a value at a path, or takes the value there away; a place in a list stays, so that the others keep their numbers. */
function put(data: unknown, path: readonly PropertyKey[], value: string | undefined): void {
  let parent = data;
  for (const step of path.slice(0, -1)) parent = (parent as Record<PropertyKey, unknown>)?.[step];
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (value === undefined && !Array.isArray(parent)) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
}
