import { z } from 'zod';
import { editingSchema } from './editing.ts';
import { formerAddresses, webAddress } from './fields.ts';
import { coordinates } from './term.ts';

const LINK = z.string().regex(/^(https?:\/\/|mailto:|\/(?!\/))/, {
  error: 'deve essere un indirizzo https://…, mailto:… o un percorso del sito che comincia con /',
});
const body = { name: z.string(), url: webAddress };

/** `content/site.yaml`: who publishes what (schema.org Periodical, DCAT Catalog). Another office replaces only this and the issues. */
export const siteSchema = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  description: z.string(),
  url: webAddress,
  language: z
    .string()
    .regex(/^it$/, { error: 'può essere soltanto «it»: le parole del sito sono in italiano' })
    .default('it'),
  municipality: z.strictObject({
    ...body,
    short: z.string(),
    aliases: z.array(z.string()).default([]),
    coordinates: coordinates.optional(),
  }),
  region: z.strictObject(body).optional(),
  office: z.strictObject({
    name: z.string(),
    department: z.string().optional(),
    address: z.array(z.string()).default([]),
    email: z.email({ error: 'deve essere un indirizzo e-mail' }),
    web: webAddress.optional(),
  }),
  contacts: z.string(),
  subscribe: z.email({ error: 'deve essere un indirizzo e-mail' }).optional(),
  licence: z.strictObject(body),
  legal: z.strictObject({
    accessibility: LINK,
    report: LINK,
    faq: LINK,
    privacy: LINK,
    notes: LINK,
  }),
  examples: z.array(z.string()).default([]),
  editing: editingSchema.optional(),
});

/** `site.yaml`: what is the office's own and stands on every page. */
export type Site = Readonly<z.infer<typeof siteSchema>>;

/** `content/pages/<name>.md`: a plain page in Markdown, at `/<name>/`. */
export const pageSchema = z.strictObject({
  title: z.string(),
  description: z.string().optional(),
  aliases: formerAddresses,
});

/** A plain page with its address, which is the name of its file; `body` is Markdown. */
export interface Page extends Readonly<z.infer<typeof pageSchema>> {
  readonly slug: string;
  readonly url: string;
  readonly body: string;
  readonly file: string;
}
