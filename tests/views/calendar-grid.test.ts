import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stay } from '../../src/dates/placement.ts';
import { type GridWeek, monthGrid } from '../../src/views/calendar-grid.ts';

const A_DAY = 24 * 60 * 60 * 1000;

/** The oracle counts with the platform's own dates, in UTC; the grid counts with luxon and whole numbers. */
const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / A_DAY;
const isoOf = (day: number) => new Date(day * A_DAY).toISOString().slice(0, 10);

/** The weeks of a month as the oracle has them: ISO days, Monday first. */
function weeksOf(month: string): (string | undefined)[][] {
  const weeks: (string | undefined)[][] = [];
  for (let day = dayNumber(`${month}-01`); isoOf(day).startsWith(month); day++) {
    const column = (new Date(day * A_DAY).getUTCDay() + 6) % 7;
    if (column === 0 || weeks.length === 0) weeks.push(Array(7).fill(undefined));
    (weeks.at(-1) ?? [])[column] = isoOf(day);
  }
  return weeks;
}

const years = fc.oneof(fc.integer({ min: 1990, max: 2035 }), fc.integer({ min: 1583, max: 9998 }));
const months = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

/** Stays that touch a month, some of them beyond its ends. */
const cases = months.chain((month) => {
  const start = dayNumber(`${month}-01`);
  const length = weeksOf(month).flat().filter(Boolean).length;
  const stays = fc.array(
    fc
      .tuple(fc.integer({ min: -40, max: 30 }), fc.oneof(fc.constant(0), fc.nat(9), fc.nat(90)))
      .map(
        ([from, days]): Stay => ({
          first: isoOf(start + from),
          last: isoOf(start + from + days),
          known: 'both',
        }),
      )
      .filter(({ first, last }) => dayNumber(last) >= start && dayNumber(first) < start + length),
    { maxLength: 35 },
  );
  return fc.tuple(fc.constant(month), stays);
});

/** The days on which a grid shows a stay. */
function daysShown(grid: readonly GridWeek<Stay>[], stay: Stay): string[] {
  return grid.flatMap(({ days, lanes }) => {
    const shown = days.flatMap((day) => (day?.stays.includes(stay) ? [day.iso] : []));
    for (const lane of lanes) {
      let column = 0;
      for (const { span, bar } of lane) {
        for (const day of days.slice(column, column + span)) {
          if (bar?.stay === stay) shown.push(day?.iso ?? 'a day of another month');
        }
        column += span;
      }
    }
    return shown;
  });
}

describe('the grid of a month', () => {
  it('has the weeks of the calendar on the wall, from Monday to Sunday', () => {
    fc.assert(
      fc.property(months, (month) => {
        const weeks = monthGrid(month, []).map(({ days }) => days.map((day) => day?.iso));
        expect(weeks).toEqual(weeksOf(month));
      }),
    );
  });

  it.each([
    ['2021-02', 4],
    ['2024-02', 5],
    ['2024-01', 5],
    ['2023-10', 6],
    ['2024-09', 6],
  ])('of %s has %i weeks', (month, weeks) => {
    expect(monthGrid(month, [])).toHaveLength(weeks);
  });

  it('has the 29th of February in leap years alone', () => {
    const last = (month: string) =>
      monthGrid(month, [])
        .flatMap(({ days }) => days.flatMap((day) => day?.day ?? []))
        .at(-1);
    expect(['2023-02', '2024-02', '1900-02', '2000-02'].map(last)).toEqual([28, 29, 28, 29]);
  });

  it('shows every stay on each of its days in the month, once, and on no other', () => {
    fc.assert(
      fc.property(cases, ([month, stays]) => {
        const grid = monthGrid(month, stays);
        for (const stay of stays) {
          const expected = weeksOf(month)
            .flat()
            .filter((day) => day !== undefined && day >= stay.first && day <= stay.last);
          expect(daysShown(grid, stay)).toEqual(expected);
        }
      }),
    );
  });

  it('has seven columns in every row, and bars side by side, never one upon the other', () => {
    fc.assert(
      fc.property(cases, ([month, stays]) => {
        for (const { days, lanes } of monthGrid(month, stays)) {
          expect(days).toHaveLength(7);
          for (const lane of lanes) {
            expect(lane.every(({ span }) => span >= 1)).toBe(true);
            expect(lane.reduce((sum, { span }) => sum + span, 0)).toBe(7);
            expect(lane.some(({ bar }) => bar)).toBe(true);
          }
        }
      }),
    );
  });

  it('needs no more lanes in a week than its fullest day has bars', () => {
    fc.assert(
      fc.property(cases, ([month, stays]) => {
        const long = stays.filter(({ first, last }) => first !== last);
        for (const { days, lanes } of monthGrid(month, stays)) {
          const bars = days.map((day) =>
            day ? long.filter(({ first, last }) => first <= day.iso && day.iso <= last).length : 0,
          );
          expect(lanes).toHaveLength(Math.max(...bars));
        }
      }),
    );
  });

  it('marks a bar that began before its week, and one that goes on after it', () => {
    fc.assert(
      fc.property(cases, ([month, stays]) => {
        for (const week of monthGrid(month, stays)) {
          const days = week.days.flatMap((day) => day?.iso ?? []);
          for (const { bar } of week.lanes.flat()) {
            if (!bar) continue;
            expect(bar.continues).toBe(bar.stay.first < (days[0] ?? ''));
            expect(bar.goesOn).toBe(bar.stay.last > (days.at(-1) ?? ''));
          }
        }
      }),
    );
  });
});
