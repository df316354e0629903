import { serializeEdtf } from '../dates/edtf.ts';
import { firstDay, lastDay, precisionOf } from '../dates/edtf-bounds.ts';
import type { EdtfSet, EdtfValue } from '../dates/edtf-value.ts';
import type { DateExpression } from '../dates/expression.ts';
import { compare } from '../text/compare.ts';
import type { EventPart } from './issue.ts';

/** When something is, whatever the words in which it is printed. */
export type KnownDate = Omit<DateExpression, 'text' | 'inferred'>;

interface Dated {
  readonly date: DateExpression | undefined;
  readonly parts: readonly EventPart[];
}

/**
 * When an event is: its own date; of a round-up without one, the dates of its parts together, whose different hours stand
 * beside them alone. Undefined where the newsletter prints none.
 */
export function knownDate({ date, parts }: Dated): KnownDate | undefined {
  if (date) return date;
  const [first, ...others] = parts.flatMap((part) => part.date ?? []);
  if (!first) return undefined;
  const value = together([first, ...others].map((one) => one.value));
  const hours = first.times.join();
  return {
    value,
    edtf: serializeEdtf(value),
    times: others.every(({ edtf, times }) => edtf === first.edtf && times.join() === hours)
      ? first.times
      : [],
    precision: precisionOf(value),
    firstDay: firstDay(value),
    lastDay: lastDay(value),
  };
}

/** All of several values in order of time, without those whose days lie within another: they say nothing more. */
function together(values: readonly EdtfValue[]): EdtfValue {
  const all = values.flatMap((value) => (value.kind === 'set' ? value.members : [value]));
  const members: Member[] = [];
  for (const member of all.sort(byDays)) {
    const before = members.at(-1);
    if (!before || endOf(before) < endOf(member)) members.push(member);
  }
  const [only] = members;
  return only && members.length === 1 ? only : { kind: 'set', members };
}

type Member = EdtfSet['members'][number];

/** Of those that begin together the longest is first; of the same days, those written most precisely. */
function byDays(a: Member, b: Member): number {
  return (
    compare(firstDay(a) ?? '', firstDay(b) ?? '') ||
    compare(endOf(b), endOf(a)) ||
    serializeEdtf(b).length - serializeEdtf(a).length
  );
}

/** The last day of a date, and of one without end a day after all others. */
function endOf(member: Member): string {
  return lastDay(member) ?? '~';
}
