// From blocks to the fields of an issue. Every field remembers where it came from, by which rule and how sure that is;
// what the model has no place for is declared, never dropped.
import { type IssueFile, issueSchema } from '../model/issue.ts';
import type { Closing } from './closing.ts';
import { type ClosingContext, draftClosings } from './closing-draft.ts';
import { readDateLine } from './date-line.ts';
import { draftEvent, EventIds } from './event-draft.ts';
import type { Found, Front } from './front.ts';
import { plainText } from './inline.ts';
import type { Layout } from './layout.ts';
import { DraftNotes } from './notes.ts';
import { markdownOf } from './texts.ts';

/** What a draft needs besides the blocks of the newsletter. */
interface DraftContext extends ClosingContext {
  /** The name of the original, for `source:`. */
  readonly name: string;
  /** The period that decides: that of `--period`, of the masthead or of the name of the file. */
  readonly period: string;
  /** The archive's own title, where the newsletter prints none. */
  readonly siteTitle: string;
}

/** An issue that a person has still to read. */
export interface Draft {
  readonly fields: IssueFile;
  readonly body: string;
  readonly notes: DraftNotes;
}

/** Makes a draft of what was found in a newsletter. */
export function draftIssue(
  front: Front,
  { lead, events, sections, descriptions }: Layout,
  closings: readonly Closing[],
  context: DraftContext,
): Draft {
  const notes = new DraftNotes();
  const masthead = draftMasthead(front, context, notes);
  for (const block of sections) {
    notes.leaveOut(block, 'Titolo di sezione: nel numero gli eventi non hanno sezioni.');
    notes.doubt(
      block,
      `«${plainText(block.text)}» stava sopra più eventi: decidere se serve nei loro titoli.`,
    );
  }
  for (const block of descriptions) {
    notes.leaveOut(
      block,
      'Descrizione di un’immagine, aggiunta dalla conversione; non fa parte della newsletter.',
    );
  }
  for (const image of front.images) notes.leaveOutImage(image);
  for (const image of lead.filter(({ kind }) => kind === 'image')) notes.leaveOutImage(image);
  const body = markdownOf(lead, 'body', notes);
  if (body !== '') {
    const dated = lead.find(({ text }) => readDateLine(text, context.anchor));
    notes.origin(
      'testo iniziale',
      body,
      lead[0],
      'tutto ciò che precede il primo evento',
      events.length > 0 && !dated ? 'alta' : 'bassa',
    );
    if (dated) {
      notes.doubt(
        dated,
        `«${plainText(dated.text)}» è una data nel testo iniziale: forse comincia lì un evento.`,
      );
    }
  }
  const ids = new EventIds();
  const fields = issueSchema.parse({
    ...masthead,
    draft: 'true',
    events: events.map((event, index) =>
      draftEvent(event, index, { ids, notes, anchor: context.anchor }),
    ),
    ...draftClosings(closings, context, notes),
    source: context.name,
  });
  return { fields, body, notes };
}

function draftMasthead(front: Front, { period, siteTitle }: DraftContext, notes: DraftNotes) {
  const title = front.title?.text ?? siteTitle;
  if (front.title) notes.origin('title', title, front.title, 'il nome della newsletter', 'alta');
  else {
    notes.repeat(
      { line: 1 },
      title,
      'Il nome della newsletter non si riconosce nella testata: è quello di site.yaml.',
    );
    notes.origin(
      'title',
      title,
      undefined,
      'il titolo di site.yaml: nella testata non si riconosce un nome',
      'media',
    );
  }
  if (front.period?.text === period) {
    notes.origin('period', period, front.period, 'mese e anno nella testata', 'alta');
  } else {
    notes.repeat({ line: 1 }, period, 'Il periodo non sta da solo nella testata.');
    notes.origin(
      'period',
      period,
      undefined,
      'dal titolo degli eventi, dal nome del file o da --period',
      'media',
    );
  }
  const lines: Found[] = [...front.masthead];
  if (front.period && front.period.text !== period) lines.push(front.period);
  for (const line of lines) {
    notes.origin('masthead', line.text, line, 'riga della testata', 'alta');
  }
  if (front.heading)
    notes.origin('heading', front.heading.text, front.heading, 'titolo sopra gli eventi', 'alta');
  return {
    title,
    period,
    masthead: lines.map(({ text }) => text),
    ...(front.heading ? { heading: front.heading.text } : {}),
  };
}
