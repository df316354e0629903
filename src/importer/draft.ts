// From blocks to the fields of an issue. Every field remembers where it came from, by which rule and how sure that is;
// what the model has no place for is declared, never dropped.
import type { Anchor } from '../dates/anchor.ts';
import { type IssueFile, issueSchema } from '../model/issue.ts';
import { missingTokens, tokens } from '../text/tokens.ts';
import { type Closing, readDelegations, readUpcoming } from './closing.ts';
import { draftEvent, EventIds } from './event-draft.ts';
import type { Found, Front } from './front.ts';
import { PRINTED_LABELS } from './house-style.ts';
import { plainText } from './inline.ts';
import type { Layout } from './layout.ts';
import { DraftNotes } from './notes.ts';
import type { SourceBlock } from './source.ts';
import { markdownOf } from './texts.ts';

/** What a draft needs besides the blocks of the newsletter. */
export interface DraftContext {
  /** The name of the original, for `source:`. */
  readonly name: string;
  /** The period, and whether the newsletter itself prints it. */
  readonly period: string;
  readonly anchor: Anchor | undefined;
  /** The archive's own title, where the newsletter prints none. */
  readonly siteTitle: string;
  /** The contacts of site.yaml, which an issue need not repeat. */
  readonly contacts: string;
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
    notes.origin(
      'testo iniziale',
      body,
      lead[0],
      'tutto ciò che precede il primo evento',
      events.length > 0 ? 'alta' : 'bassa',
    );
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
      'La newsletter non stampa il suo nome: è quello di site.yaml.',
    );
    notes.origin(
      'title',
      title,
      undefined,
      'il titolo di site.yaml: la newsletter non lo stampa',
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

function draftClosings(closings: readonly Closing[], context: DraftContext, notes: DraftNotes) {
  const { anchor } = context;
  const insights: string[] = [];
  const upcoming: { title: string; when?: string }[] = [];
  const colophon: string[] = [];
  let delegations: ReturnType<typeof readDelegations> | undefined;
  for (const closing of closings) {
    const { part, label, blocks } = closing;
    for (const image of blocks.filter(({ kind }) => kind === 'image')) notes.leaveOutImage(image);
    const first = label ?? blocks[0];
    if (part === 'delegations' || part === 'upcoming') notes.leaveOutNumbers(blocks);
    if (part === 'delegations' && !delegations) {
      delegations = readDelegations(closing, anchor);
      notes.origin(
        'delegations',
        delegations.heading,
        first,
        'titolo «Delegazioni ricevute …»',
        'alta',
      );
      if (delegations.when !== undefined) notes.date('delegations.when', delegations.when, first);
    } else if (part === 'upcoming') {
      const announced = readUpcoming(blocks, anchor);
      upcoming.push(...announced);
      replaceLabel(
        label,
        PRINTED_LABELS.upcoming,
        announced.length > 0 && upcoming.length === announced.length,
        notes,
      );
      for (const { title, when } of announced) {
        notes.origin('upcoming', title, first, 'riga sotto «Coming Soon»', 'alta');
        if (when !== undefined) notes.date('upcoming.when', when, first);
      }
    } else if (part === 'contacts') {
      if (label) notes.leaveOut(label, 'Etichetta dei recapiti: il sito ha la sua.');
      if (blocks.length > 0) colophon.push(...draftContacts(blocks, context, notes));
    } else {
      // A second list of visits has no field of its own.
      const isInsights = part === 'insights';
      const texts = isInsights || !label ? blocks : [label, ...blocks];
      const text = markdownOf(texts, 'insights', notes);
      replaceLabel(
        isInsights ? label : undefined,
        PRINTED_LABELS.insights,
        text !== '' && insights.length === 0,
        notes,
      );
      if (text !== '') insights.push(text);
      notes.origin(
        'insights',
        text,
        first,
        'testo sotto «Approfondimenti»',
        isInsights ? 'alta' : 'bassa',
      );
    }
  }
  return {
    ...(insights.length > 0 ? { insights: insights.join('\n\n') } : {}),
    ...(delegations ? { delegations } : {}),
    upcoming,
    ...(colophon.length > 0 ? { colophon: colophon.join('\n') } : {}),
  };
}

/** A label that the site prints in its own words, or does not print since nothing stands below it. */
function replaceLabel(
  label: SourceBlock | undefined,
  printed: string,
  isPrinted: boolean,
  notes: DraftNotes,
): void {
  const own = plainText(label?.text ?? '');
  const isSame =
    missingTokens(tokens(own), tokens(printed)).length === 0 &&
    missingTokens(tokens(printed), tokens(own)).length === 0;
  if (isPrinted && isSame) return;
  if (label) notes.leaveOut(label, 'Etichetta di una parte: il sito la stampa con le sue parole.');
  if (isPrinted)
    notes.repeat(label?.lines[0]?.place ?? { line: 1 }, printed, 'Etichetta fissa del sito.');
}

function draftContacts(
  blocks: readonly SourceBlock[],
  { contacts }: DraftContext,
  notes: DraftNotes,
): string[] {
  const lines = blocks.flatMap((block) => (block.kind === 'rule' ? [] : block.lines));
  const text = lines.map((line) => line.text).join('\n');
  const [printed, known] = [tokens(text), tokens(contacts)];
  if (missingTokens(printed, known).length === 0 && missingTokens(known, printed).length === 0) {
    for (const block of blocks) notes.leaveOut(block, 'Recapiti uguali a quelli di site.yaml.');
    return [];
  }
  notes.origin(
    'colophon',
    text,
    blocks[0],
    'righe finali con indirizzi e recapiti, diverse da quelle di site.yaml',
    'alta',
  );
  return lines.map((line) => line.text);
}
