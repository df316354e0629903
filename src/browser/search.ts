/**
 * The search page: the address is the search, and everything shown follows from it. While one types the entry of the
 * history changes; a submit, a filter, a range or an order leaves a new one. Words alone need Pagefind only: the table
 * of all events comes after the first results, or first where filters, a range or an order want it.
 */
import {
  apology,
  archiveAdvice,
  drawSteps,
  drawUndated,
  filterApology,
  moreApology,
} from './search/advice.ts';
import { drawChips } from './search/chip-list.ts';
import { chipsOf } from './search/chips.ts';
import { offerCopy } from './search/copy-link.ts';
import { lazyEventIndex, Outdated } from './search/event-index.ts';
import { nearestSteps } from './search/explanation.ts';
import { fewerWords } from './search/fewer-words.ts';
import { type Found, find } from './search/find.ts';
import { lazyHints } from './search/hints.ts';
import { keepKeyboard } from './search/keyboard.ts';
import { lazyPagefind } from './search/lazy-pagefind.ts';
import {
  FILTERS_LOADING,
  FILTERS_UNAVAILABLE,
  found,
  LOADING,
  pageTitle,
  shown,
} from './search/messages.ts';
import { arrange } from './search/order.ts';
import { drawOrder, inChosenOrder } from './search/order-choice.ts';
import { addresses, parts } from './search/page-parts.ts';
import { Panel } from './search/panel.ts';
import { parseQuery } from './search/query.ts';
import { released } from './search/released.ts';
import { ResultList, type Results } from './search/result-list.ts';
import { select } from './search/selection.ts';
import { comeBack, type Place, Session } from './search/session.ts';
import { isAsked, isFiltered, orderOf, withoutFilters } from './search/state.ts';
import type { Table } from './search/table.ts';
import { twice } from './search/twice.ts';

const PAUSE_IN_MS = 200;

const { box, status, advice } = parts;
const ownTitle = document.title;
const pagefind = lazyPagefind(addresses.bundle, addresses.worker);
const events = lazyEventIndex(addresses.table, pagefind);
const hints = lazyHints(addresses, pagefind, events);
const list = new ResultList(parts.results, parts.more, parts.template);
const session = new Session(box, (place) => void show(place));
const panel = new Panel(() => session.state, session.go);

/** The table as soon as it is there. */
let table: Table | undefined;
/** Counts the searches: an answer to any but the last is thrown away. */
let turn = 0;
/** The search whose results stand in the list: those of the one before stay until there is an answer. */
let drawn = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Draws the page for its search; on coming back with as many results as were there, and where the reader was. */
async function show(before: Place): Promise<void> {
  clearTimeout(pause);
  const mine = ++turn;
  const offered = advice.querySelector('[data-name=undated]:focus');
  drawState();
  panel.tell(FILTERS_LOADING);
  parts.section.setAttribute('aria-busy', 'true');
  try {
    const isReplaced = (error: unknown) => mine === turn && !(error instanceof Outdated);
    await twice(() => answer(before, () => mine !== turn), isReplaced);
  } catch (error) {
    if (mine === turn) apologize(error);
  }
  if (mine !== turn) return;
  parts.section.setAttribute('aria-busy', 'false');
  if (offered && document.activeElement === parts.resultsTitle) {
    advice.querySelector<HTMLElement>('[data-name=undated]')?.focus();
  }
}

/** What is asked, as far as it needs nothing loaded. */
function drawState(): void {
  const { state } = session;
  drawNames();
  panel.drawState(state);
  drawOrder(parts.order, state);
  parts.orderLine.hidden = !isAsked(state);
  parts.invitation.hidden = isAsked(state);
}

/** What is chosen, by its names as soon as the table tells them. */
function drawNames(): void {
  const { state, go } = session;
  const chips = chipsOf(state, table);
  document.title = pageTitle([state.q, ...chips.map(({ text }) => text)], ownTitle);
  drawChips(parts.chips, chips, go, () => go(withoutFilters(state)), box);
}

