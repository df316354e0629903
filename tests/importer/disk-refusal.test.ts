import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readRefusal, writeRefusal } from '../../src/importer/disk-refusal.ts';
import { writeFiles } from '../../src/importer/write-draft.ts';
import { temporaryFolder } from '../commands/folders.ts';

it.each([
  ['is not there', 'niente.txt', 'Il file non c’è.'],
  ['is below a file', 'file.txt/numero.txt', 'Il file non c’è.'],
  ['is a folder', '.', 'È una cartella, non un file.'],
])('a file to read that %s is refused in plain words', async (_, path, message) => {
  const { dir, remove } = await temporaryFolder();
  onTestFinished(remove);
  await writeFile(join(dir, 'file.txt'), '');
  const error = await readFile(join(dir, path)).catch(readRefusal);
  expect(error).toMatchObject({ message });
});

it('a file to write where a folder stands, or below a file, is refused in plain words', async () => {
  const { dir, remove } = await temporaryFolder();
  onTestFinished(remove);
  await mkdir(join(dir, 'cartella'));
  await writeFile(join(dir, 'file.txt'), '');
  for (const path of [join(dir, 'cartella'), join(dir, 'file.txt/numero.md')]) {
    await expect(writeFiles([{ path, contents: 'x' }], { force: true })).rejects.toThrow(
      `Il file ${path} non si può scrivere: al suo posto, o a quello della sua cartella, c’è altro.`,
    );
  }
});

it.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'])('%s is told in plain words', (code) => {
  expect(writeRefusal('a.md', refused(code)).message).toMatch(
    /^(?:Manca il permesso|Sul disco non c’è più spazio) .*file a\.md\.$/,
  );
});

it('of what nobody foresaw the code is told', () => {
  expect(readRefusal(refused('EIO')).message).toBe('Il file non si può leggere (EIO).');
  expect(writeRefusal('a.md', refused('EIO')).message).toBe(
    'Il file a.md non si può scrivere (EIO).',
  );
});

function refused(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
