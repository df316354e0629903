/** On every page: marks the words of the search that led to an event, and fetches ahead when the box gets the focus. */
import { highlight } from './page/highlight.ts';
import { wordsToMark } from './page/marked-runs.ts';
import { preloadSearch } from './search/preload.ts';

const event = document.querySelector('article.event');
if (event) markWords(event);

/** The words stand in the address only on the way here; after that the history keeps them, for a reload and for Back. */
function markWords(article: Element): void {
  const asked = wordsToMark(location.href);
  const words: readonly string[] = asked.length > 0 ? asked : (history.state?.evidenzia ?? []);
  if (asked.length > 0)
    history.replaceState({ evidenzia: asked }, '', location.pathname + location.hash);
  if (words.length > 0) highlight(article, words);
}

const box = document.querySelector<HTMLInputElement>('#testata-q');
const form = box?.form;
if (form) {
  const bundle = new URL('../pagefind/', form.action).href;
  const { worker = '' } = form.dataset;
  box.addEventListener('focus', () => void preloadSearch(bundle, worker), { once: true });
}
