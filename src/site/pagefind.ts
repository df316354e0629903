/**
 * Pagefind's indexer, which runs as a process of its own, from the first index that is open to the last. When that process
 * crashes, the promises of Pagefind 1.6 stay open for ever, so we wait for an answer or for the end of all work.
 */
import { close, createIndex, type PagefindIndex } from 'pagefind';

type Settings = NonNullable<Parameters<typeof createIndex>[0]>;

let open = 0;

/**
 * Opens an index for as long as it is used.
 * @returns what its user makes of it
 * @throws if Pagefind reports an error or stops
 */
export async function withIndex<Made>(
  settings: Settings,
  use: (index: PagefindIndex) => Promise<Made>,
): Promise<Made> {
  open++;
  try {
    const { index } = await answered(createIndex(settings));
    if (index === undefined) throw new Error('Pagefind gave no index');
    const made = await use(index);
    await answered(index.deleteIndex().then(() => ({ errors: [] })));
    return made;
  } finally {
    open--;
    if (open === 0) await close();
  }
}

/**
 * Pagefind's script for browsers, which the index brings with it; none of an npm package's files holds it.
 * @throws if Pagefind reports an error or stops
 */
export async function browserScript(): Promise<string> {
  const { files } = await withIndex({}, (index) => answered(index.getFiles()));
  const script = files.find(({ path }) => path === 'pagefind.js');
  if (script === undefined) throw new Error('Pagefind gave no pagefind.js');
  return new TextDecoder().decode(script.content);
}

/** Waits for Pagefind's answer and throws its errors; throws as well if nothing is left that could answer. */
export async function answered<T extends { readonly errors: readonly string[] }>(
  answer: Promise<T>,
): Promise<T> {
  let onIdle = () => {};
  const stopped = new Promise<never>((_, reject) => {
    onIdle = () => reject(new Error('Pagefind stopped without an answer'));
    process.once('beforeExit', onIdle);
  });
  try {
    const response = await Promise.race([answer, stopped]);
    if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
    return response;
  } finally {
    process.off('beforeExit', onIdle);
  }
}
