/**
 * What is wrong with a YAML text. The fast parser stops at the first mistake and often far from its cause; the slow `yaml`
 * package goes on, but then complains of what follows from the first one too. So it is asked for its first complaint,
 * the harm is taken out of the text, and it is asked again: only causes are told.
 */
import type { YAMLException } from 'js-yaml';
import { parseDocument } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { withoutHarm } from './yaml-harm.ts';
import { YamlLines } from './yaml-lines.ts';
import { type Complaint, MISTAKES, type Mistake, UNKNOWN } from './yaml-mistakes.ts';

/** Nobody mends more at once. */
const MOST = 30;

/** A complaint, the mistake that it means and the offset at which that was made. */
interface Cause {
  readonly complaint: Complaint;
  readonly mistake: Mistake;
  readonly place: number;
}

/** The causes, one diagnostic a line; `text` must begin at the first line of the file. */
export function explainYaml(file: string, text: string, exception: YAMLException): Diagnostic[] {
  const told = new Map<number, Diagnostic>();
  let rest: string | undefined = text;
  while (rest !== undefined && told.size < MOST) {
    const lines = new YamlLines(rest);
    const said = complaintsOf(lines);
    if (told.size === 0 && said.length === 0) said.push(unseen(lines, exception));
    const first = firstCause(said, rest);
    if (!first || told.has(lines.positionAt(first.place).line)) break;
    const { mistake, place } = first;
    // One tab does not follow from another, though nothing can be read with any.
    const alike = mistake.isOfLine
      ? said.filter((one) => mistakeOf(one) === mistake).map((one) => causeOf(one, lines.text))
      : [first];
    for (const cause of alike) {
      const diagnostic = explain(cause, lines);
      told.set(diagnostic.line, { file, ...diagnostic });
    }
    rest = withoutHarm(rest, place, mistake.harm);
  }
  return [...told.values()];
}

/** What the slow parser complains of, once a line. */
function complaintsOf(lines: YamlLines): Complaint[] {
  const { errors } = parseDocument(lines.text, { schema: 'failsafe', prettyErrors: false });
  const firsts = new Map<number, Complaint>();
  for (const { code, message: reason, pos } of errors) {
    const [offset] = pos;
    const { line } = lines.positionAt(offset);
    if (!firsts.has(line)) firsts.set(line, { code, reason, offset, ...lines.around(line) });
  }
  return [...firsts.values()];
}

/** The cause that was made first; only one of each mistake is looked at, since its place may be far above the complaint. */
function firstCause(said: readonly Complaint[], text: string): Cause | undefined {
  const firsts = new Map<Mistake, Complaint>();
  for (const complaint of said) {
    const mistake = mistakeOf(complaint);
    if (!firsts.has(mistake)) firsts.set(mistake, complaint);
  }
  const causes = [...firsts.values()].map((complaint) => causeOf(complaint, text));
  return causes.sort((a, b) => a.place - b.place)[0];
}

/** What only the fast parser refuses: it stops behind the value that it does not like, or on the line below it. */
function unseen(lines: YamlLines, { reason, mark }: YAMLException): Complaint {
  const offset = lines.text.slice(0, mark?.position ?? 0).trimEnd().length;
  return { code: '', reason, offset, ...lines.around(lines.positionAt(offset).line) };
}

function mistakeOf(complaint: Complaint): Mistake {
  return MISTAKES.find(({ when }) => when(complaint)) ?? UNKNOWN;
}

function causeOf(complaint: Complaint, text: string): Cause {
  const mistake = mistakeOf(complaint);
  const { offset } = complaint;
  return { complaint, mistake, place: mistake.place?.(text, offset) ?? offset };
}

function explain({ complaint, mistake, place }: Cause, lines: YamlLines) {
  const { message, hint } = mistake;
  const { line: source } = complaint;
  return {
    ...lines.positionAt(place),
    code: 'yaml',
    severity: 'error' as const,
    message: typeof message === 'string' ? message : message(source),
    hint: typeof hint === 'string' ? hint : hint(source, lines.text.slice(place)),
  };
}
