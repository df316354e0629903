import { eventPartSchema, eventSchema, imageSchema, issueSchema } from '../model/issue.ts';
import { pageSchema, siteSchema } from '../model/site.ts';
import { VOCABULARY_KINDS } from '../model/term.ts';
import { schemaKeys } from './schema-keys.ts';

/** Every key that a file of `content/` may have, wherever it belongs. */
export const FIELD_NAMES: ReadonlySet<string> = new Set([
  ...[issueSchema, eventSchema, imageSchema, eventPartSchema, pageSchema, siteSchema].flatMap(
    (schema) => Object.keys(schema.shape),
  ),
  ...schemaKeys(issueSchema, ['delegations']),
  ...schemaKeys(issueSchema, ['delegations', 'received', 0]),
  ...schemaKeys(issueSchema, ['upcoming', 0]),
  ...schemaKeys(issueSchema, ['corrections', 0]),
  ...VOCABULARY_KINDS.flatMap(({ schema }) => schemaKeys(schema, [])),
  'terms',
]);
