import type { Anchor } from './anchor.ts';
import { seasonOrYears } from './doubts.ts';
import { parseEdtf, serializeEdtf } from './edtf.ts';
import { firstDay, lastDay, precisionOf } from './edtf-bounds.ts';
import type { EdtfValue, Precision } from './edtf-value.ts';
import { type DateProblem, dateProblem } from './problems.ts';
import { readLabel, readPeriodLabel } from './reading.ts';
import { resolve } from './resolve.ts';

export type { DateProblem } from './problems.ts';

/** The words of a date and what they mean. */
export interface DateExpression {
  /** Verbatim. */
  readonly text: string;
  readonly edtf: string;
  readonly value: EdtfValue;
  /** `17:30`, `14:30/17:30`, `19:00/..`, `21:00/01:00` past midnight, `2024-02-10T21:00/23:00` where they differ by day. */
  readonly times: readonly string[];
  /** What was not in the text and came from the anchor or from a neighbouring date. */
  readonly inferred: readonly ('year' | 'month')[];
  readonly precision: Precision;
  /** ISO days, included; undefined for an open end. */
  readonly firstDay?: string | undefined;
  readonly lastDay?: string | undefined;
}

/** A date read, with what the editor should look at again, or why it cannot be read. */
export type DateReading =
  | {
      readonly ok: true;
      readonly expression: DateExpression;
      readonly warnings: readonly DateProblem[];
    }
  | { readonly ok: false; readonly problem: DateProblem };

/** A label is a line; a page pasted by mistake is refused at once. */
const LONGEST_LABEL = 500;

/**
 * Reads a date as an Italian public office writes it, or EDTF itself.
 * @example parseDateExpression('29 gennaio - 2 febbraio', parseAnchor('2024-01')) // edtf "2024-01-29/2024-02-02"
 * @example parseDateExpression('31 aprile 2024') // problem "impossible-date"
 */
export function parseDateExpression(text: string, anchor?: Anchor): DateReading {
  return parseWith(readLabel, text, anchor);
}

function parseWith(read: typeof readLabel, text: string, anchor?: Anchor): DateReading {
  const whole = { offset: 0, end: text.length };
  if (text.length > LONGEST_LABEL) {
    return { ok: false, problem: dateProblem('too-long', whole, String(text.length)) };
  }
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, problem: dateProblem('empty', whole) };
  if (isSeasonOrYears(trimmed)) {
    return { ok: false, problem: seasonOrYears(trimmed, whole) };
  }
  const edtf = parseEdtf(trimmed);
  if (edtf) return { ok: true, expression: expression(text, edtf), warnings: [] };
  const syntax = read(text);
  if ('code' in syntax) return { ok: false, problem: syntax };
  const resolution = resolve(syntax, text, anchor);
  if ('problem' in resolution) return { ok: false, problem: resolution.problem };
  const { value, times, inferred, warnings } = resolution;
  return { ok: true, expression: expression(text, value, times, inferred), warnings };
}

function expression(
  text: string,
  value: EdtfValue,
  times: readonly string[] = [],
  inferred: readonly ('year' | 'month')[] = [],
): DateExpression {
  const bounds = { firstDay: firstDay(value), lastDay: lastDay(value) };
  return {
    text,
    edtf: serializeEdtf(value),
    value,
    times,
    inferred,
    precision: precisionOf(value),
    ...bounds,
  };
}

/** `2022-23`: autumn 2022 in EDTF, two years to everybody else. */
function isSeasonOrYears(text: string): boolean {
  const [, year, next] = /^(\d{4})\s*[-‐‑‒–—]\s*(\d\d)$/.exec(text) ?? [];
  return next !== undefined && Number(next) > 12 && Number(next) === (Number(year) + 1) % 100;
}

/**
 * Reads the period of a masthead: one or more months with their year, a season or a year.
 * @example parsePeriod('Gennaio-Febbraio 2024') // edtf "2024-01/2024-02"
 * @example parsePeriod('5 marzo 2024') // problem "not-a-period"
 */
export function parsePeriod(text: string): DateReading {
  const reading = parseWith(readPeriodLabel, text);
  if (!reading.ok) return reading;
  const { value, times } = reading.expression;
  if (times.length === 0 && isPeriod(value)) return reading;
  return {
    ok: false,
    problem: dateProblem('not-a-period', { offset: 0, end: text.length }, text.trim()),
  };
}

function isPeriod(value: EdtfValue): boolean {
  switch (value.kind) {
    case 'date':
      return value.precision !== 'day';
    case 'interval':
      return [value.start, value.end].every((date) => date !== undefined && isPeriod(date));
    case 'set':
      return value.members.every(isPeriod);
  }
}
