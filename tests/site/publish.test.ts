import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ForeignFolderError, publish } from '../../src/site/publish.ts';

describe('publishing a site', () => {
  it('clears what a killed build left behind, and puts back the site that it had set aside', async () => {
    const parent = await folder();
    const target = join(parent, 'site');
    const dead = 2 ** 30; // above every process id that Linux gives
    await site(join(parent, `site.new-${dead}`), 'half');
    await site(join(parent, `site.old-${dead}`), 'old');
    const failing = publish(target, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await page(target)).toBe('old');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('puts it where there was none, folders above included', async () => {
    const target = join(await folder(), 'web', 'site');
    const outcome = await publish(target, (aside) => site(aside, 'new').then(() => 7));
    expect(outcome).toBe(7);
    expect(await page(target)).toBe('new');
    expect(await readdir(join(target, '..'))).toEqual(['site']);
  });

  it('puts it into an empty folder', async () => {
    const target = await folder();
    await publish(target, (aside) => site(aside, 'new'));
    expect(await page(target)).toBe('new');
  });

  it('takes the place of the old one whole: a page that is gone is gone', async () => {
    const target = join(await folder(), 'site');
    await site(target, 'old');
    await writeFile(join(target, 'gone.html'), 'old');
    await publish(target, (aside) => site(aside, 'new'));
    expect(await page(target)).toBe('new');
    expect((await readdir(target)).sort()).toEqual(['archivio', 'cerca', 'index.html']);
    expect(await readdir(join(target, '..'))).toEqual(['site']);
  });

  it('shows the old one until the new one is complete', async () => {
    const target = join(await folder(), 'site');
    await site(target, 'old');
    await publish(target, async (aside) => {
      await site(aside, 'new');
      expect(await page(target)).toBe('old');
    });
    expect(await page(target)).toBe('new');
  });

  it('takes a folder written with a slash at its end', async () => {
    const target = join(await folder(), 'site');
    await publish(`${target}/`, (aside) => site(aside, 'new'));
    expect(await page(target)).toBe('new');
    expect(await readdir(join(target, '..'))).toEqual(['site']);
  });
});

describe('a build that fails', () => {
  it('leaves the old site and nothing beside it', async () => {
    const target = join(await folder(), 'site');
    await site(target, 'old');
    const failing = publish(target, async (aside) => {
      await site(aside, 'half');
      throw new Error('out of paper');
    });
    await expect(failing).rejects.toThrow('out of paper');
    expect(await page(target)).toBe('old');
    expect(await readdir(join(target, '..'))).toEqual(['site']);
  });

  it('leaves nothing where there was nothing', async () => {
    const target = join(await folder(), 'site');
    const failing = publish(target, () => Promise.reject(new Error('out of paper')));
    await expect(failing).rejects.toThrow('out of paper');
    expect(await readdir(join(target, '..'))).toEqual([]);
  });
});

describe('a folder that is no site of ours is refused before anything is built:', () => {
  it.each([
    ['papers', ['letter.txt']],
    ['another web site', ['index.html', 'style.css']],
    ['only a search page', ['cerca']],
    ['a site in a working copy of git', ['index.html', 'archivio', 'cerca', '.git']],
  ])('%s', async (_, names) => {
    const target = await folder();
    for (const name of names) await writeFile(join(target, name), 'mine');
    await refused(target);
    expect((await readdir(target)).sort()).toEqual([...names].sort());
    for (const name of names) expect(await readFile(join(target, name), 'utf8')).toBe('mine');
  });

  it('a file', async () => {
    const target = join(await folder(), 'letter.txt');
    await writeFile(target, 'mine');
    await refused(target);
    expect(await readFile(target, 'utf8')).toBe('mine');
  });

  it.each(['.', '..', '../..', '/', `../${basename(process.cwd())}`])(
    'the folder in which one works, or one above it (%s)',
    refused,
  );
});

async function refused(target: string): Promise<void> {
  let built = false;
  const publishing = publish(target, async () => {
    built = true;
  });
  await expect(publishing).rejects.toThrow(ForeignFolderError);
  expect(built).toBe(false);
}

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'publish-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

async function site(dir: string, text: string): Promise<void> {
  for (const name of ['archivio', 'cerca']) await mkdir(join(dir, name), { recursive: true });
  await writeFile(join(dir, 'index.html'), text);
}

function page(dir: string): Promise<string> {
  return readFile(join(dir, 'index.html'), 'utf8');
}
