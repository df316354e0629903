import { describe, expect, test } from 'vitest';
import { daysIn, rangeOf, rangeProblems } from '../../../src/browser/search/range.ts';
import { rangeWords } from '../../../src/browser/search/range-words.ts';
import { dayNumber, monthOfDay } from '../../../src/dates/day-number.ts';

describe('the days of a year, a month or a day', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['0099', '0099-01-01', '0099-12-31'],
  ])('%s', (text, first, last) => {
    expect(daysIn(text)).toEqual({ first: dayNumber(first), last: dayNumber(last) });
  });

  test.each([
    '',
    'ieri',
    '24',
    '0000',
    '0000-01-01',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2024-01-00',
    '2024-1',
    '20240101',
  ])('«%s» is none of them', (text) => {
    expect(daysIn(text)).toBeUndefined();
  });

  test('days count from the year 0, and know their month', () => {
    expect(dayNumber('0000-01-01')).toBe(0);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(monthOfDay(dayNumber('2024-02-29'))).toEqual({ year: 2024, month: 2 });
    expect(monthOfDay(dayNumber('0001-12-31'))).toEqual({ year: 1, month: 12 });
  });
});

describe('a range', () => {
  test('is open where nothing is said', () => {
    expect(rangeOf({ dal: '', al: '' })).toBeUndefined();
    expect(rangeOf({ dal: '2024', al: '' })).toEqual({
      first: dayNumber('2024-01-01'),
      last: Number.POSITIVE_INFINITY,
    });
    expect(rangeOf({ dal: '', al: '2024-02' })).toEqual({
      first: Number.NEGATIVE_INFINITY,
      last: dayNumber('2024-02-29'),
    });
  });

  test.each([
    ['2024', '2025', []],
    ['2024', '2024', []],
    ['', '', []],
    ['ieri', '', ['dal']],
    ['2024', '2024-02-30', ['al']],
    ['ieri', '2024-02-30', ['dal', 'al']],
    ['2024-02', '2024-01', ['order']],
    ['2024-06', '2024', []],
  ])('from «%s» to «%s» has the problems %j', (dal, al, problems) => {
    expect(rangeProblems({ dal, al })).toEqual(problems);
  });
});

test.each([
  ['2024', '2024', '2024'],
  ['2024-01', '2024-01', 'gennaio 2024'],
  ['2024-01-01', '2024-01-01', '1° gennaio 2024'],
  ['2024', '2025', 'dal 2024 al 2025'],
  ['2024-01', '2024-04', 'da gennaio 2024 ad aprile 2024'],
  ['2024-08', '2024-09', 'da agosto 2024 a settembre 2024'],
  ['2024-01-08', '2024-01-11', 'dall’8 gennaio 2024 all’11 gennaio 2024'],
  ['2024-01-01', '', 'dal 1° gennaio 2024'],
  ['2023-10', '', 'da ottobre 2023'],
  ['', '2024', 'fino al 2024'],
  ['', '2024-10', 'fino a ottobre 2024'],
])('the range «%s» «%s» in words', (dal, al, words) => {
  expect(rangeWords({ dal, al })).toBe(words);
});
