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

/**
 * The same events in the order in which a search without words shows them: by day, newest first unless «vecchi» is asked.
 * Beside a range, what is only over by its end («Fino al 5 maggio») and not known to have begun by then comes after the
 * others, and undated events last.
 */
export function expectedOrder(archive: Archive, search: string): readonly ArchiveEvent[] {
  const asked = new URLSearchParams(search);
  const events = expectedEvents(archive, search);
  const byDays = asked.get('ordine') === 'vecchi' ? events : events.toReversed();
  if (!isRange(asked)) return byDays;
  const to = endOf(readable(asked, 'al')) || '9999';
  const doubt = ({ date, sortDay }: ArchiveEvent) => {
    if (!date) return 2;
    return date.firstDay === undefined && sortDay > to ? 1 : 0;
  };
  return [0, 1, 2].flatMap((degree) => byDays.filter((event) => doubt(event) === degree));
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
  if (!isRange(asked)) return () => true;
  const [first, last] = [startOf(readable(asked, 'dal')), endOf(readable(asked, 'al'))];
  return (event) => {
    if (!event.date) return asked.get('senza-data') === 'si';
    if (first !== '' && last !== '' && first > last) return false;
    return boundsOf(event).some(
      ([start, end]) => (last === '' || start <= last) && (first === '' || end >= first),
    );
  };
}

function isRange(asked: URLSearchParams): boolean {
  return readable(asked, 'dal') !== '' || readable(asked, 'al') !== '';
}

/** An end of the range; empty where it is open or no date. */
function readable(asked: URLSearchParams, end: 'dal' | 'al'): string {
  const text = asked.get(end) ?? '';
  return DateTime.fromISO(text, { zone: 'utc' }).isValid ? text : '';
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
