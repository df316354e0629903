import { expect, test } from 'vitest';
import { periodWords } from '../../../src/browser/search/messages.ts';

test.each([
  ['2024', '2025', 'dal 2024 al 2025'],
  ['2024-12', '2024-01', 'da dicembre 2024 a gennaio 2024'],
  ['boh', '', 'dal boh (non è una data)'],
  ['', '2024-02-30', 'fino al 2024-02-30 (non è una data)'],
  ['boh', 'boh', 'boh (non è una data)'],
  ['2024', 'boh', 'dal 2024 al boh («boh» non è una data)'],
  ['2024-02-30', '2024', 'dal 2024-02-30 al 2024 («2024-02-30» non è una data)'],
  ['2024-02-30', 'boh', 'dal 2024-02-30 al boh (non sono date)'],
])('the range from «%s» to «%s» is called «%s»', (dal, al, words) => {
  expect(periodWords({ dal, al })).toBe(words);
});
