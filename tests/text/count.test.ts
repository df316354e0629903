import { describe, expect, it } from 'vitest';
import { capital } from '../../src/text/capital.ts';
import { count } from '../../src/text/count.ts';

describe('a number with its noun', () => {
  it.each([
    [0, '0 eventi'],
    [1, '1 evento'],
    [2, '2 eventi'],
    [999, '999 eventi'],
    [1000, '1.000 eventi'],
    [31_000, '31.000 eventi'],
    [1_234_567, '1.234.567 eventi'],
  ])('%i is said «%s»', (number, words) => {
    expect(count(number, 'evento', 'eventi')).toBe(words);
  });
});

describe('the start of a sentence', () => {
  it('has its first letter in upper case, accents included, and the rest as it was', () => {
    expect(capital('è il 7 febbraio')).toBe('È il 7 febbraio');
    expect(capital('dal GIORNO')).toBe('Dal GIORNO');
    expect(capital('')).toBe('');
  });
});
