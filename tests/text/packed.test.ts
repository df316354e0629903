import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/text/packed.ts';

test('small numbers are one character, larger ones two and more', () => {
  expect(pack([0, 1, 44, 45])).toBe('#$OP$');
  expect(pack([])).toBe('');
});

test('any list comes back as it went, and JSON adds nothing to it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4_000_000 })), (numbers) => {
      const text = pack(numbers);
      expect(unpack(text)).toEqual(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }),
  );
});
