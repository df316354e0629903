// When a stay begins and ends, to the minute where its hours are known.
import { compare } from '../text/compare.ts';
import { addDays, formatIsoDay } from './calendar.ts';
import type { Stay } from './placement.ts';

/** The end of a day, as an hour at which something begins. */
const MIDNIGHT = '24:00';

/** Local time: «2024-01-07T17:30», or the day alone if no hour is known; undefined for an end that nobody knows. */
interface StayEnds {
  readonly first: string | undefined;
  /** The earliest and the latest that it may be, where the words can mean both: «2024-01-07T01:00/2024-01-08T01:00». */
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
export function stayEnds(stay: Stay, times: readonly string[]): StayEnds {
  const { first, known } = stay;
  return {
    first: known === 'end' ? undefined : beginning(first, times),
    last: known === 'start' ? undefined : ending(stay, times),
  };
}

function beginning(day: string, times: readonly string[]): string {
  const starts = hoursOfDay(times, day).map(startOf);
  const [start] = starts.includes(undefined) ? [] : starts.toSorted();
  if (start === undefined) return day;
  return start === MIDNIGHT ? `${dayAfter(day)}T00:00` : `${day}T${start}`;
}

function ending({ first, last, known }: Stay, times: readonly string[]): string {
  const isOneDay = first === last;
  const hours = hoursOfDay(times, last);
  const isAtMidnight = (one: string) => known === 'both' && startOf(one) === MIDNIGHT;
  const isMidnight = isOneDay && hours.every(isAtMidnight);
  const ends = hours.map((one) => {
    const [start = '', end = '..'] = one.split('/');
    const hour = end === '..' ? '' : `T${end}`;
    const [sameDay, nextDay] = [last + hour, dayAfter(last) + hour];
    if (hour === '' ? !isAtMidnight(one) : start === '..' || end > start) return [sameDay, sameDay];
    // Of several days these may be the hours of each, or those at which the first begins and the last ends.
    const isNextDay = hour === '' ? isMidnight : isOneDay;
    return [isNextDay ? nextDay : sameDay, nextDay];
  });
  const [earliest, latest] = [0, 1].map((which) =>
    latestOf(ends.flatMap((one) => one[which] ?? [])),
  );
  if (earliest === undefined || latest === undefined) return last;
  return earliest === latest ? latest : `${earliest}/${latest}`;
}

/** A day alone is later than each of its hours. */
function latestOf(ends: readonly string[]): string | undefined {
  const endOfDay = 'T~';
  return ends.toSorted((a, b) => compare(a + endOfDay, b + endOfDay)).at(-1);
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
