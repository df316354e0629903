import type { Span } from './syntax.ts';
import type { Wording } from './wording.ts';
import { PROBLEMS } from './wordings.ts';
import { UNDATED, UNREAD } from './wordings-causes.ts';
import { DOUBTS } from './wordings-doubts.ts';

/** What is wrong with a date label, where, and what to write instead; in Italian. */
export interface DateProblem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
  readonly length: number;
}

/** The wordings that are seen outside under the code of another. */
export type SharedWording = keyof typeof DOUBTS | keyof typeof UNDATED | keyof typeof UNREAD;

/** All wordings; several may share the code that is seen outside. */
export type ProblemCode = keyof typeof PROBLEMS | SharedWording;

const WORDINGS: Readonly<Record<ProblemCode, Wording>> = {
  ...PROBLEMS,
  ...UNDATED,
  ...UNREAD,
  ...DOUBTS,
};

/** Words a problem from the catalogue; `name` and `other` fill its gaps. */
export function dateProblem(
  code: ProblemCode,
  { offset, end }: Span,
  name = '',
  other = '',
): DateProblem {
  const [message, hint] = WORDINGS[code];
  return {
    code: codeOf(code),
    message: message(name, other),
    hint: typeof hint === 'string' ? hint : hint(name, other),
    offset,
    length: end - offset,
  };
}

/** One code for those who tell problems apart, where they differ only in their words. */
function codeOf(code: ProblemCode): string {
  if (code in DOUBTS) return 'ambiguous';
  if (code in UNDATED) return 'no-date';
  return code in UNREAD ? 'unread' : code;
}
