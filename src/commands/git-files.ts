/** The files of a folder as they were at a revision, read from git without touching the working tree. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

/** A folder that git does not keep, or a revision that it does not have. */
export class GitError extends Error {}

interface Entry {
  readonly path: string;
  readonly blob: string;
}

const run = promisify(execFile);
const LARGEST_LISTING = 256e6;

/** The paths of the files below a folder at a revision, relative to it, each with the name of its contents. @throws GitError */
export async function listFilesAt(folder: string, revision: string): Promise<Entry[]> {
  const git = async (...args: string[]) =>
    (await run('git', ['-C', folder, ...args], { maxBuffer: LARGEST_LISTING })).stdout;
  await git('rev-parse', '--is-inside-work-tree').catch(() => {
    throw new GitError(
      `La cartella «${folder}» non è in un deposito git: --base non ha con che cosa confrontarla.`,
    );
  });
  const unknown = () => {
    throw new GitError(`In git non c’è nessuna revisione «${revision}».`);
  };
  if (revision.startsWith('-')) unknown();
  const commit = await git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).catch(
    unknown,
  );
  const listing = await git('ls-tree', '-r', '-z', String(commit).trim());
  return listing.split('\0').flatMap((line) => {
    const [, blob, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return blob && path ? { path, blob } : [];
  });
}

/** The contents of blobs, in their order, by one process however many they are. */
export async function readBlobs(folder: string, blobs: readonly string[]): Promise<Buffer[]> {
  const git = spawn('git', ['-C', folder, 'cat-file', '--batch'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(git, 'close');
  git.stdin.end(blobs.map((blob) => `${blob}\n`).join(''));
  const chunks: Buffer[] = [];
  for await (const chunk of git.stdout) chunks.push(chunk as Buffer);
  await closed;
  const output = Buffer.concat(chunks);
  let offset = 0;
  return blobs.map((blob) => {
    const end = output.indexOf('\n', offset);
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', offset, end)) ?? [];
    if (size === undefined) throw new Error(`git has no blob ${blob}`);
    const start = end + 1;
    offset = start + Number(size) + 1;
    return output.subarray(start, start + Number(size));
  });
}
