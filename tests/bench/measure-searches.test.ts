import { expect, inject, test } from 'vitest';
import { measureSearches } from './measure-searches.ts';

test('a search that finds nothing is measured too', async () => {
  const costs = await measureSearches(inject('siteDir'), ['qwzxqwzx']);
  expect(costs.map(({ line, visit }) => `${line} ${visit}`)).toEqual([
    'fast cold',
    'fast warm',
    'slow cold',
    'slow warm',
  ]);
});
