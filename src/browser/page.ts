/** What every page does for a reader who comes from a search: the words found are marked in the event. */
import { highlight, wordsToMark } from './page/highlight.ts';

const event = document.querySelector('article.event');
const words = wordsToMark(location.href);
if (event && words.length > 0) highlight(event, words);
