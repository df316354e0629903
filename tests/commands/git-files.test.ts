import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { GitError, listFilesAt, readBlobs } from '../../src/commands/git-files.ts';
import { createWorkspace } from '../support/workspace.ts';

async function repository(files: Readonly<Record<string, string | Uint8Array>>) {
  const { dir, file } = await createWorkspace();
  for (const [path, contents] of Object.entries(files)) await file(path, contents);
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    ['-c', 'user.name=Prova', '-c', 'user.email=prova@comune.example', 'commit', '-q', '-m', 'uno'],
  ]) {
    await promisify(execFile)('git', ['-C', dir, ...args]);
  }
  return dir;
}

describe('the files of a revision', () => {
  it('have their names and bytes, whatever they are', async () => {
    const files = {
      'content/città è «qui».md': 'uno\n',
      'content/due\nrighe.md': '',
      'content/media/a b.jpg': Buffer.from([0, 10, 255, 10, 0]),
    };
    const dir = `${await repository(files)}/content`;
    const entries = await listFilesAt(dir, 'HEAD');
    const contents = await readBlobs(
      dir,
      entries.map(({ blob }) => blob),
    );
    const read = entries.map(({ path }, index) => [
      `content/${path}`,
      contents[index]?.toString('latin1'),
    ]);
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries(
        Object.entries(files).map(([path, bytes]) => [
          path,
          Buffer.from(bytes as string).toString('latin1'),
        ]),
      ),
    );
  });

  it('are none where there was no such folder yet', async () => {
    const dir = await repository({});
    await mkdir(`${dir}/nuova`);
    expect(await listFilesAt(`${dir}/nuova`, 'HEAD')).toEqual([]);
  });

  it.each(['nessuna', '--all', '', 'HEAD:site.yaml', 'HEAD~9'])(
    'are refused of «%s»',
    async (revision) => {
      await expect(listFilesAt(await repository({}), revision)).rejects.toThrow(GitError);
    },
  );
});
