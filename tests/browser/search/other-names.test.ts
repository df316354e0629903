import { expect, test } from 'vitest';
import { otherNames } from '../../../src/browser/search/other-names.ts';

const KEPT = {
  voci: 'Torino · Leopoli · UNESCO · PRA.TO.',
  nomi: '· Lviv = L’viv · Organizzazione delle Nazioni Unite per l’educazione · Progetto Torino Oltremare',
};

test.each<[words: string[], others: string[]]>([
  [['lviv'], ['Leopoli', 'L’viv']],
  [['Leopoli'], ['Lviv', 'L’viv']],
  [
    ['mostra', 'LVIV'],
    ['Leopoli', 'L’viv'],
  ],
  [['prato'], ['Progetto', 'Torino', 'Oltremare']],
  [['unesco'], ['Organizzazione', 'Nazioni', 'Unite', 'l’educazione']],
])('who looks for %j also finds %j', (words, others) => {
  expect(otherNames(KEPT, words)).toEqual(others);
});

test.each([[['Torino']], [['nazioni']], [['progetto', 'torino']], [['educazione']]])(
  '%j names nothing that has other names',
  (words) => {
    expect(otherNames(KEPT, words)).toEqual([]);
  },
);

test('a record without other names has none', () => {
  expect(otherNames({ voci: 'Torino · Leopoli' }, ['Leopoli'])).toEqual([]);
  expect(otherNames({}, ['Leopoli'])).toEqual([]);
});
