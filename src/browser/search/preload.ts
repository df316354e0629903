import { INDEX_FILES } from '../../text/pagefind-file.ts';
import { KNOWN_FILES } from './lazy-pagefind.ts';

const [ENTRY, WASM] = KNOWN_FILES;

/**
 * Fetches what the search page will need, for a reader who types into the box of another page: there it comes from what
 * the browser keeps. Whatever fails is no loss.
 *
 * @param bundle the full address of Pagefind's folder, with a slash at the end
 */
export async function preloadSearch(bundle: string): Promise<void> {
  const load = (path: string) => fetch(bundle + path);
  try {
    const [entry] = await Promise.all([load(ENTRY), load(WASM), load('pagefind.js')]);
    const { languages } = await entry.json();
    if (languages.it) await load(INDEX_FILES.meta(languages.it.hash));
  } catch {
    // The search page will say so.
  }
}
