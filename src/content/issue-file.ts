/** One newsletter issue: from the text of its file to an `Issue` whose dates are read and whose terms are recognised. */
import type { Anchor } from '../dates/anchor.ts';
import { type DateExpression, parseDateExpression, parsePeriod } from '../dates/expression.ts';
import type { Result } from '../model/diagnostic.ts';
import { type Issue, type IssueFile, issueSchema } from '../model/issue.ts';
import { issueUrl, RESERVED } from '../model/urls.ts';
import { readDelegations, readUpcoming } from './closing-fields.ts';
import { readEvent } from './event-fields.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { commentsBehind, lostHashtags } from './hashtags.ts';
import { issueSlug } from './issue-slug.ts';
import { longId } from './long-id.ts';
import type { MediaKind } from './media.ts';
import { periodAnchor } from './period-anchor.ts';
import { PERIOD_HINT, periodHint } from './period-hint.ts';
import type { FieldPath } from './positions.ts';
import { Problems } from './problems.ts';
import { salvage } from './salvage.ts';
import type { TermReader } from './term-reader.ts';
import type { TextFile } from './text-file.ts';

/** What reading one issue needs besides its text. */
interface IssueContext {
  readonly terms: TermReader;
  /** The files in `content/media/`. */
  readonly media: ReadonlyMap<string, MediaKind>;
}

/** Reads an issue; the value is missing when an error makes it unusable. Cross-file rules are checked later (`load.ts`). */
export function readIssueFile(file: TextFile, context: IssueContext): Result<Issue> {
  const frontMatter = parseFrontMatter(file);
  if (!frontMatter.value) return { value: undefined, diagnostics: frontMatter.diagnostics };
  const problems = new Problems(file.name, frontMatter.value.yaml);
  for (const { word, position } of lostHashtags(frontMatter.value.yaml)) {
    problems.at('error', position, {
      code: 'hashtag',
      message: `Da «${word}» fino in fondo alla riga YAML legge un commento, e le parole andrebbero perse.`,
      hint: 'Mettere il valore tra virgolette; se è davvero un commento, scriverlo su una riga sua, con uno spazio dopo «#».',
    });
  }
  for (const { word, position } of commentsBehind(frontMatter.value.yaml)) {
    problems.at('warning', position, {
      code: 'comment',
      message: `Le parole «${word}» sono per YAML un commento: sul sito non ci sono.`,
      hint: 'Se sono del testo, mettere tutto il valore tra virgolette; se sono una nota, spostarle su una riga che comincia con «#».',
    });
  }
  const fields = problems.parse(issueSchema, frontMatter.value.data);
  if (fields) {
    const issue = readIssue(fields, frontMatter.value, problems, context);
    return { value: issue, diagnostics: problems.list };
  }
  const rest = salvage(issueSchema, frontMatter.value.data);
  // Without its period the dates of an issue say nothing; that it is missing or wrong has been said.
  if (rest && isPeriodWritten(frontMatter.value.data)) {
    readIssue(rest, frontMatter.value, problems, context);
  }
  return { value: undefined, diagnostics: problems.list };
}

function isPeriodWritten(data: unknown): boolean {
  return typeof (data as { period?: unknown } | undefined)?.period === 'string';
}

function readIssue(
  fields: IssueFile,
  { body }: FrontMatter,
  problems: Problems,
  context: IssueContext,
): Issue | undefined {
  const reading = parsePeriod(fields.period);
  if (!reading.ok) {
    const problem = { ...reading.problem, hint: periodHint(fields.period, reading.problem) };
    problems.add('error', ['period'], problem, problem.offset);
    return undefined;
  }
  const period = reading.expression;
  const anchor = periodAnchor(period);
  if (!period.firstDay || !anchor) {
    problems.add('error', ['period'], {
      code: 'not-a-period',
      message: `Il periodo «${fields.period}» non ha un inizio.`,
      hint: PERIOD_HINT,
    });
    return undefined;
  }
  const readWhen = (when: string | undefined, path: FieldPath) =>
    readDate(when, path, anchor, problems);
  const address = {
    year: Number(period.firstDay.slice(0, 4)),
    slug: fields.id ?? issueSlug(period),
  };
  if (RESERVED.has(address.slug)) {
    problems.add('error', ['id'], {
      code: 'no-id',
      message: `L’indirizzo «${address.slug}» è riservato al sito.`,
      hint: 'Scegliere un altro «id», per esempio con l’argomento del numero.',
    });
  }
  const long = longId(address.slug, (shorter) => `Aggiungere una riga «id: ${shorter}».`);
  if (long) problems.add('error', ['period'], long);
  const issue: Issue = {
    file: problems.file,
    ...address,
    url: issueUrl(address),
    special: fields.id !== undefined,
    title: fields.title,
    period,
    masthead: fields.masthead,
    heading: fields.heading,
    published: fields.published,
    updated: fields.updated,
    draft: fields.draft,
    editorial: body.trim(),
    events: [],
    insights: fields.insights,
    delegations: undefined,
    upcoming: [],
    colophon: fields.colophon,
    corrections: fields.corrections,
    aliases: fields.aliases,
    source: fields.source,
  };
  const ids = new Map<string, number>();
  const events = fields.events.map((event, index) =>
    readEvent(event, { issue, path: ['events', index], problems, ids, readWhen, ...context }),
  );
  // The one place where an issue is completed: what it prints points back to it.
  return Object.assign(issue, {
    events,
    delegations: readDelegations(fields, { issue, readWhen, ...context }),
    upcoming: readUpcoming(fields, { issue, readWhen, ...context }),
  });
}

/** The months of a period, against which its dates are read. */
function readDate(
  when: string | undefined,
  path: FieldPath,
  anchor: Anchor,
  problems: Problems,
): DateExpression | undefined {
  if (when === undefined) return undefined;
  const reading = parseDateExpression(when, anchor);
  if (!reading.ok) {
    problems.add('error', path, reading.problem, reading.problem.offset);
    return undefined;
  }
  for (const warning of reading.warnings) problems.add('warning', path, warning, warning.offset);
  return reading.expression;
}
