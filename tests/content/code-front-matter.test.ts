import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createWorkspace } from '../support/workspace.ts';

it.each(['---js', '---javascript', '--- js ', '---coffee', '---JS'])(
  'front matter that is code (%s) is refused and not run',
  async (opening) => {
    const workspace = await createWorkspace();
    const trace = join(workspace.dir, 'trace');
    const code = `{ title: require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'run') || 'x' }`;
    await workspace.file('issues/2024/marzo.md', `${opening}\n${code}\n---\nTesto.\n`);
    const { archive, diagnostics } = await workspace.load();
    expect(archive).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        file: 'issues/2024/marzo.md',
        line: 1,
        column: 4,
        code: 'code-front-matter',
        severity: 'error',
        message: `Dopo «---» c’è «${opening.slice(3).trim()}»: qui vanno solo dati in YAML, non programmi né altri formati.`,
        hint: 'Lasciare «---» da solo sulla prima riga e scrivere i campi in YAML.',
      },
    ]);
    await expect(readFile(trace)).rejects.toThrow('ENOENT');
  },
);

it.each(['!!js/function "function () { return 1 }"', '!!js/regexp /x/', '!!binary Y2lhbw=='])(
  'a YAML value that asks for another type (%s) is refused',
  async (value) => {
    const workspace = await createWorkspace();
    await workspace.issue(`title: ${value}\nperiod: marzo 2024`);
    expect((await workspace.load()).diagnostics).toMatchObject([
      { line: 2, column: 8, code: 'yaml', severity: 'error' },
    ]);
  },
);
