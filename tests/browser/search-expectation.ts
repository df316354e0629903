/** Which events a search of filters and range should find, read from the archive day by day and term by term. */
import { DateTime } from 'luxon';
import type { Key } from '../../src/browser/search/table.ts';
import type { EdtfDate, EdtfInterval } from '../../src/dates/edtf-value.ts';
import { type Archive, byDay } from '../../src/model/archive.ts';
import type { ArchiveEvent } from '../../src/model/issue.ts';
import { countryOf } from '../../src/model/subject.ts';
import { memo } from '../../src/text/memo.ts';

const KINDS = { argomento: 'topic', luogo: 'place', rete: 'network', progetto: 'project' } as const;

/** All events, oldest first. */
export const inOrderOfDays = memo((archive: Archive): readonly ArchiveEvent[] =>
  [...archive.events].sort(byDay),
);

/** The events that a search without words should find, oldest first. */
export function expectedEvents(archive: Archive, search: string): readonly ArchiveEvent[] {
  const asked = new URLSearchParams(search);
  const keys = ['anno', 'argomento', 'luogo', 'paese', 'rete', 'progetto'] as const;
  const inRange = rangeTest(asked);
  return inOrderOfDays(archive).filter(
    (event) =>
      keys.every((key) => {
        const wanted = asked.getAll(key);
        return wanted.length === 0 || wanted.some((id) => idsOf(event, key).has(id));
      }) && inRange(event),
  );
}

/** What an event has of a filter. */
export function idsOf(event: ArchiveEvent, key: Key): ReadonlySet<string> {
  return idsByKey(event)[key];
}

const idsByKey = memo(({ sortDay, terms }: ArchiveEvent): Record<Key, ReadonlySet<string>> => {
  const of = (kind: (typeof KINDS)[keyof typeof KINDS]) =>
    new Set(terms.filter((term) => term.kind === kind).map(({ id }) => id));
  const places = terms.filter((term) => term.kind === 'place');
  return {
    anno: new Set([String(Number(sortDay.slice(0, 4)))]),
    argomento: of(KINDS.argomento),
    luogo: of(KINDS.luogo),
    paese: new Set(places.map((place) => countryOf(place.country).id)),
    rete: of(KINDS.rete),
    progetto: of(KINDS.progetto),
  };
});

function rangeTest(asked: URLSearchParams): (event: ArchiveEvent) => boolean {
  const [from = '', to = ''] = ['dal', 'al'].map((end) => {
    const text = asked.get(end) ?? '';
    return DateTime.fromISO(text, { zone: 'utc' }).isValid ? text : '';
  });
  if (from === '' && to === '') return () => true;
  const [first, last] = [from && startOf(from), to && endOf(to)];
  return (event) => {
    if (!event.date) return asked.get('senza-data') === 'si';
    if (first !== '' && last !== '' && first > last) return false;
    return boundsOf(event).some(
      ([start, end]) => (last === '' || start <= last) && (first === '' || end >= first),
    );
  };
}

/** The first and the last day of each part of a date; an open end is before or after every day. */
const boundsOf = memo(({ date }: ArchiveEvent): readonly [string, string][] => {
  if (!date) return [];
  const members = date.value.kind === 'set' ? date.value.members : [date.value];
  return members.map((member: EdtfDate | EdtfInterval) => {
    if (member.kind === 'date') return [startOf(isoOf(member)), endOf(isoOf(member))];
    const { start, end } = member;
    return [start ? startOf(isoOf(start)) : '', end ? endOf(isoOf(end)) : '9999'];
  });
});

function isoOf({ year, month, day, season }: EdtfDate): string {
  if (season !== undefined) throw new Error('the generated archive has no seasons');
  return [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function startOf(partial: string): string {
  return DateTime.fromISO(partial, { zone: 'utc' }).toISODate() ?? '';
}

function endOf(partial: string): string {
  const unit = (['year', 'month', 'day'] as const)[partial.split('-').length - 1] ?? 'day';
  return DateTime.fromISO(partial, { zone: 'utc' }).endOf(unit).toISODate() ?? '';
}
