import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeWhole } from '../../src/content/write-whole.ts';

async function emptyFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'whole-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

describe('a file that is written whole', () => {
  it('makes its folders, takes the place of an older one and leaves nothing beside it', async () => {
    const dir = await emptyFolder();
    const path = join(dir, 'issues/2024/marzo.md');
    await writeWhole(path, 'prima');
    await writeWhole(path, Buffer.from('dopo'));
    expect(await readFile(path, 'utf8')).toBe('dopo');
    expect(await readdir(join(dir, 'issues/2024'))).toEqual(['marzo.md']);
  });

  it('keeps its permissions, and the link that leads to it', async () => {
    const dir = await emptyFolder();
    const path = join(dir, 'marzo.md');
    await writeWhole(path, 'prima');
    await chmod(path, 0o600);
    await symlink('marzo.md', join(dir, 'ultimo.md'));
    await writeWhole(join(dir, 'ultimo.md'), 'dopo');
    expect(await readFile(path, 'utf8')).toBe('dopo');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(dir)).toEqual(['marzo.md', 'ultimo.md']);
  });

  it('leaves nothing behind where it cannot be written', async () => {
    const dir = await emptyFolder();
    await mkdir(join(dir, 'marzo.md'));
    await expect(writeWhole(join(dir, 'marzo.md'), 'testo')).rejects.toThrow();
    expect(await readdir(dir)).toEqual(['marzo.md']);
  });
});
