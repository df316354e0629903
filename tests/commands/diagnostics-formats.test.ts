import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../src/commands/diagnostics-github.ts';
import { formatJson } from '../../src/commands/diagnostics-json.ts';
import { formatDiagnostics } from '../../src/commands/diagnostics-text.ts';
import { sourceExcerpt } from '../../src/commands/source-excerpt.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const AWKWARD: Diagnostic = {
  file: 'content/issues/100%, marzo: uno.md',
  line: 2,
  column: 8,
  field: 'title',
  code: 'yaml',
  severity: 'warning',
  message: 'Il 100%: «a,b»\r\n::error::no',
  hint: 'Scrivere "50%".',
};

/** A workflow command read back as GitHub does. */
function readCommand(line: string) {
  const [, name, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const decoded = (text: string) =>
    text.replace(/%(0D|0A|3A|2C|25)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return {
    name,
    properties: Object.fromEntries(
      properties.split(',').map((pair) => pair.split('=').map(decoded)),
    ),
    data: decoded(data),
  };
}

describe('diagnostics for GitHub', () => {
  it('are one line each, from which everything can be read back', () => {
    const lines = formatGithub([AWKWARD, AWKWARD]).split('\n');
    expect(lines).toHaveLength(3);
    expect(readCommand(lines[0] ?? '')).toEqual({
      name: 'warning',
      properties: { file: AWKWARD.file, line: '2', col: '8', title: 'yaml' },
      data: `${AWKWARD.message}\n${AWKWARD.hint}`,
    });
  });

  it('are nothing where nothing is wrong', () => {
    expect(formatGithub([])).toBe('');
  });
});

describe('diagnostics for programs', () => {
  it('are read back as they were', () => {
    const { hint, field, ...bare } = AWKWARD;
    expect(JSON.parse(formatJson([AWKWARD, bare]))).toEqual([AWKWARD, bare]);
  });
});

describe('the line of a diagnostic', () => {
  it.each([
    ['when: 31 aprile', 7, ['when: 31 aprile', '      ^']],
    ['\twhen: x', 2, [' when: x', ' ^']],
    ['title: 沈阳 x', 11, ['title: 沈阳 x', '            ^']],
    ['e\u0300 x', 4, ['e\u0300 x', '  ^']],
    ['', 1, ['', '^']],
  ])('of %j has its caret below column %i', (line, column, shown) => {
    expect(sourceExcerpt(line, column)).toEqual(shown);
  });

  it('is cut on both sides where it is long', () => {
    const [line, caret] = sourceExcerpt(`${'a '.repeat(300)}QUI${' b'.repeat(300)}`, 601);
    expect(line).toMatch(/^….*QUI.*…$/);
    expect(line.length).toBeLessThan(100);
    expect(line.indexOf('QUI')).toBe(caret.indexOf('^'));
  });

  it('stands between the message and what to write, and files stand apart', () => {
    const here: Diagnostic = { ...AWKWARD, file: 'a.md', message: 'No.', hint: 'Sì.' };
    const sources = new Map([['a.md', ['---', 'title: Uno']]]);
    expect(formatDiagnostics([here, { ...here, file: 'b.md' }], sources)).toBe(
      'a.md:2:8  avviso  No.  [yaml]\n    | title: Uno\n    |        ^\n    Sì.\n\nb.md:2:8  avviso  No.  [yaml]\n    Sì.\n',
    );
  });
});
