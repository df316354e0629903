/**
 * An issue as its file holds it (the zod schemas) and as the archive knows it (the interfaces): the words of the
 * editor stay, dates and terms are resolved beside them.
 */
import { z } from 'zod';
import type { DateExpression } from '../dates/expression.ts';
import { formerAddresses, identifier } from './fields.ts';
import { countryCode, type Term } from './term.ts';

const FLAG = z
  .enum(['true', 'false'], { error: 'si scrive true oppure false' })
  .transform((word) => word === 'true');
const DAY = z.iso.date({
  error: 'deve essere un giorno che esiste, scritto come 2024-01-08',
});
const TERMS = z.array(z.string()).default([]);

/** `image:` of an event; the alternative text is no option, since a picture without it is lost on who cannot see it. */
export const imageSchema = z.strictObject({
  src: z.string().regex(/^[^/\\:]+(\/[^/\\:]+)*$/, {
    error: 'deve essere il nome di un file in content/media/, per esempio praia.jpg',
  }),
  alt: z.string({ error: 'manca il testo alternativo: scrivere `alt:` con ciò che si vede' }),
  caption: z.string().optional(),
  credit: z.string().optional(),
});

/** An entry of `dates:`, one dated part of a round-up. */
export const eventPartSchema = z.strictObject({
  title: z.string(),
  when: z.string().optional(),
  location: z.string().optional(),
});

const EVENT_STATUSES = ['cancelled', 'postponed'] as const;

/**
 * An entry of `events:`. Only the title is needed; terms come from the words of its text, and the four lists add to
 * those.
 */
export const eventSchema = z.strictObject({
  title: z.string(),
  id: identifier.optional(),
  when: z.string().optional(),
  text: z.string().optional(),
  topics: TERMS,
  places: TERMS,
  networks: TERMS,
  projects: TERMS,
  exclude: TERMS,
  location: z.string().optional(),
  online: FLAG.optional(),
  organizer: z.string().optional(),
  status: z.enum(EVENT_STATUSES).optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
      error: 'deve essere un codice di lingua come en o fr',
    })
    .optional(),
  image: imageSchema.optional(),
  dates: z.array(eventPartSchema).default([]),
  aliases: formerAddresses,
  withdrawn: z.string().optional(),
});

const visitSchema = z.union([
  z.string().transform((name) => ({ name })),
  z.strictObject({
    name: z.string(),
    country: countryCode.optional(),
  }),
]);

/** The front matter of `content/issues/*.md`; the editorial is the body below it. */
export const issueSchema = z.strictObject({
  title: z.string(),
  period: z.string(),
  id: identifier.optional(),
  masthead: z.array(z.string()).default([]),
  heading: z.string().optional(),
  published: DAY.optional(),
  updated: DAY.optional(),
  draft: FLAG.default(false),
  events: z.array(eventSchema).default([]),
  insights: z.string().optional(),
  delegations: z
    .strictObject({
      heading: z.string(),
      when: z.string().optional(),
      received: z.array(visitSchema),
    })
    .optional(),
  upcoming: z
    .array(
      z.strictObject({
        title: z.string(),
        when: z.string().optional(),
        event: z.string().optional(),
      }),
    )
    .default([]),
  colophon: z.string().optional(),
  corrections: z.array(z.strictObject({ date: DAY, text: z.string() })).default([]),
  aliases: formerAddresses,
  source: z.string().optional(),
});

/** The fields of an issue as its file holds them: dates are words, terms are identifiers. */
export type IssueFile = z.infer<typeof issueSchema>;
type EventImage = Readonly<z.infer<typeof imageSchema>>;
/** What became of an event that did not go as announced; undefined means that it did. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** One dated part of a round-up: an anchor and a calendar entry of its event, never a page of its own. */
export interface EventPart {
  readonly title: string;
  readonly date: DateExpression | undefined;
  readonly location: string | undefined;
}

/** schema.org Event, as an issue reported it. */
export interface ArchiveEvent {
  readonly kind: 'event';
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly date: DateExpression | undefined;
  readonly text: string;
  readonly terms: readonly Term[];
  readonly location: string | undefined;
  readonly online: boolean;
  readonly organizer: string | undefined;
  readonly status: EventStatus | undefined;
  readonly image: EventImage | undefined;
  readonly parts: readonly EventPart[];
  readonly aliases: readonly string[];
  readonly withdrawn: string | undefined;
  readonly issue: Issue;
  /** The first day on which it may be sorted: its own, else the first of its issue's period. */
  readonly sortDay: string;
}

/** A delegation received, as an issue lists it. */
export interface Visit {
  readonly kind: 'visit';
  readonly name: string;
  /** ISO 3166-1: the one written, else all that the name tells, as it has them; empty where it tells none. */
  readonly countries: readonly string[];
  readonly terms: readonly Term[];
  readonly issue: Issue;
  /** Where it is printed: a fragment of the page of its issue. */
  readonly url: string;
  /** When the delegations of its issue were received. */
  readonly date: DateExpression | undefined;
  /** As that of an event; the first of its issue's period where those days lie in different years. */
  readonly sortDay: string;
}

/** The box of the delegations received: one heading and one date for all of them. */
export interface Delegations {
  readonly heading: string;
  readonly date: DateExpression | undefined;
  readonly received: readonly Visit[];
}

/** An announcement under «Coming Soon»; `when` as printed. */
export interface Upcoming {
  readonly kind: 'announcement';
  readonly title: string;
  readonly when: string | undefined;
  readonly date: DateExpression | undefined;
  readonly eventUrl: string | undefined;
  readonly terms: readonly Term[];
  readonly issue: Issue;
  /** Where it is printed: a fragment of the page of its issue. */
  readonly url: string;
  /** As that of an event. */
  readonly sortDay: string;
}

/** Whatever may name a term or a country, each with the day on which it stands in a timeline. */
export type Mention = ArchiveEvent | Visit | Upcoming;

/** schema.org PublicationIssue. */
export interface Issue {
  readonly file: string;
  readonly year: number;
  readonly slug: string;
  readonly url: string;
  /** A number beside the regular one of its months, with an id of its own. */
  readonly special: boolean;
  readonly title: string;
  readonly period: DateExpression;
  readonly masthead: readonly string[];
  readonly heading: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly draft: boolean;
  readonly editorial: string;
  readonly events: readonly ArchiveEvent[];
  readonly insights: string | undefined;
  readonly delegations: Delegations | undefined;
  readonly upcoming: readonly Upcoming[];
  readonly colophon: string | undefined;
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  readonly aliases: readonly string[];
  readonly source: string | undefined;
}
