import { KNOWN_FILES } from './lazy-pagefind.ts';

/**
 * Fetches what the search page will need, for a reader who types into the box of another page: there it comes from what
 * the browser keeps. Whatever fails is no loss.
 *
 * @param bundle the full address of Pagefind's folder, with a slash at the end
 */
export async function preloadSearch(bundle: string): Promise<void> {
  const known = [...KNOWN_FILES, 'pagefind.js'].map((path) => fetch(bundle + path));
  try {
    const [entry] = await Promise.all(known);
    const { languages } = (await entry?.json()) as { languages: { it?: { hash: string } } };
    if (languages.it) await fetch(`${bundle}pagefind.${languages.it.hash}.pf_meta`);
  } catch {
    // The search page will say so.
  }
}
