import { describe, expect, it } from 'vitest';
import { parseAnchor } from '../../src/dates/anchor.ts';
import { parseDateExpression } from '../../src/dates/expression.ts';
import { tileView } from '../../src/views/tile.ts';

/** A tile in one line: its kind, and its lines as they are read. */
function drawn(when: string): string {
  const reading = parseDateExpression(when, parseAnchor('2024-03'));
  if (!reading.ok) throw new Error(`${when}: ${reading.problem.message}`);
  const { kind, lines } = tileView(reading.expression);
  return `${kind}: ${lines.map(({ strong, text }) => (strong ? `${strong} ${text}` : text)).join(' ')}`;
}

describe('the calendar tile', () => {
  it.each([
    ['7 marzo', 'day: 7 marzo 2024'],
    ['7-14 marzo', 'range: 7–14 marzo 2024'],
    ['dal 29 marzo al 2 aprile', 'range: 29 marzo – 2 aprile 2024'],
    ['dal 29 dicembre 2023 al 6 gennaio 2024', 'range: 29 dicembre 2023 – 6 gennaio 2024'],
    ['5 e 24 marzo', 'set: 5 · 24 marzo 2024'],
    ['5, 12 e 19 marzo', 'set: 5 … 19 marzo 2024'],
    ['7-8 e 14-15 marzo', 'set: 7 … 15 marzo 2024'],
    ['5 marzo e 12 aprile', 'set: 5 marzo e 12 aprile 2024'],
    ['5 dicembre 2023 e 7 gennaio 2024', 'set: 5 dicembre 2023 e 7 gennaio 2024'],
    ['5, 12 marzo e 9 aprile', 'set: 5 marzo … 9 aprile 2024'],
    ['marzo', 'period: marzo 2024'],
    ['marzo-aprile', 'period: marzo – aprile 2024'],
    ['primavera 2024', 'period: primavera 2024'],
    ['inverno 2021-2022', 'period: inverno 2021-2022'],
    ['2024', 'period: 2024'],
    ['dal 2023 al 2024', 'period: 2023 – 2024'],
    ['dal 5 marzo', 'from: 5 marzo 2024'],
    ['fino al 5 marzo', 'until: 5 marzo 2024'],
    ['dal 1 al 30 marzo e 5 marzo', 'set: 1 … 30 marzo 2024'],
    ['7-9 e 8-10 marzo', 'set: 7 … 10 marzo 2024'],
    ['7 marzo e dal 12 marzo', 'from: 7 marzo 2024'],
    ['fino al 5 marzo e 7-9 marzo', 'until: 9 marzo 2024'],
    ['fino al 5 marzo e dal 12 marzo', 'set: più date'],
  ])('of «%s» is %s', (when, tile) => {
    expect(drawn(when)).toBe(tile);
  });

  it('of an event without date says so', () => {
    const lines = [{ kind: 'none', text: 'senza data' }];
    expect(tileView(undefined)).toEqual({ kind: 'undated', lines });
  });

  it('has a day and its month on one line where two dates share the tile', () => {
    const reading = parseDateExpression('5 marzo e 12 aprile', parseAnchor('2024-03'));
    expect(reading.ok && tileView(reading.expression).lines).toEqual([
      { kind: 'line', strong: '5', text: 'marzo' },
      { kind: 'joint', text: 'e' },
      { kind: 'line', strong: '12', text: 'aprile' },
      { kind: 'year', text: '2024' },
    ]);
  });
});
