import { z } from 'zod';
import { COUNTRIES } from './countries.ts';
import { identifier, webAddress } from './fields.ts';

/** A country by its ISO 3166-1 code, as it is today: «GB», neither «UK» nor «XX». */
export const countryCode = z.string().refine((code) => Object.hasOwn(COUNTRIES, code), {
  error: 'deve essere il codice ISO 3166-1 di un paese: due lettere maiuscole, per esempio FR',
});

const YEAR = z
  .string()
  .regex(/^\d{4}$/, { error: 'deve essere un anno di quattro cifre' })
  .transform(Number);

const described = {
  label: z.string(),
  aliases: z.array(z.string()).default([]),
  /** What the acronym among its names stands for. */
  expansion: z.string().optional(),
  definition: z.string().optional(),
  url: webAddress.optional(),
};
const term = { id: identifier, ...described };

const COORDINATE = z
  .string()
  .regex(/^-?\d{1,3}(\.\d+)?$/, {
    error: 'deve essere un numero in gradi con il punto, per esempio 45.07',
  })
  .transform(Number);

/** Where something stands, in degrees: [latitude, longitude], the order in which people write them. */
export const coordinates = z
  .tuple([COORDINATE, COORDINATE], {
    error: 'sono due numeri tra parentesi: [latitudine, longitudine]',
  })
  .refine(([latitude, longitude]) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, {
    error: 'vogliono una latitudine da -90 a 90 e una longitudine da -180 a 180',
  });

/** How a place is bound to the municipality. */
export const RELATIONS = ['gemellata', 'partner', 'amica'] as const;

/** An entry of `topics.yaml`; its label is one of the model of municipal sites, and is not looked for in texts. */
export const topicSchema = z.strictObject(term);
/** An entry of `places.yaml`: where it is, and how and since when it is bound to the municipality. */
export const placeSchema = z.strictObject({
  ...term,
  country: countryCode,
  coordinates,
  relation: z.enum(RELATIONS).optional(),
  since: YEAR.optional(),
});
/** An entry of `networks.yaml`: an association or organisation in which the municipality works with others. */
export const networkSchema = z.strictObject(term);
/** An entry of `projects.yaml`; `programme` is the name of what pays for it, and the programme is made of that name. */
export const projectSchema = z.strictObject({
  ...term,
  programme: z.string().optional(),
  period: z.string().optional(),
});

/** What is known of a programme; its name is that by which projects name it, and its address comes of that. */
export const programmeSchema = z.strictObject(described);

type Topic = Readonly<z.infer<typeof topicSchema>> & { readonly kind: 'topic' };
/** An entry of `places.yaml`, once it was checked. */
export type Place = Readonly<z.infer<typeof placeSchema>> & { readonly kind: 'place' };
type Network = Readonly<z.infer<typeof networkSchema>> & { readonly kind: 'network' };
type Project = Readonly<z.infer<typeof projectSchema>> & { readonly kind: 'project' };
/** One entry of a controlled vocabulary: a SKOS Concept. */
export type Term = Topic | Place | Network | Project;
/** The vocabulary of a term; with the identifier it is what tells terms apart. */
export type TermKind = Term['kind'];
/** An entry of `programmes.yaml`, once it was checked. */
export type ProgrammeEntry = Readonly<z.infer<typeof programmeSchema>>;

interface VocabularyKind {
  readonly kind: TermKind;
  readonly file: string;
  /** The key of an event that adds terms of this kind. */
  readonly key: 'topics' | 'places' | 'networks' | 'projects';
  readonly schema: z.ZodType<object>;
}

/** The vocabularies, in the order in which a page names them. */
export const VOCABULARY_KINDS: readonly VocabularyKind[] = [
  { kind: 'topic', file: 'topics.yaml', key: 'topics', schema: topicSchema },
  { kind: 'place', file: 'places.yaml', key: 'places', schema: placeSchema },
  { kind: 'network', file: 'networks.yaml', key: 'networks', schema: networkSchema },
  { kind: 'project', file: 'projects.yaml', key: 'projects', schema: projectSchema },
];

/** What may be known of programmes besides: a vocabulary of which no event names an entry itself. */
export const PROGRAMMES = { key: 'programmes', file: 'programmes.yaml' } as const;

/** All terms of the archive, a SKOS ConceptScheme for each kind, in the order of their files. */
export type Vocabulary = Readonly<Record<TermKind, ReadonlyMap<string, Term>>>;
