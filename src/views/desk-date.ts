import { formatDate } from '../dates/display.ts';
import type { DateExpression } from '../dates/expression.ts';
import { capital } from '../text/capital.ts';

/** How one date was read. */
export interface DeskDateView {
  /** As the editor wrote it. */
  readonly written: string;
  readonly edtf: string;
  /** «Da domenica 7 a domenica 14 gennaio 2024, ore 17.30». */
  readonly words: string;
  /** «17:30, 21:00/01:00»; undefined without hours. */
  readonly times: string | undefined;
  /** «l’anno», «l’anno e il mese»: what was not written; undefined if everything was. */
  readonly inferred: string | undefined;
}

const INFERRED = { year: 'l’anno', month: 'il mese' } as const;

/** What became of a date as written; undefined without one. */
export function deskDate(date: DateExpression | undefined): DeskDateView | undefined {
  if (!date) return undefined;
  const { text, edtf, times, inferred } = date;
  return {
    written: text,
    edtf,
    words: capital(formatDate(date, 'weekday')),
    times: times.join(', ') || undefined,
    inferred: inferred.map((part) => INFERRED[part]).join(' e ') || undefined,
  };
}
