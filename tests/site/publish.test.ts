import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ForeignFolderError, publish } from '../../src/site/publish.ts';

/** What the sites of these tests hold, in order. */
const PAGES = ['archivio', 'cerca', 'index.html'];

describe('publishing a site', () => {
  it('clears what a killed build left behind, and puts back the site that it had set aside', async () => {
    const parent = await folder();
    const target = join(parent, 'site');
    const dead = 2 ** 30; // above every process id that Linux gives
    const workshop = join(parent, `.site.building-${dead}`);
    await site(join(workshop, 'new'), 'half');
    await site(join(workshop, 'old'), 'old');
    await writeFile(join(workshop, 'this-folder-is-removed-by-the-next-build'), '');
    const failing = publish(target, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await page(target)).toBe('old');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('clears what a killed build left that had our process number, as in containers', async () => {
    const parent = await folder();
    const workshop = join(parent, `.site.building-${process.pid}`);
    await site(join(workshop, 'new'), 'half');
    await writeFile(join(workshop, 'new', 'stale.html'), 'half');
    await writeFile(join(workshop, 'this-folder-is-removed-by-the-next-build'), '');
    await publish(join(parent, 'site'), (aside) => site(aside, 'new'));
    expect((await readdir(join(parent, 'site'))).sort()).toEqual(PAGES);
    expect(await readdir(parent)).toEqual(['site']);
  });

  it.each([
    'site.old-2023',
    'site.new-2023',
    'site.2023',
    '.site.old-2023',
    '.site.building-2023x',
    `.site.building-${2 ** 30}`,
    `.other.building-${2 ** 30}`,
    `.site.building-${2 ** 30}.bak`,
  ])('leaves alone the folder of somebody else called %s', async (name) => {
    const parent = await folder();
    await site(join(parent, name), 'mine');
    await publish(join(parent, 'site'), (aside) => site(aside, 'new'));
    expect(await page(join(parent, name))).toBe('mine');
    expect((await readdir(parent)).sort()).toEqual([name, 'site'].sort());
  });

  it.each(['there', 'not yet there'])(
    'replaces the folder behind a symbolic link, %s, and the link stays',
    async (state) => {
      const parent = await folder();
      const real = join(parent, 'disk', 'site');
      const link = join(parent, 'link');
      if (state === 'there') await site(real, 'old');
      await symlink(join('disk', 'site'), link);
      await publish(link, (aside) => site(aside, 'new'));
      expect(await readlink(link)).toBe(join('disk', 'site'));
      expect(await page(real)).toBe('new');
      expect((await readdir(parent)).sort()).toEqual(['disk', 'link']);
      expect(await readdir(join(parent, 'disk'))).toEqual(['site']);
    },
  );

  it('refuses a symbolic link to a folder in which somebody works', async () => {
    const parent = await folder();
    await mkdir(join(parent, 'papers'));
    await writeFile(join(parent, 'papers', 'letter.txt'), 'mine');
    await symlink('papers', join(parent, 'link'));
    await refused(join(parent, 'link'));
    expect(await readdir(join(parent, 'papers'))).toEqual(['letter.txt']);
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
    expect((await readdir(target)).sort()).toEqual(PAGES);
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
