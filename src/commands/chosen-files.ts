import { realpath, stat } from 'node:fs/promises';
import { join, posix, relative, resolve } from 'node:path';
import { UsageError } from './options.ts';

/** Whether a file, by the name that diagnostics give it, is one of those that a person asked for. */
export type IsChosen = (file: string) => boolean;

/**
 * The files and folders that were named beside a command, as they stand or below the folder of contents; all of them
 * where none was named.
 * @throws UsageError if one does not exist or is no content
 */
export async function chosenFiles(words: readonly string[], contentDir: string): Promise<IsChosen> {
  if (words.length === 0) return () => true;
  const names = await Promise.all(words.map((word) => nameOf(word, contentDir)));
  return (file) => names.some((name) => name === file || file.startsWith(`${name}/`));
}

/** What diagnostics call it: the path below the folder of contents, behind the name of that folder. */
async function nameOf(word: string, contentDir: string): Promise<string> {
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
  return posix.join(contentDir, inside).replace(/\/$/, '');
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
