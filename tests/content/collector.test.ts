import { describe, expect, it } from 'vitest';
import { collector } from '../../src/content/collector.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const ERROR: Diagnostic = {
  file: 'issues/2024/marzo.md',
  line: 2,
  column: 1,
  code: 'missing',
  severity: 'error',
  message: 'Manca «title».',
};
const WARNING: Diagnostic = { ...ERROR, severity: 'warning' };

describe('what a reader returns is gathered', () => {
  it.each([
    ['with a value and nothing to tell', 'testo', []],
    ['with a value and a warning', 'testo', [WARNING]],
    ['with a value and an error', 'testo', [ERROR]],
    ['without a value and with an error', undefined, [WARNING, ERROR]],
  ])('%s', (_, value, told) => {
    const diagnostics: Diagnostic[] = [];
    expect(collector(diagnostics)({ value, diagnostics: told })).toBe(value);
    expect(diagnostics).toEqual(told);
  });

  it.each([
    ['nothing', []],
    ['a warning alone', [WARNING]],
  ])('and never a file that is refused with %s', (_, told) => {
    expect(() => collector([])({ value: undefined, diagnostics: told })).toThrow(
      'refused without an error',
    );
  });
});
