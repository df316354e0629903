/** What is searched for, and how an address says it: `/cerca/?q=…&luogo=praia&dal=2024-01&al=2024-02&ordine=recenti`. */
import { type End, parsePartialDay } from './partial-day.ts';
import { KEYS, type Key } from './table.ts';

/** «pertinenza», «recenti», «vecchi»: how results are ordered. */
export const ORDERS = ['pertinenza', 'recenti', 'vecchi'] as const;
type Order = (typeof ORDERS)[number];

/** Everything that decides what the search page shows. */
export interface State {
  readonly q: string;
  /** One of the values of a key, all keys together; as the address has them in lower case, known or not. */
  readonly chosen: Readonly<Record<Key, readonly string[]>>;
  /** Year, month or day as in ISO 8601, or what somebody wrote instead; empty if open. */
  readonly dal: string;
  readonly al: string;
  /** As asked for; undefined for the usual one. */
  readonly ordine: Order | undefined;
  /** Whether events without a date are added to a range. */
  readonly undated: boolean;
}

/**
 * Reads the search from an address; words that stand in it twice are asked for together.
 * @example readState('https://example.org/cerca/?q=drago').q // "drago"
 */
export function readState(address: string): State {
  const { searchParams } = new URL(address);
  const text = (key: string) => tidy(searchParams.get(key) ?? '');
  const day = (end: End) => parsePartialDay(text(end), end) ?? text(end);
  const ordine = ORDERS.find((order) => order === text('ordine'));
  return {
    q: searchParams.getAll('q').map(tidy).filter(Boolean).join(' '),
    chosen: chosenOf((key) => [
      ...new Set(
        searchParams
          .getAll(key)
          .map((value) => tidy(value).toLowerCase())
          .filter((value) => value !== ''),
      ),
    ]),
    dal: day('dal'),
    al: day('al'),
    ordine,
    undated: text('senza-data') === 'si',
  };
}

function tidy(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

/**
 * The address of a search, from the root of the host; what is not of the search stays.
 * @example addressOf('https://example.org/cerca/', { ...NOTHING, q: 'città' }) // "/cerca/?q=citt%C3%A0"
 */
export function addressOf(address: string, state: State): string {
  const url = new URL(address);
  for (const key of ['q', ...KEYS, 'dal', 'al', 'ordine', 'senza-data']) {
    url.searchParams.delete(key);
  }
  const add = (key: string, value: string | undefined) => {
    if (value) url.searchParams.append(key, value);
  };
  add('q', state.q.trim());
  for (const key of KEYS) for (const value of state.chosen[key]) add(key, value);
  add('dal', state.dal);
  add('al', state.al);
  add('ordine', state.ordine);
  add('senza-data', state.undated ? 'si' : '');
  return url.pathname + url.search + url.hash;
}

/** The search for nothing: the page as it comes. */
export const NOTHING: State = {
  q: '',
  chosen: chosenOf(() => []),
  dal: '',
  al: '',
  ordine: undefined,
  undated: false,
};

/** The order of the results: by relevance if there are words, else newest first. */
export function orderOf({ q, ordine }: State): Order {
  if (q === '') return ordine === 'vecchi' ? 'vecchi' : 'recenti';
  return ordine ?? 'pertinenza';
}

/** Whether anything is chosen besides words and order. */
export function isFiltered(state: State): boolean {
  return hasRange(state) || KEYS.some((key) => state.chosen[key].length > 0);
}

/** Whether anything is asked at all: an order alone asks for all events. */
export function isAsked(state: State): boolean {
  return state.q !== '' || isFiltered(state) || state.ordine !== undefined;
}

/** Whether there is a range. */
export function hasRange({ dal, al }: Pick<State, 'dal' | 'al'>): boolean {
  return dal !== '' || al !== '';
}

/** The search with one value of a filter more, or without it. */
export function toggled(state: State, key: Key, id: string): State {
  const values = state.chosen[key];
  const others = values.filter((value) => value !== id);
  return withChosen(state, key, others.length < values.length ? others : [...values, id]);
}

/** The search with these values of a filter and no other. */
export function withChosen(state: State, key: Key, values: readonly string[]): State {
  return { ...state, chosen: { ...state.chosen, [key]: values } };
}

/** The search with this range in place of its own; without one if both ends are empty. */
export function withRange(state: State, { dal, al }: Pick<State, 'dal' | 'al'>): State {
  return hasRange({ dal, al }) ? { ...state, dal, al } : withoutRange(state);
}

/** The search without its range; undated events are no longer apart. */
export function withoutRange(state: State): State {
  return { ...state, dal: '', al: '', undated: false };
}

/** The search for its words alone. */
export function withoutFilters(state: State): State {
  return { ...NOTHING, q: state.q, ordine: state.ordine };
}

function chosenOf(values: (key: Key) => readonly string[]): Record<Key, readonly string[]> {
  return Object.fromEntries(KEYS.map((key) => [key, values(key)])) as Record<
    Key,
    readonly string[]
  >;
}
