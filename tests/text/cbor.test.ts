import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cbor, joinCbor, readCbor, writeCbor } from '../../src/text/cbor.ts';

function read(...bytes: number[]) {
  return readCbor(new Uint8Array(bytes));
}

/** From RFC 8949, Appendix A, as far as Pagefind writes it. */
const EXAMPLES: readonly [what: string, bytes: readonly number[], value: Cbor][] = [
  ['a small number', [0x17], 23],
  ['a number of one byte', [0x18, 0x18], 24],
  ['a number of two bytes', [0x19, 0x03, 0xe8], 1000],
  ['a number of four bytes', [0x1a, 0x00, 0x0f, 0x42, 0x40], 1_000_000],
  ['the largest number of four bytes', [0x1a, 0xff, 0xff, 0xff, 0xff], 4_294_967_295],
  ['a number below zero', [0x38, 0x63], -100],
  ['a text', [0x62, 0xc3, 0xbc], 'ü'],
  ['an empty list', [0x80], []],
  ['a list of lists', [0x82, 0x81, 0x01, 0x61, 0x61], [[1], 'a']],
];

describe('CBOR is written', () => {
  test.each(EXAMPLES)('if it is %s', (_, bytes, value) => {
    expect([...writeCbor(value)]).toEqual(bytes);
  });

  test('as a list of what is written already', () => {
    const items: Cbor[] = ['a', 7, [1, 'b']];
    expect(joinCbor(items.map(writeCbor))).toEqual(writeCbor(items));
    const many: Cbor[] = Array.from({ length: 300 }, (_, at) => at);
    expect(joinCbor(many.map(writeCbor))).toEqual(writeCbor(many));
  });

  test('so that it is read as what it was', () => {
    const number = fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 });
    const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
      value: fc.oneof(number, fc.string({ unit: 'binary' }), fc.array(tie('value'))),
    }));
    fc.assert(
      fc.property(value, (any) => {
        expect(readCbor(writeCbor(any))).toEqual(any);
      }),
    );
  });
});

describe('CBOR is read', () => {
  test.each(EXAMPLES)('if it is %s', (_, bytes, value) => {
    expect(read(...bytes)).toEqual(value);
  });

  test('from an offset on, also in a part of a larger buffer', () => {
    const bytes = new Uint8Array([9, 9, 9, 0x61, 0x62]).subarray(1);
    expect(readCbor(bytes, 2)).toBe('b');
  });
});

describe('CBOR is refused', () => {
  test.each([
    ['of a type that Pagefind does not write', [0xa0], 'an unknown type: 160'],
    ['of a length that nobody told', [0x9f, 0xff], 'an unknown length: 31'],
    ['of numbers larger than any here', [0x1b, 0, 0, 0, 0, 0, 0, 0, 1], 'an unknown length: 27'],
  ])('%s', (_, bytes, message) => {
    expect(() => read(...bytes)).toThrow(message);
  });

  test('that ends too early', () => {
    expect(() => read(0x82, 0x01)).toThrow(RangeError);
  });
});
