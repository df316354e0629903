import { expect, test } from 'vitest';
import { otherNames } from '../../../src/browser/search/other-names.ts';

const RECORD = {
  content: 'Una mostra da Leopoli, curata da un progetto di Torino.',
  meta: {
    title: 'La mostra',
    voci: 'Torino · Leopoli · UNESCO · PRA.TO.',
    nomi: '· Lviv = Lwów · Organizzazione delle Nazioni Unite per l’educazione · Progetto Torino Oltremare',
    data: 'sabato 3 febbraio 2024',
  },
};

test.each<[words: string[], others: string[]]>([
  [['lviv'], ['Leopoli', 'Lwów']],
  [
    ['mostra', 'LVIV'],
    ['Leopoli', 'Lwów'],
  ],
  [['oltremare'], ['PRA.TO.']],
  [['nazioni', 'unite'], ['UNESCO']],
  [
    ['educazione', 'lviv'],
    ['Leopoli', 'Lwów', 'UNESCO'],
  ],
])('%j stands only in a name, so that %j are meant', (words, others) => {
  expect(otherNames(RECORD, words)).toEqual(others);
});

test.each([[['Torino']], [['progetto', 'torino']], [['Leopoli']], [['febbraio']], [['praia']]])(
  '%j needs no other name',
  (words) => {
    expect(otherNames(RECORD, words)).toEqual([]);
  },
);

test('a record without other names has none', () => {
  expect(otherNames({ content: '', meta: { voci: 'Torino · Leopoli' } }, ['lviv'])).toEqual([]);
  expect(otherNames({ content: '', meta: {} }, ['lviv'])).toEqual([]);
});
