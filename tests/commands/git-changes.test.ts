import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { contentChanges } from '../../src/commands/git-changes.ts';
import { temporaryFolder } from './folders.ts';

async function folder(): Promise<string> {
  const { dir, remove } = await temporaryFolder();
  onTestFinished(remove);
  return dir;
}

/** A project under git whose contents were published, with a command to go on in it. */
async function project() {
  const root = await folder();
  const content = join(root, 'content');
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args],
      {
        stdio: 'ignore',
      },
    );
  git('init', '--initial-branch', 'main');
  await mkdir(content);
  for (const name of ['uno.md', 'due.md']) await writeFile(join(content, name), name);
  await writeFile(join(root, 'README.md'), 'x');
  git('add', '.');
  git('commit', '-m', 'primo');
  return { root, content, git };
}

it('tells which files are new, changed and gone, and nothing of other folders', async () => {
  const { root, content } = await project();
  await writeFile(join(content, 'uno.md'), 'altro');
  await writeFile(join(content, 'è «nuovo».md'), 'nuovo');
  await rm(join(content, 'due.md'));
  await writeFile(join(root, 'README.md'), 'y');
  expect(await contentChanges(content)).toEqual({
    base: 'HEAD',
    files: [
      { file: join(content, 'due.md'), change: 'removed' },
      { file: join(content, 'uno.md'), change: 'changed' },
      { file: join(content, 'è «nuovo».md'), change: 'added' },
    ],
  });
});

it('compares with what was published, where there is a branch of that', async () => {
  const { content, git } = await project();
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  await writeFile(join(content, 'uno.md'), 'altro');
  git('commit', '-a', '-m', 'secondo');
  expect(await contentChanges(content)).toEqual({
    base: 'origin/main',
    files: [{ file: join(content, 'uno.md'), change: 'changed' }],
  });
});

it('knows nothing without git, before the first commit, and of a folder that is not there', async () => {
  const root = await folder();
  expect(await contentChanges(root)).toBeUndefined();
  execFileSync('git', ['-C', root, 'init'], { stdio: 'ignore' });
  expect(await contentChanges(root)).toBeUndefined();
  expect(await contentChanges(join(root, 'no'))).toBeUndefined();
});
