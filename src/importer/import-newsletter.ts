import { serializeIssue } from '../content/issue-serializer.ts';
import { issueSlug } from '../content/issue-slug.ts';
import { type Anchor, parseAnchor } from '../dates/anchor.ts';
import { type DateExpression, parsePeriod } from '../dates/expression.ts';
import { splitClosing } from './closing.ts';
import { repairLetters } from './damage.ts';
import { type Draft, draftIssue } from './draft.ts';
import { findPeriod, takeFront } from './front.ts';
import { titleOf } from './house-style.ts';
import { layOut } from './layout.ts';
import { type Declarations, type Proof, proveNothingLost } from './proof.ts';
import { segment } from './segment.ts';
import { ImportError, type Picture, type Repair, type Source, type SourceLine } from './source.ts';

/** What the import of one newsletter needs besides its lines. */
interface ImportContext {
  /** The name of the file, for `source:` and for its period. */
  readonly name: string;
  /** `--period`: decides over what the newsletter prints. */
  readonly period?: string | undefined;
  readonly siteTitle: string;
  readonly contacts: string;
}

/** A newsletter imported: the draft, its file, and what a person should know. */
export interface Imported {
  readonly draft: Draft;
  /** The text of the issue's file. */
  readonly text: string;
  /** Where it belongs below `content/issues/`: `2020/novembre.md`. */
  readonly path: string;
  readonly anchor: Anchor | undefined;
  readonly declarations: Declarations;
  readonly proof: Proof;
  readonly lines: readonly SourceLine[];
  /** The pictures of the original, named after the issue: `2020-novembre-1.png`. */
  readonly pictures: readonly Picture[];
}

/** Makes a draft of the lines of a newsletter, and the proof that no word was lost. @throws ImportError without period or words */
export function importNewsletter(source: Source, context: ImportContext): Imported {
  const { lines: repaired, repairs: letters } = repairLetters(source.lines);
  if (!repaired.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) {
    throw new ImportError(
      'Il file non contiene testo.',
      'Controllare di aver scelto il file giusto.',
    );
  }
  const isTitle = titleOf(context.siteTitle);
  const found = findPeriod(repaired, isTitle);
  const period = context.period ?? found?.text ?? periodOfName(context.name);
  const reading = readPeriod(period);
  const anchor = anchorOf(reading);
  const path = pathOf(reading);
  const pictureName = (name: string) => `${path.replace('/', '-').replace(/\.md$/, '')}-${name}`;
  const lines = repaired.map((line) =>
    line.media === undefined ? line : { ...line, media: pictureName(line.media) },
  );
  const { blocks, repairs: joins } = segment(lines, anchor, isTitle);
  const front = takeFront(blocks, found, isTitle);
  const { body, closings } = splitClosing(front.rest, anchor);
  const draft = draftIssue(front, layOut(body, anchor), closings, {
    name: context.name,
    period: period ?? '',
    anchor,
    siteTitle: context.siteTitle,
    contacts: context.contacts,
  });
  const declarations = {
    repairs: [...letters, ...joins].sort(byPlace),
    leftOut: draft.notes.leftOut,
    repeated: draft.notes.repeated,
  };
  const proof = proveNothingLost(source.lines, draft, declarations);
  return {
    draft,
    text: serializeIssue(draft.fields, draft.body),
    path,
    anchor,
    declarations,
    proof,
    lines: source.lines,
    pictures: source.pictures.map(({ name, bytes }) => ({ name: pictureName(name), bytes })),
  };
}

/** Where an issue belongs below `content/issues/`. @throws ImportError if its period is none */
export function issuePath(period: string, id: string | undefined): string {
  return pathOf(readPeriod(period), id);
}

function pathOf(period: DateExpression, id: string = issueSlug(period)): string {
  return `${period.firstDay?.slice(0, 4)}/${id}.md`;
}

function byPlace({ place: a }: Repair, { place: b }: Repair): number {
  return (a.page ?? 0) - (b.page ?? 0) || a.line - b.line;
}

const PERIOD_HINT = 'Aggiungere per esempio --period "novembre 2020".';

/** @throws ImportError */
function readPeriod(period: string | undefined): DateExpression {
  if (period === undefined) {
    throw new ImportError(
      'Non si capisce di che mese e anno è il numero: non è scritto nella testata né nel nome del file.',
      PERIOD_HINT,
    );
  }
  const reading = parsePeriod(period);
  if (!reading.ok)
    throw new ImportError(
      `Il periodo «${period}» non va bene. ${reading.problem.message}`,
      PERIOD_HINT,
    );
  if (reading.expression.firstDay === undefined || reading.expression.lastDay === undefined) {
    throw new ImportError(`Il periodo «${period}» non ha un inizio e una fine.`, PERIOD_HINT);
  }
  return reading.expression;
}

function anchorOf({ firstDay = '', lastDay = '' }: DateExpression): Anchor | undefined {
  const [from, to] = [firstDay.slice(0, 7), lastDay.slice(0, 7)];
  return parseAnchor(from === to ? from : `${from}/${to}`);
}

/**
 * The period that the name of a file tells.
 * @example periodOfName('2024-gennaio-febbraio.txt') // "gennaio-febbraio 2024"
 * @example periodOfName('newsletter_2019_03.pdf') // "2019-03"
 */
export function periodOfName(name: string): string | undefined {
  const words = name.replace(/\.[a-z]+$/i, '').replace(/[_.\s]+/g, ' ');
  const [, year] = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(words) ?? [];
  if (year === undefined) return undefined;
  const months = [...words.matchAll(MONTH_NAMES)].map(([month]) => month.toLowerCase());
  if (months.length > 0) return `${months.join('-')} ${year}`;
  const [, month] = new RegExp(`${year}[- ]?(0[1-9]|1[0-2])(?!\\d)`).exec(words) ?? [];
  return month === undefined ? undefined : `${year}-${month}`;
}

const MONTH_NAMES =
  /gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre/gi;
