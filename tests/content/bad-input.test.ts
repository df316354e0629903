import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/commands/diagnostics-text.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { createWorkspace } from '../support/workspace.ts';
import {
  BAD_ARCHIVES,
  BAD_DATES,
  BAD_FIELDS,
  BAD_FILES,
  BAD_SYNTAX,
  type BadInput,
  write,
} from './bad-input.ts';

const KINDS: readonly [string, readonly BadInput[]][] = [
  ['YAML', BAD_SYNTAX],
  ['files', BAD_FILES],
  ['fields', BAD_FIELDS],
  ['dates', BAD_DATES],
  ['the archive as a whole', BAD_ARCHIVES],
];

describe.each(KINDS)('a mistake in %s is told with its place:', (_, inputs) => {
  it.each(inputs)('$did', async (input) => {
    const { archive, diagnostics } = await read(input);
    expect(diagnostics.map(place)).toEqual(input.told);
    const refused = diagnostics.some(({ severity }) => severity === 'error');
    expect(archive === undefined).toBe(refused);
  });
});

it('every mistake is told in words that an editor understands', async () => {
  let words = '';
  for (const [kind, inputs] of KINDS) {
    words += `# ${kind}\n\n`;
    for (const input of inputs) {
      words += `## ${input.did}\n${formatDiagnostics((await read(input)).diagnostics)}\n`;
    }
  }
  await expect(words).toMatchFileSnapshot('golden/diagnostics.txt');
});

async function read(input: BadInput) {
  const workspace = await createWorkspace();
  await write(input, workspace);
  const { archive, diagnostics } = await workspace.load();
  // The vocabulary of a workspace is there to be used, not to be looked at.
  return { archive, diagnostics: diagnostics.filter(({ code }) => code !== 'unused-term') };
}

function place({ file, line, column, code, severity }: Diagnostic): string {
  return `${file}:${line}:${column} ${code}${severity === 'warning' ? ' warning' : ''}`;
}
