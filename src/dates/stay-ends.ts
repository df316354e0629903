// When a stay begins and ends, to the minute where its hours are known.
import { addDays, formatIsoDay } from './calendar.ts';
import type { Stay } from './placement.ts';

/** Local time: «2024-01-07T17:30», or the day alone if no hour is known; undefined for an end that nobody knows. */
interface StayEnds {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/**
 * The hours of one day among those of a date: those of every day, and those of this.
 * @example hoursOfDay(['2024-02-10T21:00/23:00', '2024-02-11T21:00/01:00'], '2024-02-11') // ["21:00/01:00"]
 */
export function hoursOfDay(times: readonly string[], day: string): string[] {
  return times.flatMap((time) => {
    const [before, hours] = time.split('T');
    if (hours === undefined) return time;
    return before === day ? hours : [];
  });
}

/**
 * Its first beginning and its last end; hours that end before they begin end on the day after.
 * @param times the hours of the date, as `DateExpression` has them
 * @example stayEnds({ first: '2021-08-10', last: '2021-08-10', known: 'both' }, ['21:00/01:00'])
 * // { first: "2021-08-10T21:00", last: "2021-08-11T01:00" }
 */
export function stayEnds({ first, last, known }: Stay, times: readonly string[]): StayEnds {
  return {
    first: known === 'end' ? undefined : beginning(first, times),
    last: known === 'start' ? undefined : ending(last, times, first === last),
  };
}

function beginning(day: string, times: readonly string[]): string {
  const starts = hoursOfDay(times, day).map((hours) => startOf(hours));
  if (starts.length === 0 || starts.includes(undefined)) return day;
  return `${day}T${starts.toSorted()[0]}`;
}

function ending(day: string, times: readonly string[], isOneDay: boolean): string {
  const ends = hoursOfDay(times, day).map((hours) => {
    const [, end] = hours.split('/');
    if (end === undefined || end === '..') return undefined;
    if (end > (startOf(hours) ?? '')) return `${day}T${end}`;
    // Of several days it may be the first that begins and the last that ends: «dal 5, ore 9, al 7, ore 8».
    return isOneDay ? `${dayAfter(day)}T${end}` : undefined;
  });
  if (ends.length === 0 || ends.includes(undefined)) return day;
  return ends.toSorted().at(-1) ?? day;
}

/** @example startOf('21:00/01:00') // "21:00" */
function startOf(hours: string): string | undefined {
  const [start] = hours.split('/');
  return start === '..' ? undefined : start;
}

function dayAfter(isoDay: string): string {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return formatIsoDay(addDays({ year, month, day }, 1));
}
