import { describe, expect, it } from 'vitest';
import { inWords, nextDirection, ordered } from '../../../src/browser/register/order.ts';

const self = (key: string) => key;

describe('an order', () => {
  it('of words is that of an Italian index: accents, capitals and figures as people expect', () => {
    const words = ['Zurigo', 'città 10', 'Écully', 'Città 9', 'austria', 'Egitto'];
    expect(ordered(words, self, 'words', 'ascending')).toEqual([
      'austria',
      'Città 9',
      'città 10',
      'Écully',
      'Egitto',
      'Zurigo',
    ]);
  });

  it('of days is that of the calendar', () => {
    const days = ['2024-03-01', '2020-11-30', '2024-02-29'];
    expect(ordered(days, self, 'days', 'ascending')).toEqual([
      '2020-11-30',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(ordered(days, self, 'days', 'descending')).toEqual([
      '2024-03-01',
      '2024-02-29',
      '2020-11-30',
    ]);
  });

  it('has at its end what has no key, both ways, and leaves equals as they were', () => {
    const rows = ['1', 'b2', '3', 'a4', 'b5'].map((name) => ({
      name,
      key: name.replace(/\d/, ''),
    }));
    const names = (direction: 'ascending' | 'descending') =>
      ordered(rows, ({ key }) => key, 'words', direction).map(({ name }) => name);
    expect(names('ascending')).toEqual(['a4', 'b2', 'b5', '1', '3']);
    expect(names('descending')).toEqual(['b2', 'b5', 'a4', '1', '3']);
  });
});

it('a click turns the order round; the first one begins at A, or with the newest', () => {
  expect(nextDirection('words', null)).toBe('ascending');
  expect(nextDirection('days', null)).toBe('descending');
  expect(nextDirection('days', 'descending')).toBe('ascending');
  expect(nextDirection('words', 'ascending')).toBe('descending');
});

it('an order is told in words', () => {
  expect(inWords('Paese', 'words', 'descending')).toBe('ordinate per paese, dalla Z alla A');
  expect(inWords('Numero', 'days', 'ascending')).toBe('ordinate per numero, dal meno recente');
});
