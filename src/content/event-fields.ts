import type { DateExpression } from '../dates/expression.ts';
import type { ArchiveEvent, EventPart, Issue, IssueFile } from '../model/issue.ts';
import { knownDate } from '../model/known-date.ts';
import { eventUrl, RESERVED } from '../model/urls.ts';
import { nearest } from '../text/nearest.ts';
import { slug } from '../text/slug.ts';
import { longId } from './long-id.ts';
import type { MediaKind } from './media.ts';
import type { FieldPath } from './positions.ts';
import type { Problems } from './problems.ts';
import { sortDay } from './sort-day.ts';
import type { TermReader } from './term-reader.ts';

interface EventContext {
  readonly issue: Issue;
  readonly path: FieldPath;
  readonly problems: Problems;
  /** The ids taken in this issue, with the number of the event that took each. */
  readonly ids: Map<string, number>;
  readonly terms: TermReader;
  readonly media: ReadonlyMap<string, MediaKind>;
  readonly readWhen: (when: string | undefined, path: FieldPath) => DateExpression | undefined;
}

/** Resolves one event of an issue: its id, dates, terms and picture. Mistakes go to `problems`. */
export function readEvent(
  fields: IssueFile['events'][number],
  context: EventContext,
): ArchiveEvent {
  const { issue, path, readWhen } = context;
  const id = readId(fields, context);
  const date = readWhen(fields.when, [...path, 'when']);
  const parts = fields.dates.map(
    (part, index): EventPart => ({
      title: part.title,
      date: readWhen(part.when, [...path, 'dates', index, 'when']),
      location: part.location,
    }),
  );
  checkImage(fields, context);
  return {
    kind: 'event',
    id,
    url: eventUrl(issue.url, id),
    title: fields.title,
    lang: fields.lang,
    date,
    text: fields.text ?? '',
    terms: context.terms.read(fields, path, context.problems),
    location: fields.location,
    online: fields.online ?? false,
    organizer: fields.organizer,
    status: fields.status,
    image: fields.image,
    parts,
    aliases: fields.aliases,
    withdrawn: fields.withdrawn,
    issue,
    sortDay: sortDay(knownDate({ date, parts }), issue),
  };
}

function readId(
  fields: IssueFile['events'][number],
  { path, problems, ids }: EventContext,
): string {
  const id = fields.id ?? slug(fields.title);
  const position = Number(path.at(-1)) + 1;
  const field = [...path, fields.id ? 'id' : 'title'];
  const taken = ids.get(id);
  const long = longId(id, (shorter) => `Aggiungere all’evento una riga «id: ${shorter}».`);
  if (long) problems.add('error', field, long);
  if (id === '' || RESERVED.has(id)) {
    problems.add('error', field, {
      code: 'no-id',
      message: id
        ? `L’indirizzo «${id}» è riservato al sito.`
        : `Dal titolo «${fields.title}» non si può ricavare un indirizzo.`,
      hint: 'Aggiungere all’evento una riga «id: …» con lettere minuscole, cifre e trattini.',
    });
  } else if (taken !== undefined) {
    problems.add('error', field, {
      code: 'duplicate-id',
      message: `L’evento n. ${position} avrebbe lo stesso indirizzo («${id}») del n. ${taken} di questo numero.`,
      hint: 'Aggiungere a uno dei due una riga «id: …» diversa, per esempio con il mese o la città.',
    });
  } else {
    ids.set(id, position);
  }
  return id;
}

/** What may stand around the name of a file: quotation marks that YAML takes for letters, and its folder. */
const AROUND_NAME = /^[“”«‘]?(?:content\/)?(?:media\/)?|[“”»’]$/g;

function checkImage(
  fields: IssueFile['events'][number],
  { path, problems, media }: EventContext,
): void {
  if (!fields.image) return;
  const { src } = fields.image;
  const kind = media.get(src);
  if (kind === undefined) {
    const meant = nearest(src.replace(AROUND_NAME, ''), media.keys());
    problems.add('error', [...path, 'image', 'src'], {
      code: 'missing-file',
      message: `Il file «${src}» non è nella cartella media.`,
      hint: meant
        ? `Forse intendevi «${meant}».`
        : 'Controllare il nome, maiuscole comprese, oppure aggiungere il file in content/media/.',
    });
  } else if (kind !== 'picture') {
    problems.add('error', [...path, 'image', 'src'], {
      code: 'no-picture',
      message: `Il file «${src}» non è un’immagine che si possa pubblicare, qualunque sia il suo nome.`,
      hint: 'Aprirlo e salvarlo di nuovo come JPEG o PNG; le foto dei telefoni sono spesso in HEIC.',
    });
  }
}
