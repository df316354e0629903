import { describe, expect, it } from 'vitest';
import { parseAnchor } from '../../src/dates/anchor.ts';
import { calendarEntries } from '../../src/dates/calendar-entries.ts';
import { parseDateExpression } from '../../src/dates/expression.ts';

/** The entries of a date in an issue of January and February 2024, one a line. */
function entriesOf(text: string): string[] {
  const reading = parseDateExpression(text, parseAnchor('2024-01/2024-02'));
  if (!reading.ok) throw new Error(reading.problem.message);
  return calendarEntries(reading.expression).map(({ kind, first, last, hours = 'all day' }) =>
    [kind, first === last ? first : `${first}–${last}`, hours].join(' '),
  );
}

describe('the entries of a date in a calendar program', () => {
  it.each([
    ['7 gennaio', ['days 2024-01-07 all day']],
    ['7-14 gennaio', ['days 2024-01-07–2024-01-14 all day']],
    ['20 gennaio, ore 17.30', ['days 2024-01-20 17:30']],
    ['20 gennaio, ore 10 e ore 17.30', ['days 2024-01-20 10:00', 'days 2024-01-20 17:30']],
    ['5 e 24 gennaio', ['days 2024-01-05 all day', 'days 2024-01-24 all day']],
    ['5 e 24 gennaio, ore 9', ['days 2024-01-05 09:00', 'days 2024-01-24 09:00']],
  ])('are one for each day or run of days that is meant: %s', (text, entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });

  it.each([
    [
      '9 e 10 febbraio, venerdì ore 21 e sabato ore 17',
      ['days 2024-02-09 21:00', 'days 2024-02-10 17:00'],
    ],
    ['9 febbraio ore 21 e 10 febbraio', ['days 2024-02-09 21:00', 'days 2024-02-10 all day']],
    ['dal 9 all’11 febbraio, ore 21', ['days 2024-02-09–2024-02-11 21:00']],
  ])('have the hours of their own day: %s', (text, entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });

  it.each([
    ['gennaio', ['indicative 2024-01-01–2024-01-31 all day']],
    ['gennaio-febbraio', ['indicative 2024-01-01–2024-02-29 all day']],
    ['2024', ['indicative 2024-01-01–2024-12-31 all day']],
    ['primavera 2024', ['indicative 2024-03-01–2024-05-31 all day']],
    ['da marzo', ['indicative 2024-03-01–2024-03-31 all day']],
  ])('are marked where no day is known: %s', (text, entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });

  it.each([
    ['a partire dal 7 febbraio', ['start 2024-02-07 all day']],
    ['fino al 5 maggio', ['end 2024-05-05 all day']],
    ['2024-01-15/2024-03', ['start 2024-01-15 all day']],
  ])('are the known end alone where the other is open: %s', (text, entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });
});
