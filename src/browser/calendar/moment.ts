/** Where a stay stands, seen from now; «today» is its only day, of which no hour is known. */
export type Moment = 'past' | 'ongoing' | 'today' | 'future';

/**
 * Where a stay stands, if that is certain. Its ends are as precise as they are known: «2024-01-07T17:30», «2024-01-07»,
 * «2024-01», «2024»; undefined where open. Only a stay of which both days are known can be called ongoing.
 * @param last its earliest and its latest, «2024-01-07T01:00/2024-01-08T01:00», where it is not known which
 * @param now the time in Italy, whose hours are those of the newsletter: «2024-01-14T10:30»
 * @example momentOf('2024-01-07', '2024-01-14', '2024-01-14T10:30') // "ongoing"
 * @example momentOf('2024-01-14T22:00', '2024-01-14', '2024-01-14T23:30') // "today": nobody knows until when
 * @example momentOf('2024-01', '2024-01', '2024-01-14T10:30') // undefined: in January, nobody knows when
 * @example momentOf('2024-02-07', undefined, '2024-05-01T10:30') // undefined: nobody knows until when
 */
export function momentOf(
  first: string | undefined,
  last: string | undefined,
  now: string,
): Moment | undefined {
  if (first !== undefined && now.slice(0, first.length) < first) return 'future';
  const [earliest, latest = earliest] = last?.split('/') ?? [];
  if (latest !== undefined && isOver(latest, now)) return 'past';
  if (!hasDay(first) || !hasDay(earliest) || isOver(earliest, now)) return undefined;
  const isOneDay = first.slice(0, DAY) === earliest.slice(0, DAY);
  return isOneDay && !(hasHour(first) && hasHour(earliest)) ? 'today' : 'ongoing';
}

const DAY = '2024-01-07'.length;

/** A day is over when the next begins, an hour when it strikes. */
function isOver(last: string, now: string): boolean {
  return hasHour(last) ? now >= last : now.slice(0, last.length) > last;
}

function hasDay(end: string | undefined): end is string {
  return end !== undefined && end.length >= DAY;
}

function hasHour(end: string): boolean {
  return end.length > DAY;
}

const ROME = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
  timeZone: 'Europe/Rome',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * The day and the hour that it is in Italy, wherever the reader is.
 * @example timeInItaly(new Date('2024-07-31T22:30:00Z')) // "2024-08-01T00:30"
 */
export function timeInItaly(now: Date): string {
  const { year, month, day, hour, minute } = Object.fromEntries(
    ROME.formatToParts(now).map(({ type, value }) => [type, value]),
  );
  return `${year}-${month}-${day}T${hour}:${minute}`;
}
