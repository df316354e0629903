// Extended Date/Time Format, ISO 8601-2:2019: what a newsletter needs of levels 0 to 2. Days, months, years, seasons
// (21–24), intervals with an open end, sets `{…}` with `a..b` inside. A value written here is canonical: an interval
// of one day is that day and a set of one member is that member, so equal meanings are equal strings.
import { daysInMonth, formatIsoDay } from './calendar.ts';
import { fourDigits, twoDigits } from './day-number.ts';
import { firstDay, lastDay, precisionOf } from './edtf-bounds.ts';
import {
  dayDate,
  type EdtfDate,
  type EdtfInterval,
  type EdtfValue,
  monthDate,
  seasonDate,
  yearDate,
} from './edtf-value.ts';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Reads one EDTF value; what is not valid, or goes beyond days, seasons, intervals and sets, is undefined.
 * @example parseEdtf('2024-02-07/..') // { kind: 'interval', start: { kind: 'date', … }, end: undefined }
 * @example parseEdtf('2024-02-30') // undefined
 */
export function parseEdtf(text: string): EdtfValue | undefined {
  if (text.startsWith('{') && text.endsWith('}')) return parseSet(text.slice(1, -1));
  return text.includes('/') ? parseInterval(text, '/') : parseDate(text);
}

function parseDate(text: string): EdtfDate | undefined {
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return yearDate(year);
  const month = Number(parts[2]);
  if (parts[3] !== undefined) {
    const day = Number(parts[3]);
    return day >= 1 && day <= daysInMonth(year, month) ? dayDate({ year, month, day }) : undefined;
  }
  if (month >= 21 && month <= 24) return seasonDate(year, month);
  return month >= 1 && month <= 12 ? monthDate(year, month) : undefined;
}

function parseInterval(text: string, joint: '/' | '..'): EdtfDate | EdtfInterval | undefined {
  const at = joint === '/' ? text.indexOf('/') : text.search(/(?<=\d)\.\.|\.\.(?=\d)/);
  const [before, after] = [text.slice(0, at), text.slice(at + joint.length)];
  const open = joint === '/' ? '..' : '';
  const start = before === open ? undefined : parseDate(before);
  const end = after === open ? undefined : parseDate(after);
  if ((before !== open && !start) || (after !== open && !end)) return undefined;
  return interval(start, end);
}

function parseSet(text: string): EdtfValue | undefined {
  const members: (EdtfDate | EdtfInterval)[] = [];
  for (const part of text.split(',')) {
    const member = part.includes('..') ? parseInterval(part, '..') : parseDate(part);
    if (!member) return undefined;
    members.push(member);
  }
  return setOf(members);
}

/** An interval, or its one date where both ends are the same; undefined when it ends before it starts or holds a season. */
export function interval(
  start: EdtfDate | undefined,
  end: EdtfDate | undefined,
): EdtfDate | EdtfInterval | undefined {
  if (!start && !end) return undefined;
  if (start?.season !== undefined || end?.season !== undefined) return undefined;
  if (start && end) {
    if (serializeDate(start) === serializeDate(end)) return start;
    if ((firstDay(start) ?? '') >= (firstDay(end) ?? '')) return undefined;
  }
  return { kind: 'interval', start, end };
}

/**
 * A set in order of time without repetitions, or its one member. Undefined when empty, and for what EDTF has no set of:
 * seasons, intervals from a day to a month, an open end before other members, a month beside days of it.
 */
export function setOf(members: readonly (EdtfDate | EdtfInterval)[]): EdtfValue | undefined {
  const byPlace = new Map<string, EdtfDate | EdtfInterval>();
  for (const member of members) {
    byPlace.set(`${firstDay(member) ?? ''} ${serializeEdtf(member)}`, member);
  }
  const sorted = [...byPlace.keys()].sort().map((place) => byPlace.get(place));
  const unique = sorted.filter((member) => member !== undefined);
  if (unique.length < 2) return unique[0];
  // A year beside days is a slip of the pen: «5, 2024».
  const precisions = unique.map(precisionOf);
  if (precisions.includes('year') && precisions.includes('day')) return undefined;
  if (unique.some(isMonthOfNext)) return undefined;
  return unique.every(isListable) ? { kind: 'set', members: unique } : undefined;
}

/** «marzo e dal 12 marzo»: the whole month and days of it. */
function isMonthOfNext(
  month: EdtfDate | EdtfInterval,
  index: number,
  members: readonly (EdtfDate | EdtfInterval)[],
): boolean {
  const next = members[index + 1];
  if (month.kind !== 'date' || month.precision !== 'month' || !next) return false;
  const day = firstDay(next);
  return precisionOf(next) === 'day' && day !== undefined && day <= (lastDay(month) ?? '');
}

/** Whether a member may stand in a set, at its place among the others. */
function isListable(
  member: EdtfDate | EdtfInterval,
  index: number,
  members: readonly (EdtfDate | EdtfInterval)[],
): boolean {
  if (member.kind === 'date') return member.season === undefined;
  if (!member.start) return index === 0;
  if (!member.end) return index === members.length - 1;
  return member.start.precision === member.end.precision;
}

/**
 * Writes a value in EDTF.
 * @example serializeEdtf(parseEdtf('{2024-03-05,2024-03-07..2024-03-09}')) // the same string
 */
export function serializeEdtf(value: EdtfValue): string {
  switch (value.kind) {
    case 'date':
      return serializeDate(value);
    case 'interval':
      return `${value.start ? serializeDate(value.start) : '..'}/${value.end ? serializeDate(value.end) : '..'}`;
    case 'set':
      return `{${value.members.map(serializeMember).join(',')}}`;
  }
}

function serializeMember(member: EdtfDate | EdtfInterval): string {
  if (member.kind === 'date') return serializeDate(member);
  return `${member.start ? serializeDate(member.start) : ''}..${member.end ? serializeDate(member.end) : ''}`;
}

function serializeDate({ year, month, day, season }: EdtfDate): string {
  if (season !== undefined) return `${fourDigits(year)}-${season}`;
  if (month === undefined) return fourDigits(year);
  if (day === undefined) return `${fourDigits(year)}-${twoDigits(month)}`;
  return formatIsoDay({ year, month, day });
}
