import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadArchive } from '../../src/content/load.ts';
import { createWorkspace } from '../support/workspace.ts';

it.each([
  ['that does not exist', 'manca'],
  ['that is a file', 'site.yaml'],
])('a content folder %s is one diagnostic', async (_, name) => {
  const contentDir = join((await createWorkspace()).dir, name);
  expect(await loadArchive({ contentDir, drafts: false })).toEqual({
    value: undefined,
    diagnostics: [
      {
        file: contentDir,
        line: 1,
        column: 1,
        code: 'missing-folder',
        severity: 'error',
        message: 'Qui dovrebbe esserci la cartella dei contenuti, ma non c’è.',
        hint: 'Controllare il nome scritto dopo --content; di solito la cartella si chiama «content».',
      },
    ],
  });
});

it('an empty content folder lacks what every archive needs', async () => {
  const workspace = await createWorkspace();
  for (const path of ['site.yaml', 'vocabulary', 'issues']) await workspace.remove(path);
  const { archive, diagnostics } = await workspace.load();
  expect(archive).toBeUndefined();
  expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'site.yaml missing-file',
    'vocabulary/networks.yaml missing-file',
    'vocabulary/places.yaml missing-file',
    'vocabulary/projects.yaml missing-file',
    'vocabulary/topics.yaml missing-file',
  ]);
});

it.each(['/', '/.', '//'])('a folder may be written with «%s» at its end', async (end) => {
  const { dir } = await createWorkspace();
  const { value: archive } = await loadArchive({ contentDir: dir + end, drafts: false });
  expect(archive?.issues.map(({ url }) => url)).toEqual(['/2024/marzo/']);
});

it('the folder may be the one in which one stands', async () => {
  const { dir } = await createWorkspace();
  const before = process.cwd();
  process.chdir(dir);
  try {
    const { value: archive } = await loadArchive({ contentDir: '.', drafts: false });
    expect(archive?.issues.map(({ file }) => file)).toEqual(['issues/2024/marzo.md']);
  } finally {
    process.chdir(before);
  }
});
