import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnchor } from '../../src/dates/anchor.ts';
import { type DateStyle, formatDate } from '../../src/dates/display.ts';
import { parseEdtf, serializeEdtf } from '../../src/dates/edtf.ts';
import { parseDateExpression } from '../../src/dates/expression.ts';
import { expressions } from './generated-values.ts';

function format(edtf: string, style: DateStyle, times: readonly string[] = []): string {
  const value = parseEdtf(edtf);
  if (!value) throw new Error(edtf);
  return formatDate({ value, times }, style);
}

describe('a date in words', () => {
  test.each([
    ['2024-01-29/2024-02-02', 'long', 'dal 29 gennaio al 2 febbraio 2024'],
    ['2024-01-29/2024-02-02', 'short', '29 gen – 2 feb 2024'],
    ['2024-01-07/2024-01-14', 'weekday', 'da domenica 7 a domenica 14 gennaio 2024'],
    ['2024-01-07/2024-01-14', 'short', '7–14 gen 2024'],
    ['2023-12-01/2024-01-31', 'long', 'dal 1° dicembre 2023 al 31 gennaio 2024'],
    ['2024-03-08/2024-03-11', 'long', 'dall’8 all’11 marzo 2024'],
    ['../2024-05-05', 'long', 'fino al 5 maggio 2024'],
    ['../2024-05-08', 'long', 'fino all’8 maggio 2024'],
    ['../2024-05-05', 'weekday', 'fino a domenica 5 maggio 2024'],
    ['../2024-04', 'long', 'fino ad aprile 2024'],
    ['2024-02-07/..', 'long', 'a partire dal 7 febbraio 2024'],
    ['2024-02-11/..', 'long', 'a partire dall’11 febbraio 2024'],
    ['2024-02-07/..', 'short', 'dal 7 feb 2024'],
    ['2020-11', 'long', 'novembre 2020'],
    ['2024-22', 'long', 'estate 2024'],
    ['2021-24', 'long', 'inverno 2021-2022'],
    ['2024', 'long', '2024'],
    ['2022/2024', 'long', '2022-2024'],
    ['2024-01/2024-02', 'long', 'gennaio-febbraio 2024'],
    ['2023-12/2024-01', 'long', 'dicembre 2023 - gennaio 2024'],
    ['{2024-01-05,2024-01-24}', 'long', '5 e 24 gennaio 2024'],
    ['{2024-01-05,2024-01-24}', 'weekday', 'venerdì 5 e mercoledì 24 gennaio 2024'],
    ['{2024-03-05,2024-03-07..2024-03-09}', 'long', '5 e dal 7 al 9 marzo 2024'],
    ['{2024-03-05,2024-03-07..2024-03-09}', 'short', '5 e 7–9 mar 2024'],
    ['{2023-12-28,2024-01-05,2024-01-08}', 'long', '28 dicembre 2023, 5 e 8 gennaio 2024'],
  ] as const)('%s in the style %s is «%s»', (edtf, style, words) => {
    expect(format(edtf, style)).toBe(words);
  });

  test.each([
    [['17:30'], '5 marzo 2024, ore 17.30'],
    [['10:00', '17:30'], '5 marzo 2024, ore 10 e 17.30'],
    [['09:00/13:00', '14:00/18:00'], '5 marzo 2024, dalle 9 alle 13 e dalle 14 alle 18'],
    [['19:00/..'], '5 marzo 2024, dalle 19'],
    [['21:00/01:00'], '5 marzo 2024, dalle 21 all’1'],
    [['21:00/00:00'], '5 marzo 2024, dalle 21 alle 24'],
  ])('the hours %j are written «%s»', (times, words) => {
    expect(format('2024-03-05', 'long', times)).toBe(words);
  });

  test('hours of one of the days stand in parentheses', () => {
    const times = ['2024-02-10T21:00', '2024-02-11T17:00/19:00'];
    expect(format('{2024-02-10,2024-02-11}', 'long', times)).toBe(
      '10 e 11 febbraio 2024 (10 febbraio 2024 ore 21; 11 febbraio 2024 dalle 17 alle 19)',
    );
  });
});

/** Milliseconds for a property on a busy machine. */
const PATIENCE = 60_000;

describe('reading what was written', () => {
  test.each(['long', 'short', 'weekday'] as const)(
    'gives the same EDTF and the same hours, in the style %s, whatever the anchor',
    (style) => {
      const anchor = parseAnchor('2019-07');
      fc.assert(
        fc.property(expressions, ({ value, times }) => {
          const words = formatDate({ value, times }, style);
          for (const reading of [parseDateExpression(words), parseDateExpression(words, anchor)]) {
            if (!reading.ok) throw new Error(`${words}: ${reading.problem.message}`);
            const { edtf, times: again, inferred } = reading.expression;
            expect({ words, edtf, times: again, inferred }).toEqual({
              words,
              edtf: serializeEdtf(value),
              times,
              inferred: [],
            });
            expect(reading.warnings).toEqual([]);
          }
        }),
        { numRuns: 1500 },
      );
    },
    PATIENCE,
  );

  test('gives the same words again', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        const words = formatDate(expression, 'long');
        const reading = parseDateExpression(words);
        expect(reading.ok && formatDate(reading.expression, 'long')).toBe(words);
      }),
    );
  });
});
