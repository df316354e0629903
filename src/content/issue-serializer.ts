/**
 * An issue as its file is written: the keys in the order of the schemas, texts as block literals, lists of ids and small
 * records on one line, quotes only where YAML asks for them. Comments are not kept.
 */
import { stringify } from 'yaml';
import { eventSchema, type IssueFile, issueSchema } from '../model/issue.ts';

type Fields = Readonly<Record<string, unknown>>;

const STYLE = { schema: 'failsafe', lineWidth: 0, blockQuote: false } as const;
/** Markdown, or lines that are printed one below the other. */
const TEXTS = new Set(['text', 'insights', 'colophon']);

/**
 * Writes the fields and the body of an issue; reading them again gives the same issue.
 * @example serializeIssue({ title: 'Notizie', period: 'marzo 2024', … }, 'Saluti.') // "---\ntitle: Notizie\nperiod: marzo 2024\n---\nSaluti.\n"
 */
export function serializeIssue(fields: IssueFile, body: string): string {
  const lines = Object.keys(issueSchema.shape).flatMap((key) =>
    issueField(key, (fields as Fields)[key]),
  );
  const text = body.trim();
  return `${['---', ...lines, '---'].join('\n')}\n${text === '' ? '' : `${text}\n`}`;
}

function issueField(key: string, value: unknown): string[] {
  if (isAbsent(value)) return [];
  switch (key) {
    case 'events':
      return [
        'events:',
        ...(value as Fields[]).flatMap((event) => [...indent(item(eventLines(event))), '']),
      ];
    case 'masthead':
      return ['masthead:', ...(value as string[]).map((line) => `  - ${inline(line)}`)];
    case 'delegations':
      return ['delegations:', ...indent(delegationLines(value as Fields))];
    case 'corrections':
      return ['corrections:', ...(value as Fields[]).flatMap((one) => indent(item(record(one))))];
    case 'upcoming':
      return ['upcoming:', ...records(value as Fields[])];
    default:
      return field(key, value);
  }
}

function eventLines(event: Fields): string[] {
  return Object.keys(eventSchema.shape).flatMap((key) =>
    key === 'dates' && !isAbsent(event[key])
      ? ['dates:', ...records(event[key] as Fields[])]
      : field(key, event[key]),
  );
}

function delegationLines({ received, ...rest }: Fields): string[] {
  const visits = received as readonly { readonly name: string; readonly country?: string }[];
  return [
    ...record(rest),
    visits.length === 0 ? 'received: []' : 'received:',
    ...visits.map((visit) => `  - ${inline(visit.country ? visit : visit.name)}`),
  ];
}

function record(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([key, value]) => field(key, value));
}

function records(list: readonly Fields[]): string[] {
  return list.map((one) => `  - ${inline(one)}`);
}

/** A field on one line, or a text as a block literal. */
function field(key: string, value: unknown): string[] {
  if (isAbsent(value)) return [];
  if (typeof value === 'string' && (TEXTS.has(key) || value.includes('\n'))) {
    return [`${key}: |`, ...indent(value.trim().split('\n').map(withoutTrail))];
  }
  return [`${key}: ${inline(value)}`];
}

/** A line without the spaces at its end, of which two before another line are a line break of Markdown. */
function withoutTrail(line: string, index: number, lines: readonly string[]): string {
  const text = line.trimEnd();
  return text !== '' && line.endsWith('  ') && lines[index + 1]?.trim() ? `${text}  ` : text;
}

/** A value on one line: `[a, b]`, `{ a: b }`, or a scalar. */
function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return stringify(String(value), STYLE).trimEnd();
  const isList = Array.isArray(value);
  const present = isList
    ? value
    : Object.fromEntries(Object.entries(value).filter(([, one]) => !isAbsent(one)));
  return stringify(present, {
    ...STYLE,
    collectionStyle: 'flow',
    flowCollectionPadding: !isList,
  }).trimEnd();
}

/** Lines as one item of a list. */
function item(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** What the schema reads as not written: nothing, an empty list, a flag that is off. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