async function answer(before: Place, isStale: () => boolean): Promise<void> {
  const { state, go } = session;
  if (!isAsked(state)) {
    list.clear();
    status.replaceChildren();
    advice.replaceChildren();
    if (table) panel.drawCounts(table, state, select(table, state, undefined));
    return;
  }
  if (list.shown === 0) status.replaceChildren(LOADING);
  const query = parseQuery(state.q);
  const answered = state.q === '' ? undefined : await findWords();
  if (isStale()) return;
  const needsTable = !answered || isFiltered(state) || orderOf(state) !== 'pertinenza';
  if (!needsTable) {
    const { results } = answered;
    const record = (at: number) => (results[at] as (typeof results)[number]).data();
    await draw({ length: results.length, apart: 0, record, words: query.words });
  }
  if (isStale()) return;
  const index = await released(events.index()).catch((error) => {
    if (needsTable || error instanceof Outdated) throw error;
    if (isStale()) return undefined;
    status.append(` ${FILTERS_UNAVAILABLE}`);
    panel.tell(FILTERS_UNAVAILABLE);
    return undefined;
  });
  if (isStale() || !index) return;
  table = index.table;
  drawNames();
  const rows = answered && index.rowsOf(answered.results);
  const selection = select(table, state, rows);
  if (needsTable) {
    const arranged = arrange(table, state, selection.rows, rows);
    const record = (at: number) => index.record(arranged.rows[at] ?? 0);
    const { length } = arranged.rows;
    await draw({ length, apart: arranged.apart, record, words: query.words });
    if (isStale()) return;
  }
  panel.drawCounts(table, state, selection);
  const isEmpty = selection.rows.length === 0;
  const fewer =
    isEmpty && answered && !isFiltered(state)
      ? await fewerWords(await pagefind(), query, answered, state)
      : [];
  if (isStale()) return;
  const steps = isEmpty ? nearestSteps(table, state, rows, selection) : [];
  drawSteps(advice, [...fewer, ...steps], go);
  if (selection.undated.length > 0) drawUndated(advice, selection.undated.length, state, go);

  async function findWords(): Promise<Found> {
    if (query.term === '') return { results: [], unknown: [] };
    return find(await pagefind(), query);
  }

  async function draw(results: Results): Promise<void> {
    const place = await list.prepare(results, before.shown);
    if (isStale()) return;
    const placed = place();
    drawn = turn;
    const message = found(results.length, state, results.apart);
    advice.replaceChildren();
    if (results.length > 0) {
      status.replaceChildren(message);
      await placed;
      if (before.top > 0) await comeBack(before.top, isStale);
      return;
    }
    // All at once: a screen reader would say the beginning again with each piece.
    const hinted = await hints(state, answered?.unknown ?? [], go);
    if (isStale()) return;
    status.replaceChildren(message, ...hinted, ...archiveAdvice(state, addresses.archive));
  }
}

function apologize(error: unknown): void {
  list.clear();
  advice.replaceChildren();
  status.replaceChildren(...apology(error, addresses.archive));
  panel.tell(filterApology(error));
}

/** Shows more of the results, unless another search is asked by then. */
async function goOn(): Promise<void> {
  const [mine, before] = [turn, list.shown];
  if (drawn !== mine) return;
  try {
    const results = await list.showMore(() => mine !== turn);
    if (!results) return;
    status.replaceChildren(shown(list.shown, found(results.length, session.state, results.apart)));
    session.keep(list.shown);
  } catch (error) {
    if (mine === turn && list.shown === before) status.replaceChildren(moreApology(error));
  }
}

/** Loads the table when a reader turns to the filters, and shows what each would find. */
async function wake(): Promise<void> {
  if (table) return;
  panel.tell(FILTERS_LOADING);
  const loaded = await released(events.table()).catch((error) => {
    panel.tell(filterApology(error));
    // Whoever asks for something is told with the answer.
    if (!isAsked(session.state)) status.replaceChildren(filterApology(error));
  });
  if (table || !loaded) return;
  table = loaded;
  drawNames();
  const { state } = session;
  if (!isAsked(state)) {
    status.replaceChildren();
    panel.drawCounts(table, state, select(table, state, undefined));
  } else if (parts.section.getAttribute('aria-busy') === 'false') {
    // An answer that had no table, or that failed.
    void show({ shown: list.shown, top: 0 });
  }
}

box.addEventListener('focus', () => void pagefind().catch(() => {}), { once: true });

box.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => session.type(), PAUSE_IN_MS);
});

parts.form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  session.submit();
});

parts.order.addEventListener('change', () => {
  session.go(inChosenOrder(parts.order, session.state));
});

parts.more.addEventListener('click', () => void goOn());

for (const turned of ['focusin', 'pointerdown'] as const) {
  parts.panel.addEventListener(turned, () => void wake());
}

offerCopy(parts.copy, status);
window.addEventListener('popstate', () => session.follow());
keepKeyboard(parts.section, () => parts.resultsTitle);
if (location.search !== '') session.follow();
else if (box.value.trim() !== '') session.type();
