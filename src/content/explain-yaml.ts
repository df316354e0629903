/**
 * What is wrong with a YAML text. The fast parser stops at the first mistake and often far from its cause; the slow `yaml`
 * package goes on, but then complains of what follows from the first one too. So it is asked for its first complaint,
 * the harm is taken out of the text, and it is asked again: only causes are told.
 */
import type { YAMLException } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { withoutHarm } from './yaml-harm.ts';
import { indentOf, lineAbove, lineAt, nextLine } from './yaml-lines.ts';
import { type Complaint, MISTAKES, type Mistake, UNKNOWN } from './yaml-mistakes.ts';

/** Nobody mends more at once. */
const MOST = 30;

interface Cause {
  readonly mistake: Mistake;
  /** The offset at which it was made. */
  readonly place: number;
  readonly line: number;
  readonly told: Diagnostic;
}

/** The causes, one diagnostic a line; `text` must begin at the first line of the file. */
export function explainYaml(file: string, text: string, exception: YAMLException): Diagnostic[] {
  const told = new Map<number, Diagnostic>();
  let rest: string | undefined = text;
  while (rest !== undefined && told.size < MOST) {
    const causes: readonly Cause[] = causesIn(rest, file);
    const [first = told.size === 0 ? unseenCause(text, file, exception) : undefined] = causes;
    if (!first || told.has(first.line)) break;
    // One tab does not follow from another, though nothing can be read with any.
    const alike = causes.filter(({ mistake }) => mistake.isOfLine && mistake === first.mistake);
    for (const cause of [first, ...alike]) told.set(cause.line, cause.told);
    rest = withoutHarm(rest, first.place, first.mistake.harm);
  }
  return [...told.values()];
}

/** What the slow parser complains of, in the order of the lines on which the mistakes were made. */
function causesIn(text: string, file: string): Cause[] {
  const counter = new LineCounter();
  const { errors } = parseDocument(text, {
    lineCounter: counter,
    schema: 'failsafe',
    prettyErrors: false,
  });
  const seen = new Set<number>();
  const causes = errors.flatMap(({ code, message: reason, pos: [offset] }) => {
    const { line } = counter.linePos(offset);
    if (seen.has(line)) return [];
    seen.add(line);
    return causeOf(text, { code, reason, offset }, counter, file);
  });
  return causes.sort((a, b) => a.place - b.place);
}

/** What only the fast parser refuses: it stops behind the value that it does not like, or on the line below it. */
function unseenCause(text: string, file: string, { reason, mark }: YAMLException): Cause {
  const counter = new LineCounter();
  parseDocument(text, { lineCounter: counter, schema: 'failsafe' });
  const offset = text.slice(0, mark?.position ?? 0).trimEnd().length;
  return causeOf(text, { code: '', reason, offset }, counter, file);
}

function causeOf(
  text: string,
  said: Pick<Complaint, 'code' | 'reason' | 'offset'>,
  counter: LineCounter,
  file: string,
): Cause {
  const { offset } = said;
  const source = lineAt(text, offset);
  const complaint: Complaint = {
    ...said,
    line: source,
    above: lineAbove(text, offset, () => true),
    below: lineAt(text, nextLine(text, offset)),
    parent: lineAbove(text, offset, (line) => indentOf(line) < indentOf(source)),
  };
  const mistake = MISTAKES.find(({ when }) => when(complaint)) ?? UNKNOWN;
  const place = mistake.place?.(text, offset) ?? offset;
  const { line, col: column } = counter.linePos(place);
  const { message, hint } = mistake;
  return {
    mistake,
    place,
    line,
    told: {
      file,
      line,
      column,
      code: 'yaml',
      severity: 'error',
      message: typeof message === 'string' ? message : message(source),
      hint: typeof hint === 'string' ? hint : hint(source, text.slice(place)),
    },
  };
}
