import { formatDate } from '../dates/display.ts';
import { parseDateExpression } from '../dates/expression.ts';
import {
  doubtsIn,
  type LineDoubt,
  lostLinksIn,
  type Mentions,
  type RecognisedTerm,
  termsIn,
  unknownAcronyms,
} from './doubts.ts';
import type { Imported } from './import-newsletter.ts';
import type { Doubt, FieldOrigin } from './notes.ts';
import { type Proof, printedWords } from './proof.ts';
import type { Declared, Place, Repair, SourceLine } from './source.ts';

/** A date of the draft and what it means. */
interface ReadDate {
  readonly field: string;
  readonly text: string;
  readonly meaning: string;
  readonly edtf: string;
  readonly warnings: readonly string[];
  readonly place: Place | undefined;
}

/** Everything that the person who reads a draft should know, ready to print. */
export interface ImportReport {
  /** The original, as the command was given it. */
  readonly file: string;
  /** Where the draft went; undefined if to standard output. */
  readonly target: string | undefined;
  readonly events: number;
  readonly period: string;
  readonly proof: Proof;
  readonly origins: readonly FieldOrigin[];
  readonly dates: readonly ReadDate[];
  readonly doubts: readonly Doubt[];
  readonly slips: readonly LineDoubt[];
  readonly lostLinks: readonly LineDoubt[];
  readonly terms: readonly RecognisedTerm[];
  readonly acronyms: readonly { readonly word: string; readonly place: Place }[];
  readonly repairs: readonly Repair[];
  readonly leftOut: readonly Declared[];
  readonly repeated: readonly Declared[];
  readonly notes: readonly string[];
  readonly source: readonly SourceLine[];
  readonly draft: string;
}

/** What a report tells besides the import itself. */
interface ReportContext {
  readonly file: string;
  readonly target: string | undefined;
  readonly notes: readonly string[];
  readonly aside: readonly Declared[];
  readonly mentions: Mentions;
}

/** Gathers the report of an import. */
export function reportImport(
  imported: Imported,
  { file, target, notes, aside, mentions }: ReportContext,
): ImportReport {
  const { draft, proof, declarations, lines, anchor } = imported;
  const dates = draft.notes.dates.flatMap(({ field, text, place }): ReadDate[] => {
    const reading = parseDateExpression(text, anchor);
    if (!reading.ok) return [];
    const { expression, warnings } = reading;
    const meaning = formatDate(expression, 'weekday');
    return [
      {
        field,
        text,
        place,
        meaning,
        edtf: expression.edtf,
        warnings: warnings.map(({ message }) => message),
      },
    ];
  });
  return {
    file,
    target,
    events: draft.fields.events.length,
    period: draft.fields.period,
    proof,
    origins: draft.notes.origins,
    dates,
    doubts: draft.notes.doubts,
    slips: doubtsIn(lines),
    lostLinks: lostLinksIn(lines),
    terms: termsIn(printedWords(draft.fields, draft.body), mentions),
    acronyms: unknownAcronyms(lines, mentions),
    ...declarations,
    leftOut: [...aside, ...declarations.leftOut],
    notes,
    source: lines,
    draft: imported.text,
  };
}
