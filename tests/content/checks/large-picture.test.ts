import { expect, it } from 'vitest';
import { LARGEST_PICTURE } from '../../../src/content/checks/large-picture.ts';
import { createWorkspace } from '../../support/workspace.ts';

it.each([
  [LARGEST_PICTURE, []],
  [LARGEST_PICTURE + 1, ['large-picture L’immagine «praia.gif» pesa 8,0 MB, più di 8.']],
])('a picture of %i bytes', async (size, told) => {
  const workspace = await createWorkspace();
  await workspace.issue(
    'title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno\n    image: { src: praia.gif, alt: Il porto di Praia }',
  );
  await workspace.file('media/praia.gif', `GIF89a${' '.repeat(size - 6)}`);
  const { diagnostics } = await workspace.load();
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(told);
});

it('a large file that no event shows is nobody’s concern', async () => {
  const workspace = await createWorkspace();
  await workspace.file('media/programma.pdf', ' '.repeat(LARGEST_PICTURE + 1));
  expect((await workspace.load()).diagnostics).toEqual([]);
});
