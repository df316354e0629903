/** A build goes to a folder beside the one in use and takes its place at the end: whoever reads sees the old site or the new one. */
import { mkdir, readdir, readlink, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { removeFolder } from './remove-folder.ts';

/** Tells a workshop of ours from a folder of somebody else whose name happens to look the same. */
const MARK = 'this-folder-is-removed-by-the-next-build';

/**
 * Runs a build in a new folder beside the one at `path` and swaps the two if it succeeds; if not, the old one stays as it
 * was. A symbolic link stays one: the folder that it names is replaced.
 * @throws what the build throws, or if the folder holds something that is no site of ours
 */
export async function publish<Outcome>(
  path: string,
  build: (folder: string) => Promise<Outcome>,
): Promise<Outcome> {
  const target = await linkedFolder(path);
  await refuseForeignFolder(target);
  await mkdir(dirname(target), { recursive: true });
  await clearLeftovers(target);
  const workshop = `${workshopPrefix(target)}${process.pid}`;
  const { fresh, replaced } = places(workshop);
  await mkdir(workshop);
  try {
    await writeFile(join(workshop, MARK), '');
    await mkdir(fresh);
    const outcome = await build(fresh);
    await rename(target, replaced).catch(absent);
    await rename(fresh, target);
    return outcome;
  } finally {
    await clearWorkshop(workshop, target);
  }
}

/** @example workshopPrefix('/www/site') // "/www/.site.building-" */
function workshopPrefix(target: string): string {
  return join(dirname(target), `.${basename(target)}.building-`);
}

function places(workshop: string): { readonly fresh: string; readonly replaced: string } {
  return { fresh: join(workshop, 'new'), replaced: join(workshop, 'old') };
}

/** Puts the old site back if it has no successor, and removes the rest; the mark goes last, should we be killed meanwhile. */
async function clearWorkshop(workshop: string, target: string): Promise<void> {
  const { fresh, replaced } = places(workshop);
  if (!(await exists(target))) await rename(replaced, target).catch(absent);
  await removeFolder(fresh);
  await removeFolder(replaced);
  await removeFolder(workshop);
}

/** Clears what a build left behind that was killed: workshops of this site named for a process that is no more. */
async function clearLeftovers(target: string): Promise<void> {
  const prefix = workshopPrefix(target);
  for (const entry of await readdir(dirname(target), { withFileTypes: true })) {
    const workshop = join(dirname(target), entry.name);
    const id = workshop.startsWith(prefix) ? workshop.slice(prefix.length) : '';
    if (!entry.isDirectory() || !/^\d+$/.test(id) || isOtherProcess(Number(id))) continue;
    if (await exists(join(workshop, MARK))) await clearWorkshop(workshop, target);
  }
}

/** Whether another process has this number; in a container a new one often has that of the one killed. */
function isOtherProcess(id: number): boolean {
  try {
    return id !== process.pid && process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The folder itself, where a path leads to it over symbolic links, be it there already or not. */
async function linkedFolder(path: string): Promise<string> {
  const there = await realpath(path).catch(absent);
  if (there) return there;
  const link = await readlink(path).catch(() => false as const);
  return link ? resolve(dirname(path), link) : resolve(path);
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, absent);
}

/** What every site of ours holds: a folder with other things in it is not replaced. */
const PAGES = ['index.html', 'archivio', 'cerca'];

/** The folder to write to is not one in which somebody works. */
export class ForeignFolderError extends Error {}

async function refuseForeignFolder(target: string): Promise<void> {
  const up = relative(target, process.cwd());
  const holdsProject = up === '' || !up.startsWith('..');
  const names: readonly string[] = await readdir(target).catch(async (error) => {
    if (error.code === 'ENOTDIR') throw new ForeignFolderError(target);
    return absent(error) || [];
  });
  const isSite =
    names.length === 0 || (PAGES.every((name) => names.includes(name)) && !names.includes('.git'));
  if (holdsProject || !isSite) throw new ForeignFolderError(target);
}

function absent(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOENT') return false;
  throw error;
}
