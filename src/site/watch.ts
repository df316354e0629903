import { once } from 'node:events';
import { dirname, resolve, sep } from 'node:path';
import { watch } from 'chokidar';

/** Milliseconds for which a file must rest before it counts as saved. */
const REST = 100;

/**
 * Calls `change` at once, and after files below these folders were saved: never twice at a time, and once more if
 * something changed meanwhile. The outcome is there after the first call. A folder may go and come back, as when a
 * branch is changed: so its parent is watched, with nothing else in it.
 */
export async function watchSources(
  folders: readonly string[],
  change: () => Promise<void>,
): Promise<{ readonly close: () => Promise<void> }> {
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await change();
    } while (again);
    running = false;
  };
  const wanted = folders.map((folder) => resolve(folder));
  const parents = [...new Set(wanted.map((folder) => dirname(folder)))];
  const isWanted = (path: string) =>
    parents.includes(path) ||
    wanted.some((folder) => path === folder || path.startsWith(folder + sep));
  const watcher = watch(parents, {
    ignored: (path) => !isWanted(resolve(path)),
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: REST, pollInterval: REST / 4 },
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(run, REST);
  });
  await once(watcher, 'ready');
  await run();
  return {
    close: () => {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}
