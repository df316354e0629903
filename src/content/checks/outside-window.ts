import { formatDate } from '../../dates/display.ts';
import { datedFields } from '../evidence/dated-fields.ts';
import { isWithin, type MonthWindow } from '../evidence/month-window.ts';
import type { Check } from '../rules/check.ts';

/** A year that was found by reckoning may be no further than dates of a newsletter mostly are. */
const RECKONED: MonthWindow = { before: 3, after: 6 };

/** Dates whose year was found by reckoning from the period, and falls far from it: the month may be a slip. */
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
