/** A build goes to a folder beside the one in use and takes its place at the end: whoever reads sees the old site or the new one. */
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * Runs a build in a new folder beside `target` and swaps the two if it succeeds; if not, `target` stays as it was.
 * @throws what the build throws, or if `target` holds something that is no site of ours
 */
export async function publish<Outcome>(
  target: string,
  build: (folder: string) => Promise<Outcome>,
): Promise<Outcome> {
  await refuseForeignFolder(target);
  await clearLeftovers(target);
  const aside = join(dirname(target), `${basename(target)}.new-${process.pid}`);
  const old = join(dirname(target), `${basename(target)}.old-${process.pid}`);
  await mkdir(aside, { recursive: true });
  try {
    const outcome = await build(aside);
    const replaced = await rename(target, old).then(() => true, absent);
    await rename(aside, target).catch(async (error) => {
      if (replaced) await rename(old, target);
      throw error;
    });
    return outcome;
  } finally {
    await removeFolder(aside);
    await removeFolder(old);
  }
}

/** Removes a folder into which a build that failed may still be writing. */
function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/** Puts back or removes what a build left behind that was killed: folders named for a process that is no more. */
async function clearLeftovers(target: string): Promise<void> {
  const names = await readdir(dirname(target)).catch(absent);
  for (const name of names || []) {
    const leftover = join(dirname(target), name);
    const [, kind, id] = /\.(new|old)-(\d+)$/.exec(name) ?? [];
    if (!name.startsWith(`${basename(target)}.`) || isRunning(Number(id))) continue;
    if (kind === 'old' && !(await exists(target))) await rename(leftover, target);
    else if (kind) await removeFolder(leftover);
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, absent);
}

/** What every site of ours holds: a folder with other things in it is not replaced. */
const MARKS = ['index.html', 'archivio', 'cerca'];

/** The folder to write to is not one in which somebody works. */
export class ForeignFolderError extends Error {}

async function refuseForeignFolder(target: string): Promise<void> {
  const up = relative(resolve(target), process.cwd());
  const holdsProject = up === '' || !up.startsWith('..');
  const names: readonly string[] = await readdir(target).catch(async (error) => {
    if (error.code === 'ENOTDIR') throw new ForeignFolderError(target);
    return absent(error) || [];
  });
  const isSite =
    names.length === 0 || (MARKS.every((name) => names.includes(name)) && !names.includes('.git'));
  if (holdsProject || !isSite) throw new ForeignFolderError(target);
}

function absent(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOENT') return false;
  throw error;
}
