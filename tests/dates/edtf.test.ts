import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf, serializeEdtf } from '../../src/dates/edtf.ts';
import { firstDay, lastDay, precisionOf } from '../../src/dates/edtf-bounds.ts';
import { values } from './generated-values.ts';

describe('EDTF values', () => {
  test.each([
    ['2024-02-07', '2024-02-07', '2024-02-07', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['2024-21', '2024-03-01', '2024-05-31', 'season'],
    ['2024-23', '2024-09-01', '2024-11-30', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['2024-01-29/2024-02-02', '2024-01-29', '2024-02-02', 'day'],
    ['2024-01/2024-02', '2024-01-01', '2024-02-29', 'month'],
    ['2024-01/2024-02-15', '2024-01-01', '2024-02-15', 'month'],
    ['2024-02-07/..', '2024-02-07', undefined, 'day'],
    ['../2024-05', undefined, '2024-05-31', 'month'],
    ['{2024-01-05,2024-01-24}', '2024-01-05', '2024-01-24', 'day'],
    ['{2024-03-05..2024-03-20,2024-03-07}', '2024-03-05', '2024-03-20', 'day'],
    ['{2024-03-05,2024-04-10..}', '2024-03-05', undefined, 'day'],
    ['{..2024-03-05,2024-04-10}', undefined, '2024-04-10', 'day'],
    ['{2023,2024-03}', '2023-01-01', '2024-03-31', 'year'],
  ])('%s goes from %s to %s and is a matter of the %s', (text, first, last, precision) => {
    const value = parseEdtf(text);
    if (!value) throw new Error(text);
    expect(serializeEdtf(value)).toBe(text);
    expect([firstDay(value), lastDay(value), precisionOf(value)]).toEqual([first, last, precision]);
  });

  test.each([
    ['2024-03-05/2024-03-05', '2024-03-05'],
    ['2024-03/2024-03', '2024-03'],
    ['{2024-03-05}', '2024-03-05'],
    ['{2024-03-05,2024-03-05}', '2024-03-05'],
    ['{2024-03-07,2024-03-05}', '{2024-03-05,2024-03-07}'],
    ['{2024-03-05..2024-03-05,2024-03-07}', '{2024-03-05,2024-03-07}'],
  ])('%s is the same as %s and written so', (text, canonical) => {
    const value = parseEdtf(text);
    expect(value && serializeEdtf(value)).toBe(canonical);
  });

  test.each([
    ...['', '5 marzo', '24', '2024-3', '2024-13', '2024-00', '2024-20', '2024-25', '2024-02-30'],
    ...['2023-02-29', '2024-2-07', '02024', '2024-02-07T10:00', '2024?', '2024-02~', '199X'],
    ...[
      '../..',
      '/',
      '2024/',
      '/2024',
      '2024-05-05/2024-05-01',
      '2024-21/2024-22',
      '2024/2025/2026',
    ],
    ...['{}', '{,}', '{2024-03-05,}', '{2024-03-05', '[2024-03-05,2024-03-07]', '{2024-03-05,..}'],
    ...['{2024-21,2024-22}', '{2024-01..2024-02-15,2024-03}'],
  ])('«%s» is no value', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  test('what is written is accepted by the edtf package', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(() => edtf(serializeEdtf(value)), serializeEdtf(value)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  test('what is written is read back as it was', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parseEdtf(serializeEdtf(value))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  test('reading never fails otherwise than with undefined, and what it reads it writes', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'0123456789-/.,{}'), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string()), (text) => {
        const value = parseEdtf(text);
        if (value) expect(parseEdtf(serializeEdtf(value))).toEqual(value);
      }),
      { numRuns: 5000 },
    );
  }, 60_000);
});
