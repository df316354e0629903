import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../../src/commands/diagnostics-text.ts';
import { RULES } from '../../../src/content/checks.ts';
import type { Rule } from '../../../src/content/rules/rule.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { createWorkspace } from '../../support/workspace.ts';
import { exampleFile, POINTER } from './examples.ts';

/** Rules that files of text cannot show; each has a test of its own, named here. */
const ELSEWHERE = new Map([
  ['missing-folder', 'tests/commands/check.test.ts'],
  ['not-utf8', 'tests/content/bad-input.ts'],
  ['not-markdown', 'tests/content/bad-input.ts'],
  ['not-read', 'tests/content/bad-input.ts'],
  ['large-picture', 'tests/content/checks/large-picture.test.ts'],
  ['broken-picture', 'tests/commands/build.test.ts'],
  ['lost-address', 'tests/content/checks/lost-address.test.ts'],
]);
const shown = RULES.filter(({ code }) => !ELSEWHERE.has(code));

describe('the list of rules', () => {
  it('has each code once', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it.each(RULES)('says in half a sentence what $code means', ({ describes, example }) => {
    expect(describes).toMatch(/^\p{Ll}[^\n]*[^.\s]$/u);
    expect(example.wrong.split(POINTER)).toHaveLength(2);
    expect(example.right).not.toContain(POINTER);
    expect(example.right).not.toBe(example.wrong.replace(POINTER, ''));
  });
});

describe.each(shown)('$code', (rule) => {
  it('is told at its place in the wrong example, and nothing else is', async () => {
    const { diagnostics, pointed } = await read(rule, 'wrong');
    expect(diagnostics.map(placeOf)).toEqual([`${pointed} ${rule.code} ${rule.severity}`]);
  });

  it('is not told in the right example, nor is anything else', async () => {
    const { diagnostics } = await read(rule, 'right');
    expect(diagnostics.map(placeOf)).toEqual([]);
  });
});

it('every rule says in its wrong example what is wrong and what to write', async () => {
  let words = '';
  for (const rule of shown) {
    const { diagnostics, path, text } = await read(rule, 'wrong');
    const sources = new Map([[path, text.split('\n')]]);
    words += `## ${rule.code}\n${formatDiagnostics(diagnostics, sources)}\n`;
  }
  await expect(words).toMatchFileSnapshot('../golden/rules.txt');
});

async function read(rule: Rule, side: 'wrong' | 'right') {
  const { example } = rule;
  const workspace = await createWorkspace();
  for (const [path, text] of Object.entries(example.beside ?? {})) await workspace.file(path, text);
  const { path, text, pointed } = exampleFile(example.in, example[side]);
  await workspace.file(path, text);
  const { diagnostics } = await workspace.load({ drafts: true });
  return {
    path,
    text,
    pointed,
    // The vocabulary of a workspace is there to be used, not to be looked at.
    diagnostics: diagnostics.filter(({ code }) => code === rule.code || code !== 'unused-term'),
  };
}

function placeOf({ file, line, column, code, severity }: Diagnostic): string {
  return `${file}:${line}:${column} ${code} ${severity}`;
}
