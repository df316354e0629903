import { once } from 'node:events';
import { dirname, resolve, sep } from 'node:path';
import { watch } from 'chokidar';

/** Milliseconds for which a file must rest before it counts as saved. */
const REST = 100;

/**
 * Calls `change` at once, and after files below these folders were saved: never twice at a time, and once more if
 * something changed meanwhile. The outcome is there after the first call. A folder may go and come back, as when a
 * branch is changed: so its parent is watched, with nothing else in it. Closed, it waits for the call under way.
 */
export async function watchSources(
  folders: readonly string[],
  change: () => Promise<void>,
): Promise<{ readonly close: () => Promise<void> }> {
  let running: Promise<void> | undefined;
  let again = false;
  const repeat = async () => {
    do {
      again = false;
      await change();
    } while (again);
    running = undefined;
  };
  const run = () => {
    if (running) again = true;
    else running = repeat();
    return running;
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
    close: async () => {
      await watcher.close();
      clearTimeout(timer);
      again = false;
      await running;
    },
  };
}
