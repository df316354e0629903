import { execFile } from 'node:child_process';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { compare } from '../text/compare.ts';
import type { Change, Changes } from '../views/desk-changes.ts';

/** What was published, else what was last put into git. */
const BASES = ['origin/main', 'HEAD'];
const LARGEST_LISTING = 256e6;
const CHANGES: Readonly<Record<string, Change>> = { A: 'added', D: 'removed' };

const run = promisify(execFile);

/**
 * What differs in a folder from what was published last, files that git does not know yet included; undefined where the
 * folder is not under git, or nothing was ever put into it.
 */
export async function contentChanges(folder: string): Promise<Changes | undefined> {
  const git = async (...args: string[]) =>
    (await run('git', ['-C', folder, ...args], { maxBuffer: LARGEST_LISTING })).stdout;
  for (const base of BASES) {
    const known = git('rev-parse', '--verify', '--quiet', `${base}^{commit}`);
    if (!(await known.then(Boolean, () => false))) continue;
    const [differing, unknown] = await Promise.all([
      git('diff', '--name-status', '--no-renames', '--relative', '-z', base, '--', '.'),
      git('ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
    ]);
    const files = [...statuses(differing), ...parts(unknown).map((path) => ['A', path] as const)];
    return {
      base,
      files: files
        .map(([letter, path]) => ({
          file: posix.join(folder, path),
          change: CHANGES[letter] ?? 'changed',
        }))
        .sort((a, b) => compare(a.file, b.file)),
    };
  }
  return undefined;
}

/** @example statuses('M\0a.md\0D\0b.md\0') // [['M', 'a.md'], ['D', 'b.md']] */
function statuses(listing: string): (readonly [letter: string, path: string])[] {
  const all = parts(listing);
  return all.flatMap((letter, index) => (index % 2 === 0 ? [[letter, all[index + 1] ?? '']] : []));
}

function parts(listing: string): string[] {
  return listing.split('\0').filter((part) => part !== '');
}
