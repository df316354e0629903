/** Where a stay stands, seen from today. */
export type Moment = 'past' | 'ongoing' | 'future';

/**
 * Where a stay stands, if that is certain. Its ends are as precise as they are known: «2024-01-07», «2024-01», «2024»;
 * undefined where open. Only a stay of which both days are known can be called ongoing.
 * @example momentOf('2024-01-07', '2024-01-14', '2024-01-14') // "ongoing"
 * @example momentOf('2024-01', '2024-01', '2024-01-14') // undefined: in January, nobody knows when
 * @example momentOf('2024-02-07', undefined, '2024-05-01') // undefined: nobody knows until when
 */
export function momentOf(
  first: string | undefined,
  last: string | undefined,
  today: string,
): Moment | undefined {
  if (first !== undefined && today.slice(0, first.length) < first) return 'future';
  if (last !== undefined && today.slice(0, last.length) > last) return 'past';
  return isDay(first) && isDay(last) ? 'ongoing' : undefined;
}

function isDay(end: string | undefined): boolean {
  return end?.length === '2024-01-07'.length;
}

const ROME = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
  timeZone: 'Europe/Rome',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day that it is in Italy, wherever the reader is.
 * @example dayInItaly(new Date('2024-07-31T22:30:00Z')) // "2024-08-01"
 */
export function dayInItaly(now: Date): string {
  const parts = new Map(ROME.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
