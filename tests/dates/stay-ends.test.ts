import { describe, expect, it } from 'vitest';
import { parseAnchor } from '../../src/dates/anchor.ts';
import { parseDateExpression } from '../../src/dates/expression.ts';
import { placementOf } from '../../src/dates/placement.ts';
import { stayEnds } from '../../src/dates/stay-ends.ts';

/** The ends of each stay of a date in words, against 2021. */
function ends(words: string): string[] {
  const reading = parseDateExpression(words, parseAnchor('2021'));
  if (!reading.ok) throw new Error(words);
  const { value, times } = reading.expression;
  return placementOf(value)
    .stays.map((stay) => stayEnds(stay, times))
    .map(({ first, last }) => `${first ?? '…'} – ${last ?? '…'}`);
}

describe('a stay begins and ends', () => {
  it.each([
    ['10 agosto, dalle 21 all’1', '2021-08-10T21:00 – 2021-08-11T01:00'],
    ['10 agosto, dalle 20 a mezzanotte', '2021-08-10T20:00 – 2021-08-11T00:00'],
    ['31 dicembre, dalle 22 alle 2', '2021-12-31T22:00 – 2022-01-01T02:00'],
    ['10 agosto, dalle 14.30 alle 17.30', '2021-08-10T14:30 – 2021-08-10T17:30'],
    ['dalle 9 alle 10 e dalle 15 alle 18 del 10 agosto', '2021-08-10T09:00 – 2021-08-10T18:00'],
    ['dal 10 al 12 agosto, dalle 9 alle 18', '2021-08-10T09:00 – 2021-08-12T18:00'],
  ])('%s: at its hours', (words, expected) => {
    expect(ends(words)).toEqual([expected]);
  });

  it.each([
    ['10 agosto', '2021-08-10 – 2021-08-10'],
    ['31 dicembre, ore 22', '2021-12-31T22:00 – 2021-12-31'],
    ['10 agosto dalle 18', '2021-08-10T18:00 – 2021-08-10'],
    ['10 agosto fino alle 18', '2021-08-10 – 2021-08-10T18:00'],
    ['10 agosto, ore 10 e ore 15', '2021-08-10T10:00 – 2021-08-10'],
    ['dal 10 agosto, ore 9', '2021-08-10T09:00 – …'],
    ['fino al 10 agosto', '… – 2021-08-10'],
  ])('%s: on its day where no hour is known', (words, expected) => {
    expect(ends(words)).toEqual([expected]);
  });

  it.each([
    ['5 marzo ore 24', '2021-03-06T00:00 – 2021-03-06'],
    ['31 dicembre a mezzanotte', '2022-01-01T00:00 – 2022-01-01'],
    ['5 marzo, dalle 24 alle 2', '2021-03-06T00:00 – 2021-03-06T02:00'],
    ['5 marzo, ore 18 e dalle 21 alle 1', '2021-03-05T18:00 – 2021-03-06T01:00'],
    ['fino al 5 marzo, ore 24', '… – 2021-03-05'],
  ])('%s: on the day after where midnight is past', (words, expected) => {
    expect(ends(words)).toEqual([expected]);
  });

  it.each([
    ['dal 5 al 7 marzo, dalle 21 alle 1', '2021-03-05T21:00 – 2021-03-07T01:00/2021-03-08T01:00'],
    ['5 marzo ore 22 - 6 marzo ore 2', '2021-03-05T22:00 – 2021-03-06T02:00/2021-03-07T02:00'],
    [
      'dal 10 agosto alle 9 al 12 agosto alle 8',
      '2021-08-10T09:00 – 2021-08-12T08:00/2021-08-13T08:00',
    ],
    ['5 marzo, ore 21 e ore 24', '2021-03-05T21:00 – 2021-03-05/2021-03-06'],
    ['dal 5 al 7 marzo, ore 24', '2021-03-06T00:00 – 2021-03-07/2021-03-08'],
  ])('%s: at the earliest and at the latest where it is not sure', (words, expected) => {
    expect(ends(words)).toEqual([expected]);
  });

  it('at the hours of each of its days', () => {
    expect(ends('sabato 10 dalle 21 alle 23 e domenica 11 luglio dalle 21 all’1')).toEqual([
      '2021-07-10T21:00 – 2021-07-10T23:00',
      '2021-07-11T21:00 – 2021-07-12T01:00',
    ]);
  });
});
