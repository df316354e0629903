/** What of an archive a walk takes, whichever archive it is: the places, topics and months with most events. */
import type { Key } from '../../src/browser/search/table.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { ArchiveEvent } from '../../src/model/issue.ts';
import { expectedEvents, idsOf } from './search-expectation.ts';

/** The two values of a filter that most events have. @throws if there are not two */
export function mostFrequent(events: readonly ArchiveEvent[], key: Key): [string, string] {
  const [first, second] = byFrequency(events.flatMap((event) => [...idsOf(event, key)]));
  if (!first || !second) throw new Error(`the events have fewer than two values of «${key}»`);
  return [first, second];
}

/** The month on whose days most events begin. @example { month: '2024-01', words: 'gennaio 2024' } */
export function fullestMonth(archive: Archive): { month: string; words: string } {
  const [month = ''] = byFrequency(
    dated(archive).flatMap(({ date }) => date?.firstDay?.slice(0, 7) ?? []),
  );
  const format = new Intl.DateTimeFormat('it', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return { month, words: format.format(new Date(`${month}-01`)) };
}

/** The events that have a date. */
export function dated(archive: Archive): readonly ArchiveEvent[] {
  return archive.events.filter(({ date }) => date !== undefined);
}

/** How many events of a search each value of a filter has, of those that any of them has. */
export function expectedCounts(archive: Archive, key: Key, search: string): Map<string, number> {
  const ids = expectedEvents(archive, search).flatMap((event) => [...idsOf(event, key)]);
  return new Map([...tally(ids)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byFrequency(values: readonly string[]): readonly string[] {
  return [...tally(values)].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

function tally(values: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const value of values) numbers.set(value, (numbers.get(value) ?? 0) + 1);
  return numbers;
}
