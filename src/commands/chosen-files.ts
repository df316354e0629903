import { realpath, stat } from 'node:fs/promises';
import { join, posix, relative, resolve } from 'node:path';
import { findFiles } from '../content/content-files.ts';
import { UsageError } from './options.ts';

/** Whether a file, by the name that diagnostics give it, is one of those that a person asked for. */
export type IsChosen = (file: string) => boolean;

/**
 * The files and folders that were named beside a command, as they stand or below the folder of contents; all of them
 * where none was named, and where there is no such folder, which who reads it will tell.
 * @throws UsageError if one does not exist, is no content or holds none
 */
export async function chosenFiles(words: readonly string[], contentDir: string): Promise<IsChosen> {
  const files = await findFiles(contentDir);
  if (words.length === 0 || !files) return () => true;
  const paths = await Promise.all(
    words.map(async (word) => {
      const path = await pathBelow(word, contentDir);
      if (path !== '' && ![...files].some((file) => isIn(file, path))) {
        throw new UsageError(`Nella cartella «${word}» non c’è nulla da controllare.`);
      }
      return path;
    }),
  );
  if (paths.includes('')) return () => true;
  const names = paths.map((path) => posix.join(contentDir, path));
  return (file) => names.some((name) => isIn(file, name));
}

function isIn(file: string, name: string): boolean {
  return file === name || file.startsWith(`${name}/`);
}

/** The path below the folder of contents; empty of that folder itself. */
async function pathBelow(word: string, contentDir: string): Promise<string> {
  const below = join(contentDir, word);
  const path = (await exists(word)) || !(await exists(below)) ? word : below;
  if (!(await exists(path))) {
    throw new UsageError(`Il file «${word}» non c’è: controllare il nome e la cartella.`);
  }
  const [folder, file] = await Promise.all([
    realpath(resolve(contentDir)),
    realpath(resolve(path)),
  ]);
  const inside = relative(folder, file).replaceAll('\\', '/');
  if (/^\.\.(?:\/|$)|^[A-Za-z]:/.test(inside)) {
    throw new UsageError(
      `«${word}» non è nella cartella «${contentDir}», che è ciò che si controlla (un’altra si indica con --content).`,
    );
  }
  return inside;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
