/**
 * The search page: results as one types, the query in the address. While one types the entry of the history changes;
 * a submit leaves a new one, so that Back leads from search to search. Without this script the page leads to the archive.
 */
import { addressOf, queryIn } from './search/address.ts';
import { type Found, find } from './search/find.ts';
import {
  ADVICE,
  BROWSE,
  found,
  LOADING,
  pageTitle,
  shown,
  UNAVAILABLE,
} from './search/messages.ts';
import { lazyPagefind } from './search/pagefind.ts';
import { parseQuery } from './search/query.ts';
import { resultItem } from './search/results.ts';

const STEP = 10;
const PAUSE_IN_MS = 200;

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The search page has no #${id}`);
  return found as T;
}

const form = element<HTMLFormElement>('search-form');
const box = element<HTMLInputElement>('search-q');
const section = element('search');
const status = element('search-status');
const list = element<HTMLOListElement>('search-results');
const more = element<HTMLButtonElement>('search-more');
const template = element<HTMLTemplateElement>('search-result');

const bundle = new URL(section.dataset.bundle ?? '/pagefind/', location.href);
const archive = new URL(section.dataset.archive ?? '../archivio/', bundle);
const ownTitle = document.title;
const pagefind = lazyPagefind(bundle.href, section.dataset.worker ?? '');

/** Counts the searches: an answer to any but the last is thrown away. */
let turn = 0;
let pause: ReturnType<typeof setTimeout> | undefined;
/** The query of the history entry that the last submit, load or Back made. */
let settled = queryIn(location.href);

async function search(query: string, atLeast = STEP): Promise<void> {
  clearTimeout(pause);
  const mine = ++turn;
  const isStale = () => mine !== turn;
  document.title = pageTitle(query, ownTitle);
  const asked = parseQuery(query);
  if (asked.term === '') {
    list.replaceChildren();
    more.hidden = true;
    status.replaceChildren(query === '' ? '' : found(0, query));
    return;
  }
  if (list.childElementCount === 0) status.replaceChildren(LOADING);
  try {
    const answer = await find(await pagefind(), asked, atLeast);
    if (!isStale()) show(query, asked.words, answer, isStale);
  } catch {
    if (isStale()) return;
    list.replaceChildren();
    more.hidden = true;
    apologize();
  }
}

function show(
  query: string,
  words: readonly string[],
  { results, records }: Found,
  isStale: () => boolean,
): void {
  list.replaceChildren(...records.map((record) => resultItem(template, record, words)));
  status.replaceChildren(found(results.length, query));
  if (results.length === 0) status.append(ADVICE, archiveLink(), '.');
  more.hidden = results.length <= records.length;
  more.onclick = async () => {
    const number = list.childElementCount;
    const wanted = results.slice(number, number + STEP);
    const next = await Promise.all(wanted.map((result) => result.data())).catch(() => undefined);
    if (isStale() || list.childElementCount !== number) return;
    if (next === undefined) return apologize();
    list.append(...next.map((record) => resultItem(template, record, words)));
    const now = list.childElementCount;
    more.hidden = now >= results.length;
    status.replaceChildren(shown(now, results.length, query));
    history.replaceState({ shown: now }, '');
    list.children[number]?.querySelector('a')?.focus();
  };
}

function apologize(): void {
  status.replaceChildren(UNAVAILABLE, archiveLink(), '.');
}

function archiveLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = archive.href;
  link.textContent = BROWSE;
  return link;
}

/** Shows what the address asks for: at load, on Back and Forward. */
function followAddress(): void {
  settled = queryIn(location.href);
  box.value = settled;
  void search(settled, Math.max(STEP, Number(history.state?.shown ?? 0)));
}

box.addEventListener('focus', () => void pagefind().catch(() => {}), { once: true });

box.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const query = box.value.trim();
    history.replaceState(null, '', addressOf(location.href, query));
    void search(query);
  }, PAUSE_IN_MS);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = box.value.trim();
  if (query !== settled) {
    history.replaceState(null, '', addressOf(location.href, settled));
    history.pushState(null, '', addressOf(location.href, query));
    settled = query;
  }
  void search(query);
});

window.addEventListener('popstate', followAddress);
if (settled !== '') followAddress();
