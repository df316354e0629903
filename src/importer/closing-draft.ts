// The closing parts as fields of an issue. Labels are those of the site: others are declared.
import type { Anchor } from '../dates/anchor.ts';
import { missingTokens, tokens } from '../text/tokens.ts';
import { type Closing, readDelegations, readUpcoming } from './closing.ts';
import { PRINTED_LABELS } from './house-style.ts';
import { plainText } from './inline.ts';
import type { DraftNotes } from './notes.ts';
import type { SourceBlock } from './source.ts';
import { markdownOf } from './texts.ts';

/** What the closing parts need besides their blocks. */
export interface ClosingContext {
  readonly anchor: Anchor | undefined;
  /** The contacts of site.yaml, which an issue need not repeat. */
  readonly contacts: string;
}

/** The fields `insights`, `delegations`, `upcoming` and `colophon`, as far as the newsletter has them. */
export function draftClosings(
  closings: readonly Closing[],
  context: ClosingContext,
  notes: DraftNotes,
) {
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
  { contacts }: ClosingContext,
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
