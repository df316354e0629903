import { datedFields } from '../evidence/dated-fields.ts';
import { isWithin, type MonthWindow } from '../evidence/month-window.ts';
import type { Check } from '../rules/check.ts';

/** A year that is written may be meant, so it may lie further than one that was found by reckoning. */
const WRITTEN: MonthWindow = { before: 3, after: 18 };

/** Dates with a year of their own that lies far from the period; where the year was reckoned it is `outside-window`. */
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
