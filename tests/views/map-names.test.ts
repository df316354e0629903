import { describe, expect, it } from 'vitest';
import { placeNames } from '../../src/views/map-names.ts';

const sheet = { width: 300, height: 100 };

describe('a name', () => {
  it('stands to the right of its mark, on the line of its middle', () => {
    expect(placeNames([{ text: 'Praia', spot: [100, 50] }], [[100, 50]], sheet)).toEqual([
      { text: 'Praia', x: 110.5, y: 54, anchor: 'start' },
    ]);
  });

  it.each([
    ['to the left', 'where another mark stands on its right', [[120, 50]], 'end', 89.5],
    [
      'above',
      'where marks stand on both sides',
      [
        [120, 50],
        [80, 50],
      ],
      'middle',
      100,
    ],
  ] as const)('stands %s %s', (_where, _why, others, anchor, x) => {
    const [name] = placeNames([{ text: 'Praia', spot: [100, 50] }], [[100, 50], ...others], sheet);
    expect([name?.anchor, name?.x]).toEqual([anchor, x]);
  });

  it('stays on the sheet', () => {
    const [name] = placeNames([{ text: 'Praia', spot: [290, 50] }], [[290, 50]], sheet);
    expect(name?.anchor).toBe('end');
  });

  it('does not cover another, and is left out where there is no room', () => {
    const spots = [
      [100, 50],
      [106, 50],
    ] as const;
    const named = spots.map((spot) => ({ text: 'Un nome', spot }));
    expect(placeNames(named, spots, sheet).map(({ anchor }) => anchor)).toEqual(['end', 'start']);
    const crowd = [
      [100, 50],
      [100, 30],
      [100, 70],
      [120, 50],
      [80, 50],
    ] as const;
    expect(placeNames([{ text: 'Un nome', spot: [100, 50] }], crowd, sheet)).toEqual([]);
  });
});
