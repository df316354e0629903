import { addressOf, readState, type State } from './state.ts';

/** Where a reader who comes back was, as far as an entry of the history tells. */
export interface Place {
  /** How many results were on the page. */
  readonly shown: number;
  /** How far it was scrolled, in pixels. */
  readonly top: number;
}

const BEGINNING: Place = { shown: 0, top: 0 };

/**
 * The search of the page and its address, which always say the same. A deliberate change leaves an entry in the history;
 * typing changes the one of now.
 */
export class Session {
  state = readState(location.href);
  /** The search of the history entry that the last deliberate change, load or Back made. */
  #settled = this.state;
  readonly #box: HTMLInputElement;
  readonly #show: (place: Place) => void;

  /**
   * @param box what is typed
   * @param show draws the page for the search of now; on coming back, with the results that were there
   */
  constructor(box: HTMLInputElement, show: (place: Place) => void) {
    this.#box = box;
    this.#show = show;
    // The browser would scroll before the results are there.
    history.scrollRestoration = 'manual';
    // A reload reads what was there before «pagehide»; not all browsers tell the end of scrolling.
    for (const moment of ['scrollend', 'pagehide']) {
      window.addEventListener(moment, () => this.#leave());
    }
  }

  /** Keeps with the entry of now how many results there are. */
  keep(shown: number): void {
    history.replaceState({ ...history.state, shown }, '');
  }

  /**
   * Makes another search the one of the page, in an entry of the history of its own.
   * @param before what the entry of now is to lead back to: for a submit the search before one typed
   */
  readonly go = (asked: State, before = this.state): void => {
    // What is typed counts even if the pause after it is not over; another search brings its own words.
    const next = asked.q === this.state.q ? { ...asked, q: this.#box.value.trim() } : asked;
    const [from, to] = [addressOf(location.href, before), addressOf(location.href, next)];
    this.#leave(from);
    if (from !== to) history.pushState(null, '', to);
    if (this.#box.value.trim() !== next.q) this.#box.value = next.q;
    this.state = next;
    this.#settled = next;
    this.#show(BEGINNING);
  };

  /** Takes what is typed so far. */
  type(): void {
    this.state = this.#typed();
    history.replaceState(null, '', addressOf(location.href, this.state));
    this.#show(BEGINNING);
  }

  /** Takes what is typed as a search of its own. */
  submit(): void {
    this.state = this.#typed();
    this.go(this.state, this.#settled);
  }

  /** Shows what the address asks for: at load, on Back and Forward. */
  follow(): void {
    this.state = readState(location.href);
    this.#settled = this.state;
    this.#box.value = this.state.q;
    this.#show({ ...BEGINNING, ...history.state });
  }

  /** Keeps with the entry of now where the reader is, for when they come back. */
  #leave(address?: string): void {
    history.replaceState({ ...history.state, top: window.scrollY }, '', address);
  }

  #typed(): State {
    return { ...this.state, q: this.#box.value.trim() };
  }
}

/** Scrolls to where the reader was, unless they have scrolled meanwhile; texts in another font would be of other height. */
export async function comeBack(top: number, isStale: () => boolean): Promise<void> {
  await document.fonts.ready;
  if (!isStale() && window.scrollY === 0) window.scrollTo({ top, behavior: 'instant' });
}
