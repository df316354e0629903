import { formatDate } from '../../dates/display.ts';
import type { Issue } from '../../model/issue.ts';
import { type DatedField, datedFields } from '../evidence/dated-fields.ts';
import type { Check } from '../rules/check.ts';

interface Window {
  /** Months before the first and behind the last of the issue's period in which a date may well lie. */
  readonly before: number;
  readonly after: number;
}

/** A year that is written may be meant, so it may lie further than one that was found by reckoning. */
const WRITTEN: Window = { before: 3, after: 18 };
const RECKONED: Window = { before: 3, after: 6 };
/** Projects and agreements last for years, but not for so many: what is begun or ends further away is a slip. */
const MOST_YEARS = 10;

export const farYear: Check = {
  code: 'far-year',
  severity: 'warning',
  describes: 'l’anno scritto in una data è lontano dal periodo del numero',
  example: { in: 'event', wrong: 'when: ▸5 marzo 2042', right: 'when: 5 marzo 2024' },
  *run({ issues }) {
    for (const issue of issues) {
      for (const { path, date } of datedFields(issue)) {
        if (date.inferred.includes('year') || isWithin(date, issue, WRITTEN)) continue;
        yield {
          file: issue.file,
          path,
          message: `«${date.text}» è lontano dal periodo del numero, «${issue.period.text}».`,
          hint: 'Controllare l’anno: all’inizio dell’anno nuovo si scrive spesso ancora quello vecchio.',
        };
      }
    }
  },
};

export const outsideWindow: Check = {
  code: 'outside-window',
  severity: 'warning',
  describes:
    'una data senza anno cade lontano dal periodo del numero: forse si intendeva un altro mese',
  example: { in: 'event', wrong: 'when: ▸5 novembre', right: 'when: 5 novembre 2024' },
  *run({ issues }) {
    for (const issue of issues) {
      for (const { path, date } of datedFields(issue)) {
        if (!date.inferred.includes('year') || isWithin(date, issue, RECKONED)) continue;
        yield {
          file: issue.file,
          path,
          message: `«${date.text}» si legge ${formatDate(date, 'long')}, lontano dal periodo del numero, «${issue.period.text}».`,
          hint: 'Correggere il mese; se la data è giusta, scriverne anche l’anno.',
        };
      }
    }
  },
};

/** Whether some day of a date lies in a window around the period of its issue, and neither end too far; an open one lies everywhere. */
function isWithin(
  { firstDay, lastDay }: DatedField['date'],
  { period }: Issue,
  { before, after }: Window,
): boolean {
  const earliest = monthOf(period.firstDay) - before;
  const latest = monthOf(period.lastDay ?? period.firstDay) + after;
  const isNear = (day: string) => Math.abs(yearOf(day) - yearOf(period.firstDay)) <= MOST_YEARS;
  return (
    (lastDay === undefined || (monthOf(lastDay) >= earliest && isNear(lastDay))) &&
    (firstDay === undefined || (monthOf(firstDay) <= latest && isNear(firstDay)))
  );
}

/** Months since the year 0 of an ISO day. */
function monthOf(day = '0000-01'): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
}

function yearOf(day = '0000'): number {
  return Number(day.slice(0, 4));
}
