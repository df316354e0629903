import { KNOWN_FILES } from './files-ahead.ts';

/**
 * Fetches what the search page will need, for a reader who types into the box of another page: there it comes from what
 * the browser keeps. Whatever fails is no loss.
 *
 * @param bundle the full address of Pagefind's folder, with a slash at the end
 * @param script the address of `search-worker.ts`
 */
export async function preloadSearch(bundle: string, script: string): Promise<void> {
  const addresses = [script, ...KNOWN_FILES.map((path) => bundle + path)];
  await Promise.allSettled(addresses.map((address) => fetch(address)));
}
