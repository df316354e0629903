import type { z } from 'zod';

/** One pass may bring to light what another has to fill: a group of fields put in the place of a text. */
const MOST_PASSES = 4;
/** What keeps its place in a list for an entry that was refused, so that the others keep their numbers. */
const STAND_IN = 'manca';

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
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { data: rest, error } = schema.safeParse(copy, { reportInput: true });
    if (!error) return rest;
    // From the last on: what is taken out of a list at last moves only what has been seen.
    for (const issue of error.issues.toReversed()) mend(copy, issue);
  }
  return undefined;
}

function mend(data: unknown, issue: z.core.$ZodIssue): void {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) put(data, [...path, key], undefined);
  } else if (issue.code === 'invalid_type' && issue.expected === 'object') {
    put(data, path, typeof path.at(-1) === 'number' ? {} : undefined);
  } else if (issue.code === 'invalid_type' && issue.input === undefined) {
    if (issue.expected === 'array') put(data, path, []);
    // A picture without a file is none.
    else if (path.at(-1) === 'src') put(data, path.slice(0, -1), undefined);
    else put(data, path, `manca-${path.join('-')}`);
  } else {
    put(data, path, undefined);
  }
}

/** Writes a value at a path, or takes the one there away. */
function put(data: unknown, path: readonly PropertyKey[], value: unknown): void {
  let parent = data;
  for (const step of path.slice(0, -1)) parent = (parent as Record<PropertyKey, unknown>)?.[step];
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (value !== undefined) Reflect.set(parent, last, value);
  else if (!Array.isArray(parent)) Reflect.deleteProperty(parent, last);
  else if (Reflect.get(parent, last) !== STAND_IN) Reflect.set(parent, last, STAND_IN);
  else parent.splice(Number(last), 1);
}
