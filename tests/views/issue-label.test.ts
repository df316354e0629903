import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/dates/expression.ts';
import { issueMonths } from '../../src/views/issue-label.ts';

/** What an issue is called where its year stands beside it; a special number has a title of its own. */
function months(words: string, title?: string): string {
  const reading = parsePeriod(words);
  if (!reading.ok) throw new Error(words);
  return issueMonths({
    period: reading.expression,
    special: title !== undefined,
    title: title ?? 'Notizie',
  });
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

describe('a special number where its year stands beside it', () => {
  it.each([
    ['Agenda 2030', 'maggio 2022', 'Agenda 2030, Maggio'],
    ['Speciale Torino 2006-2026', 'maggio 2026', 'Speciale Torino 2006-2026, Maggio'],
    ['Agenda 2030', '2022', 'Agenda 2030, 2022'],
    ['Finestra sul mare', '2024-24', 'Finestra sul mare, Inverno'],
  ])('«%s» of «%s» is «%s»', (title, period, expected) => {
    expect(months(period, title)).toBe(expected);
  });
});
