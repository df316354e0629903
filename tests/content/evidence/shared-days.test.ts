import { expect, it } from 'vitest';
import { sharedDays } from '../../../src/content/evidence/shared-days.ts';
import { parseDateExpression } from '../../../src/dates/expression.ts';
import type { ArchiveEvent } from '../../../src/model/issue.ts';

/** What is paired of events on these dates, as «later: earlier» in the order of the list. */
function pairs(...dates: readonly string[]): string[] {
  const events = dates.map((when) => {
    const reading = parseDateExpression(when);
    return { date: reading.ok ? reading.expression : undefined } as ArchiveEvent;
  });
  return [...sharedDays(events)].map(
    ([after, before]) => `${events.indexOf(after)}: ${events.indexOf(before)}`,
  );
}

it.each([
  [['marzo 2024', '4-5 marzo 2024'], ['1: 0']],
  [['4-5 marzo 2024', 'marzo 2024'], ['1: 0']],
  [['4-5 marzo 2024', '6-7 marzo 2024', '7-8 marzo 2024'], ['2: 1']],
  [
    ['2024', '4 marzo 2024', '9 aprile 2024'],
    ['1: 0', '2: 0'],
  ],
  [['9 aprile 2024', '4 marzo 2024', '2024'], ['2: 0']],
  [['senza data', 'marzo 2024'], []],
  [['4 marzo 2024', '4 marzo 2024'], []],
])('events on %j are paired as %j', (dates, expected) => {
  expect(pairs(...dates)).toEqual(expected);
});

it('a hundred thousand days cost no more than their number', () => {
  const days = Array.from({ length: 100_000 }, (_, index) =>
    new Date(Date.UTC(1800, 0, 1 + index)).toISOString().slice(0, 10),
  );
  expect(pairs(...days)).toEqual([]);
});
