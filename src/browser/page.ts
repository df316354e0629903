/** What every page does for a reader who comes from a search, the words found are marked in the event, or goes to one. */
import { highlight } from './page/highlight.ts';
import { wordsToMark } from './page/marked-runs.ts';
import { preloadSearch } from './search/preload.ts';

const event = document.querySelector('article.event');
const words = wordsToMark(location.href);
if (event && words.length > 0) highlight(event, words);

const box = document.querySelector<HTMLInputElement>('#testata-q');
const bundle = new URL('../pagefind/', box?.form?.action || location.href);
box?.addEventListener('focus', () => void preloadSearch(bundle.href), { once: true });
