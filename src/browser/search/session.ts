import { addressOf, readState, type State } from './state.ts';

/**
 * The search of the page and its address, which always say the same. A deliberate change leaves an entry in the history;
 * typing changes the one of now.
 */
export class Session {
  state = readState(location.href);
  /** The search of the history entry that the last deliberate change, load or Back made. */
  #settled = this.state;
  readonly #box: HTMLInputElement;
  readonly #show: (atLeast?: number) => void;

  /**
   * @param box what is typed
   * @param show draws the page for the search of now; on coming back, at least so many results
   */
  constructor(box: HTMLInputElement, show: (atLeast?: number) => void) {
    this.#box = box;
    this.#show = show;
  }

  /**
   * Makes another search the one of the page, in an entry of the history of its own.
   * @param before what the entry of now is to lead back to: for a submit the search before one typed
   */
  readonly go = (asked: State, before = this.state): void => {
    // What is typed counts even if the pause after it is not over; another search brings its own words.
    const next = asked.q === this.state.q ? { ...asked, q: this.#box.value.trim() } : asked;
    const [from, to] = [addressOf(location.href, before), addressOf(location.href, next)];
    history.replaceState(history.state, '', from);
    if (from !== to) history.pushState(null, '', to);
    if (this.#box.value.trim() !== next.q) this.#box.value = next.q;
    this.state = next;
    this.#settled = next;
    this.#show();
  };

  /** Takes what is typed so far. */
  type(): void {
    this.state = this.#typed();
    history.replaceState(null, '', addressOf(location.href, this.state));
    this.#show();
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
    this.#show(Number(history.state?.shown ?? 0));
  }

  #typed(): State {
    return { ...this.state, q: this.#box.value.trim() };
  }
}
