import fc from 'fast-check';
import { addDays, daysInMonth } from '../../src/dates/calendar.ts';
import { twoDigits } from '../../src/dates/day-number.ts';
import { interval, setOf } from '../../src/dates/edtf.ts';
import {
  dayDate,
  type EdtfDate,
  type EdtfInterval,
  type EdtfValue,
  monthDate,
  seasonDate,
  yearDate,
} from '../../src/dates/edtf-value.ts';
import { daysOf } from '../../src/dates/resolve-hours.ts';

const years = fc.oneof(fc.integer({ min: 2022, max: 2026 }), fc.integer({ min: 0, max: 9980 }));
const months = fc.integer({ min: 1, max: 12 });

const days = fc
  .tuple(years, months, fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) =>
    dayDate({ year, month, day: Math.min(day, daysInMonth(year, month)) }),
  );
const wholeMonths = fc.tuple(years, months).map(([year, month]) => monthDate(year, month));
const wholeYears = years.map(yearDate);
const seasons = fc
  .tuple(years, fc.integer({ min: 21, max: 24 }))
  .map(([year, season]) => seasonDate(year, season));

/** A later day, near enough for the month or the year to be left to it. */
const dayPairs = fc
  .tuple(days, fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 800 })))
  .map(([{ year, month = 1, day = 1 }, length]): [EdtfDate, EdtfDate] => [
    dayDate({ year, month, day }),
    dayDate(addDays({ year, month, day }, length)),
  ]);

const monthPairs = fc
  .tuple(wholeMonths, fc.integer({ min: 1, max: 30 }))
  .map(([{ year, month = 1 }, length]): [EdtfDate, EdtfDate] => {
    const count = year * 12 + month - 1 + length;
    return [monthDate(year, month), monthDate(Math.floor(count / 12), (count % 12) + 1)];
  });

const yearPairs = fc
  .tuple(wholeYears, fc.integer({ min: 1, max: 5 }))
  .map(([{ year }, length]): [EdtfDate, EdtfDate] => [yearDate(year), yearDate(year + length)]);

const mixedPairs = fc.tuple(
  fc.oneof(days, wholeMonths, wholeYears),
  fc.oneof(days, wholeMonths, wholeYears),
);

const closed = fc
  .oneof(dayPairs, monthPairs, yearPairs)
  .map(([start, end]) => interval(start, end));
const open = fc
  .tuple(fc.oneof(days, wholeMonths, wholeYears), fc.boolean())
  .map(([date, from]) => (from ? interval(date, undefined) : interval(undefined, date)));
const mixed = mixedPairs.map(([start, end]) => interval(start, end));

const members = fc
  .oneof(days, wholeMonths, wholeYears, closed, open)
  .filter((value) => value !== undefined);

/** Dates of one month or two, as most sets are. */
const nearMembers = fc.tuple(years, months).chain(([year, month]) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 9 }))
      .map(([from, length]) => {
        const start = addDays({ year, month, day: 1 }, from);
        return interval(dayDate(start), dayDate(addDays(start, length)));
      }),
    { minLength: 2, maxLength: 6 },
  ),
);

const lists: fc.Arbitrary<(EdtfDate | EdtfInterval | undefined)[]> = fc.oneof(
  nearMembers,
  fc.array(members, { minLength: 2, maxLength: 5 }),
);

const sets = lists.map((list) => setOf(list.filter((member) => member !== undefined)));

/** Every kind of value that a label can mean. */
export const values: fc.Arbitrary<EdtfValue> = fc
  .oneof(days, wholeMonths, wholeYears, seasons, closed, open, mixed, sets)
  .filter((value) => value !== undefined);

const clocks = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 0, 5, 15, 30, 45, 59))
  .map(([hour, minute]) => `${twoDigits(hour)}:${twoDigits(minute)}`);

const hours = fc.oneof(
  clocks,
  fc.tuple(clocks, clocks).map((ends) => ends.join('/')),
  clocks.map((start) => `${start}/..`),
  clocks.map((end) => `../${end}`),
);

const daily = fc.array(hours, { maxLength: 4 });

/** A value with hours that are the same on all days, or, where its days are known, with hours of some of them. */
export const expressions = values.chain((value) => {
  const known = daysOf(value).filter((day) => day !== undefined);
  if (known.length < 2) return daily.map((times) => ({ value, times }));
  const dated = fc
    .array(fc.tuple(fc.constantFrom(...known), hours), { minLength: 1, maxLength: 4 })
    .map((pairs) => pairs.map((pair) => pair.join('T')));
  return fc.oneof(daily, dated).map((times) => ({ value, times }));
});
