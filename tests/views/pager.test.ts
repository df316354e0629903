import { expect, it } from 'vitest';
import { paged } from '../../src/views/pager.ts';

it('cuts a list into pages, the last with what is left', () => {
  expect(paged(['a', 'b', 'c'], 2)).toEqual([
    { page: 1, total: 2, items: ['a', 'b'], ofPage: '' },
    { page: 2, total: 2, items: ['c'], ofPage: ', pagina 2' },
  ]);
});

it('makes no page that would be empty', () => {
  expect(paged(['a', 'b'], 2).length).toBe(1);
  expect(paged([], 2)).toEqual([]);
});
