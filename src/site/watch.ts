import { watch } from 'chokidar';

/** Milliseconds for which a file must rest before it counts as saved. */
const REST = 100;

/**
 * Calls `change` after files below these folders were saved: never twice at once, and once more if something changed
 * meanwhile.
 */
export function watchSources(
  folders: readonly string[],
  change: () => Promise<void>,
): { readonly close: () => Promise<void> } {
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
  const watcher = watch([...folders], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: REST, pollInterval: REST / 4 },
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(run, REST);
  });
  return { close: () => watcher.close() };
}
