import { expect, test } from 'vitest';
import { endProblem } from '../../../src/browser/search/messages.ts';
import { parsePartialDay } from '../../../src/browser/search/partial-day.ts';
import { partialDayWords } from '../../../src/browser/search/range-words.ts';

test.each([
  ['2024', '2024'],
  [' 2024 ', '2024'],
  ['gennaio 2024', '2024-01'],
  ['Gennaio  2024', '2024-01'],
  ['gen 2024', '2024-01'],
  ['sett. 2024', '2024-09'],
  ['gennaio del 2024', '2024-01'],
  ['marzo, 2023', '2023-03'],
  ['marzo/2023', '2023-03'],
  ['marzo-2023', '2023-03'],
  ['mar 2023', '2023-03'],
  ['2023 marzo', '2023-03'],
  ['2023, marzo', '2023-03'],
  ['marzo ’23', '2023-03'],
  ["marzo '23", '2023-03'],
  ['marzo’23', '2023-03'],
  ['marzo ’98', '1998-03'],
  ['01/2024', '2024-01'],
  ['1/2024', '2024-01'],
  ['1 / 2024', '2024-01'],
  ['2024-01', '2024-01'],
  ['2024/1', '2024-01'],
  ['7/1/2024', '2024-01-07'],
  ['07.01.2024', '2024-01-07'],
  ['7. 1. 2024', '2024-01-07'],
  ['7-1-2024', '2024-01-07'],
  ['5/3/23', '2023-03-05'],
  ['05.03.23', '2023-03-05'],
  ['2024-01-07', '2024-01-07'],
  ['7 gennaio 2024', '2024-01-07'],
  ['7 gennaio, 2024', '2024-01-07'],
  ['7/gennaio/2024', '2024-01-07'],
  ['5 marzo 23', '2023-03-05'],
  ['5 marzo ’23', '2023-03-05'],
  ['domenica 5 marzo 2023', '2023-03-05'],
  ['Domenica, 5 marzo 2023', '2023-03-05'],
  ['dom 5 marzo 2023', '2023-03-05'],
  ['dom. 5 mar. 2023', '2023-03-05'],
  ['martedì 7 marzo 2023', '2023-03-07'],
  ['mar 7 mar 2023', '2023-03-07'],
  ['primo marzo 2023', '2023-03-01'],
  ['mercoledì primo marzo 2023', '2023-03-01'],
  ['1° marzo 2023', '2023-03-01'],
  ['1º maggio 2024', '2024-05-01'],
  ['1°maggio 2024', '2024-05-01'],
  ['mercoledì 1° marzo 2023', '2023-03-01'],
  ['l’8 marzo 2023', '2023-03-08'],
  ["L'8 marzo 2023", '2023-03-08'],
  ['il 5 marzo 2023', '2023-03-05'],
  ['il primo marzo 2023', '2023-03-01'],
  ['dal 5 marzo 2023', '2023-03-05'],
  ['dall’8 marzo 2023', '2023-03-08'],
  ['all’11/3/2023', '2023-03-11'],
  ['dal 2023', '2023'],
  ['29 febbraio 2024', '2024-02-29'],
])('«%s» in «Dal» is %s', (written, address) => {
  expect(parsePartialDay(written)).toBe(address);
});

test.each([
  ['primavera 2023', '2023-03', '2023-05'],
  ['estate 2023', '2023-06', '2023-08'],
  ['Estate ’23', '2023-06', '2023-08'],
  ['autunno 2023', '2023-09', '2023-11'],
  ['inverno 2023', '2023-12', '2024-02'],
  ['inverno 2023-24', '2023-12', '2024-02'],
  ['inverno 2023-2024', '2023-12', '2024-02'],
])('«%s» begins with %s and ends with %s', (written, first, last) => {
  expect([parsePartialDay(written, 'dal'), parsePartialDay(written, 'al')]).toEqual([first, last]);
});

test.each([
  ['', 'questa non è una data'],
  ['ieri', 'questa non è una data'],
  ['24', 'questa non è una data'],
  ['0000', 'questa non è una data'],
  ['13/2024', 'questa non è una data'],
  ['2024-13', 'questa non è una data'],
  ['3/24', 'questa non è una data'],
  ['32/1/2024', 'questa non è una data'],
  ['ma 2024', 'questa non è una data'],
  ['ottembre 2024', 'questa non è una data'],
  ['marzo 5 2023', 'questa non è una data'],
  ['boh 5 marzo 2023', 'questa non è una data'],
  ['domenica', 'questa non è una data'],
  ['5 estate 2023', 'questa non è una data'],
  ['marzo 23', 'questa non è una data'],
  ['2024-2025', 'questa non è una data'],
  ['estate 2023-24', 'questa non è una data'],
  ['1/2/3/2024', 'questa non è una data'],
  ['5 marzo', 'manca l’anno'],
  ['domenica 5 marzo', 'manca l’anno'],
  ['5/3', 'manca l’anno'],
  ['marzo', 'manca l’anno'],
  ['estate', 'manca l’anno'],
  ['31/02/2023', 'questo giorno non c’è nel calendario'],
  ['31 febbraio 2024', 'questo giorno non c’è nel calendario'],
  ['29-2-2023', 'questo giorno non c’è nel calendario'],
  ['2023-02-29', 'questo giorno non c’è nel calendario'],
  ['0/1/2024', 'questo giorno non c’è nel calendario'],
])('«%s»: %s', (written, why) => {
  expect(parsePartialDay(written)).toBeUndefined();
  expect(endProblem('al', written)).toBe(`«Al»: ${why}.`);
});

test.each(['2024', '2024-01', '2024-05-01', '2024-08-11', '0099'])(
  'what the page writes for %s is read again',
  (address) => {
    expect(parsePartialDay(partialDayWords(address))).toBe(address);
  },
);
