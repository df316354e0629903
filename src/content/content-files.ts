import { readdir } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { ignoreAbsence } from './absence.ts';

/** The files below a folder and the links, wherever they lead, as paths with `/`; undefined if there is no such folder. */
export async function findFiles(folder: string): Promise<ReadonlySet<string> | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    ignoreAbsence,
  );
  const paths = entries
    ?.filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return paths && new Set(paths.sort());
}

/** Markdown files of a folder; names that begin with `_` or `.` are templates and leftovers of editors. */
export function markdownIn(files: ReadonlySet<string>, folder: string): string[] {
  return [...files].filter(
    (path) =>
      path.startsWith(folder) && path.endsWith('.md') && !/^[_.]/.test(posix.basename(path)),
  );
}
