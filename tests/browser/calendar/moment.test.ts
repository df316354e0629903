import { describe, expect, it } from 'vitest';
import { dayInItaly, momentOf } from '../../../src/browser/calendar/moment.ts';

describe('where an event stands, seen from today', () => {
  it.each([
    ['2024-01-06', 'future'],
    ['2024-01-07', 'ongoing'],
    ['2024-01-14', 'ongoing'],
    ['2024-01-15', 'past'],
  ])('from 7 to 14 January: on %s %s', (today, moment) => {
    expect(momentOf('2024-01-07', '2024-01-14', today)).toBe(moment);
  });

  it.each([
    ['2024-01-16', 'future'],
    ['2024-01-17', 'ongoing'],
    ['2024-01-18', 'past'],
  ])('on 17 January alone: on %s %s', (today, moment) => {
    expect(momentOf('2024-01-17', '2024-01-17', today)).toBe(moment);
  });

  it.each([
    ['2024-02-06', 'future'],
    ['2024-02-07', undefined],
    ['2031-01-01', undefined],
  ])('from 7 February without an end: on %s %s', (today, moment) => {
    expect(momentOf('2024-02-07', undefined, today)).toBe(moment);
  });

  it.each([
    ['2024-01-01', undefined],
    ['2024-05-05', undefined],
    ['2024-05-06', 'past'],
  ])('until 5 May from nobody knows when: on %s %s', (today, moment) => {
    expect(momentOf(undefined, '2024-05-05', today)).toBe(moment);
  });

  it.each([
    ['2024-01', '2024-01', '2023-12-31', 'future'],
    ['2024-01', '2024-01', '2024-01-15', undefined],
    ['2024-01', '2024-02', '2024-02-29', undefined],
    ['2024-01', '2024-02', '2024-03-01', 'past'],
    ['2024', '2024', '2023-12-31', 'future'],
    ['2024', '2024', '2024-07-01', undefined],
    ['2024', '2024', '2025-01-01', 'past'],
    ['2024-01-05', '2024-03', '2024-02-01', undefined],
  ])('known only as %s to %s: on %s %s', (first, last, today, moment) => {
    expect(momentOf(first, last, today)).toBe(moment);
  });

  it('is not said of what says nothing of its time', () => {
    expect(momentOf(undefined, undefined, '2024-01-01')).toBeUndefined();
  });
});

describe('the day that it is in Italy', () => {
  it.each([
    ['2024-01-31T22:59:59Z', '2024-01-31'],
    ['2024-01-31T23:00:00Z', '2024-02-01'],
    ['2024-07-31T21:59:59Z', '2024-07-31'],
    ['2024-07-31T22:00:00Z', '2024-08-01'],
    ['2024-03-31T00:59:59Z', '2024-03-31'],
    ['2024-10-26T22:00:00Z', '2024-10-27'],
    ['2024-02-29T12:00:00Z', '2024-02-29'],
    ['2023-12-31T23:30:00Z', '2024-01-01'],
  ])('at %s is %s', (instant, day) => {
    expect(dayInItaly(new Date(instant))).toBe(day);
  });
});
