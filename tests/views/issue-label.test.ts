import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/dates/expression.ts';
import { issueMonths } from '../../src/views/issue-label.ts';

/** What an issue is called where its year stands beside it. */
function months(words: string): string {
  const reading = parsePeriod(words);
  if (!reading.ok) throw new Error(words);
  return issueMonths({ period: reading.expression, special: false, title: 'Notizie' });
}

describe('the period of an issue without its year', () => {
  it.each([
    ['Gennaio-Febbraio 2024', 'Gennaio-Febbraio'],
    ['Dicembre 2023 - Gennaio 2024', 'Dicembre - Gennaio'],
    ['inverno 2021-2022', 'Inverno'],
    ['Inverno 2021/22', 'Inverno'],
    ['2024', '2024'],
    ['2024-24', 'Inverno'],
  ])('of «%s» is «%s»', (words, expected) => {
    expect(months(words)).toBe(expected);
  });
});
