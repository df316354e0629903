import { calendarEntries } from '../../dates/calendar-entries.ts';
import type { ArchiveEvent } from '../../model/issue.ts';
import { compare } from '../../text/compare.ts';

interface Span {
  readonly event: ArchiveEvent;
  readonly position: number;
  /** ISO days, both included. */
  readonly first: string;
  readonly last: string;
}

/**
 * Of events, those that share a day with one before them in the list, each with that one. Two of the very same date are
 * no pair: they may be two hours of a day. In order of time one look back is enough, at what lasts longest.
 */
export function sharedDays(
  events: readonly ArchiveEvent[],
): ReadonlyMap<ArchiveEvent, ArchiveEvent> {
  const pairs = new Map<ArchiveEvent, ArchiveEvent>();
  const spans = events.flatMap(spansOf).sort((a, b) => compare(a.first, b.first));
  let [longest] = spans;
  for (const span of spans) {
    if (!longest || span.first > longest.last) {
      longest = span;
      continue;
    }
    if (span.event.date?.edtf !== longest.event.date?.edtf) {
      const [before, after] = span.position < longest.position ? [span, longest] : [longest, span];
      pairs.set(after.event, before.event);
    }
    if (span.last > longest.last) longest = span;
  }
  return pairs;
}

/** Its known days; the whole of a month of which no day is known; of an open interval its one end. */
function spansOf(event: ArchiveEvent, position: number): Span[] {
  if (!event.date) return [];
  const entries = calendarEntries({ value: event.date.value, times: [] });
  return entries.map(({ first, last }) => ({ event, position, first, last }));
}
