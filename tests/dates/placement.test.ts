import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/edtf.ts';
import { firstDay, lastDay } from '../../src/dates/edtf-bounds.ts';
import { placementOf } from '../../src/dates/placement.ts';
import { values } from './generated-values.ts';

/** A placement in one line: days, then what is loose with its ends as far as known and the months that it touches. */
function placed(edtf: string): string {
  const value = parseEdtf(edtf);
  if (!value) throw new Error(`${edtf} is no EDTF`);
  const { stays, loose } = placementOf(value);
  return [
    ...stays.map(({ first, last, known }) =>
      first === last ? `${first}${known === 'both' ? '' : ` ${known}`}` : `${first}…${last}`,
    ),
    ...loose.map(
      ({ first = '', last = '', months, isOfYears }) =>
        `${isOfYears ? 'years' : 'months'} ${months.first}…${months.last} (${first}/${last})`,
    ),
  ].join(', ');
}

describe('the place of a date in the calendar', () => {
  it.each([
    ['2024-01-17', '2024-01-17'],
    ['2024-01-07/2024-01-14', '2024-01-07…2024-01-14'],
    ['2024-01-16/2024-03-17', '2024-01-16…2024-03-17'],
    ['{2024-01-05,2024-01-24}', '2024-01-05, 2024-01-24'],
    ['{2024-03-05,2024-03-07..2024-03-09}', '2024-03-05, 2024-03-07…2024-03-09'],
    ['2024-01', 'months 2024-01…2024-01 (2024-01/2024-01)'],
    ['2024-01/2024-02', 'months 2024-01…2024-02 (2024-01/2024-02)'],
    [
      '{2024-01,2024-03}',
      'months 2024-01…2024-01 (2024-01/2024-01), months 2024-03…2024-03 (2024-03/2024-03)',
    ],
    ['2024-24', 'months 2024-12…2025-02 (2024-12/2025-02)'],
    ['2024', 'years 2024-01…2024-12 (2024/2024)'],
    ['2023/2024', 'years 2023-01…2024-12 (2023/2024)'],
  ])('of %s is %s', (edtf, place) => {
    expect(placed(edtf)).toBe(place);
  });

  it.each([
    ['2024-02-07/..', '2024-02-07 start, months 2024-02…2024-02 (2024-02-07/)'],
    ['../2024-05-05', '2024-05-05 end, months 2024-05…2024-05 (/2024-05-05)'],
    ['2024-02/..', 'months 2024-02…2024-02 (2024-02/)'],
    ['../2024', 'years 2024-01…2024-12 (/2024)'],
    ['2024-01-05/2024-03', '2024-01-05 start, months 2024-01…2024-03 (2024-01-05/2024-03)'],
  ])('of %s, with an end that is not known, is that of the known end: %s', (edtf, place) => {
    expect(placed(edtf)).toBe(place);
  });

  it('has only days and months that the date itself has', () => {
    fc.assert(
      fc.property(values, (value) => {
        const [first, last] = [firstDay(value) ?? '0000-01-01', lastDay(value) ?? '9999-12-31'];
        const { stays, loose } = placementOf(value);
        expect(stays.length + loose.length).toBeGreaterThan(0);
        for (const stay of stays) {
          expect(stay.first >= first && stay.first <= stay.last && stay.last <= last).toBe(true);
        }
        for (const { months } of loose) {
          expect(months.first).toMatch(/^\d{4}-\d\d$/);
          expect(months.first >= first.slice(0, 7) && months.last <= last.slice(0, 7)).toBe(true);
        }
      }),
    );
  });
});
