import { describe, expect, it } from 'vitest';
import { momentOf, timeInItaly } from '../../../src/browser/calendar/moment.ts';

describe('where an event stands, seen from now', () => {
  it.each([
    ['2024-01-06', 'future'],
    ['2024-01-07', 'ongoing'],
    ['2024-01-14', 'ongoing'],
    ['2024-01-15', 'past'],
  ])('from 7 to 14 January: on %s %s', (today, moment) => {
    expect(momentOf('2024-01-07', '2024-01-14', `${today}T10:30`)).toBe(moment);
  });

  it.each([
    ['2024-01-16T23:59', 'future'],
    ['2024-01-17T00:00', 'today'],
    ['2024-01-17T23:59', 'today'],
    ['2024-01-18T00:00', 'past'],
  ])('on 17 January, nobody knows at what hour: at %s %s', (now, moment) => {
    expect(momentOf('2024-01-17', '2024-01-17', now)).toBe(moment);
  });

  it.each([
    ['2021-08-10T20:59', 'future'],
    ['2021-08-10T21:00', 'ongoing'],
    ['2021-08-11T00:30', 'ongoing'],
    ['2021-08-11T01:00', 'past'],
  ])('from nine in the evening to one at night: at %s %s', (now, moment) => {
    expect(momentOf('2021-08-10T21:00', '2021-08-11T01:00', now)).toBe(moment);
  });

  it.each([
    ['2021-03-05T21:59', 'future'],
    ['2021-03-06T01:59', 'ongoing'],
    ['2021-03-06T02:00', undefined],
    ['2021-03-07T01:59', undefined],
    ['2021-03-07T02:00', 'past'],
  ])('from 5 to 6 March at two, or at two of the night after: at %s %s', (now, moment) => {
    expect(momentOf('2021-03-05T22:00', '2021-03-06T02:00/2021-03-07T02:00', now)).toBe(moment);
  });

  it.each([
    ['2021-12-31T21:00', 'future'],
    ['2021-12-31T22:00', 'today'],
    ['2022-01-01T00:00', 'past'],
  ])('at ten in the evening, nobody knows until when: at %s %s', (now, moment) => {
    expect(momentOf('2021-12-31T22:00', '2021-12-31', now)).toBe(moment);
  });

  it.each([
    ['2021-05-04T00:00', 'today'],
    ['2021-05-04T18:00', 'past'],
  ])('until six in the evening, nobody knows since when: at %s %s', (now, moment) => {
    expect(momentOf('2021-05-04', '2021-05-04T18:00', now)).toBe(moment);
  });

  it.each([
    ['2021-05-04T08:59', 'future'],
    ['2021-05-05T07:00', 'ongoing'],
    ['2021-05-06T18:00', 'past'],
  ])('three days, from nine to six: at %s %s', (now, moment) => {
    expect(momentOf('2021-05-04T09:00', '2021-05-06T18:00', now)).toBe(moment);
  });

  it.each([
    ['2024-02-06', 'future'],
    ['2024-02-07', undefined],
    ['2031-01-01', undefined],
  ])('from 7 February without an end: on %s %s', (today, moment) => {
    expect(momentOf('2024-02-07', undefined, `${today}T10:30`)).toBe(moment);
  });

  it.each([
    ['2024-01-01', undefined],
    ['2024-05-05', undefined],
    ['2024-05-06', 'past'],
  ])('until 5 May from nobody knows when: on %s %s', (today, moment) => {
    expect(momentOf(undefined, '2024-05-05', `${today}T10:30`)).toBe(moment);
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
    expect(momentOf(first, last, `${today}T10:30`)).toBe(moment);
  });

  it('is not said of what says nothing of its time', () => {
    expect(momentOf(undefined, undefined, '2024-01-01T10:30')).toBeUndefined();
  });
});

describe('the time that it is in Italy', () => {
  it.each([
    ['2024-01-31T22:59:59Z', '2024-01-31T23:59'],
    ['2024-01-31T23:00:00Z', '2024-02-01T00:00'],
    ['2024-07-31T21:59:59Z', '2024-07-31T23:59'],
    ['2024-07-31T22:00:00Z', '2024-08-01T00:00'],
    ['2024-03-31T00:59:59Z', '2024-03-31T01:59'],
    ['2024-10-26T22:00:00Z', '2024-10-27T00:00'],
    ['2024-02-29T12:00:00Z', '2024-02-29T13:00'],
    ['2023-12-31T23:30:00Z', '2024-01-01T00:30'],
  ])('at %s is %s', (instant, time) => {
    expect(timeInItaly(new Date(instant))).toBe(time);
  });
});
