import type { PagefindRecord } from './pagefind.ts';
import { resultItem, undatedHeading } from './results.ts';

/** Results that stand ready to be shown, in order. */
export interface Results {
  readonly length: number;
  /** How many of them, at the end, stand apart as undated. */
  readonly apart: number;
  readonly record: (at: number) => Promise<PagefindRecord>;
  readonly words: readonly string[];
}

const STEP = 10;
/** So many appear as soon as they are there: a browser asks a host for no more than six files at a time. */
const AT_ONCE = 5;

/** The list of results, ten more at each press of the button below it. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #template: HTMLTemplateElement;
  #results: Results | undefined;
  #shown = 0;

  constructor(list: HTMLElement, more: HTMLButtonElement, template: HTMLTemplateElement) {
    this.#list = list;
    this.#more = more;
    this.#template = template;
  }

  get shown(): number {
    return this.#shown;
  }

  /** Fetches the first results; the answer draws them, so that what came late can be thrown away, and then those below. */
  async prepare(results: Results, atLeast: number): Promise<() => Promise<void>> {
    const wanted = Math.max(STEP, atLeast);
    const [first, below] = [
      this.#items(results, 0, AT_ONCE),
      this.#items(results, AT_ONCE, wanted),
    ];
    below.catch(() => {});
    const items = await first;
    return async () => {
      this.#results = results;
      this.#shown = Math.min(results.length, wanted);
      this.#list.replaceChildren(...items);
      this.#more.hidden = true;
      const rest = await below;
      if (this.#results !== results) return;
      this.#list.append(...rest);
      this.#more.hidden = this.#shown >= results.length;
    };
  }

  clear(): void {
    this.#results = undefined;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  /**
   * Shows ten more and moves the keyboard to the first of them; undefined if there are other results by then, or a search
   * for them is under way. What fails leaves everything as it is.
   */
  async showMore(isStale: () => boolean): Promise<Results | undefined> {
    const [results, from] = [this.#results, this.#shown];
    if (!results) return undefined;
    const items = await this.#items(results, from, from + STEP);
    if (isStale() || this.#results !== results || this.#shown !== from) return undefined;
    this.#shown = Math.min(results.length, from + STEP);
    this.#list.append(...items);
    this.#more.hidden = this.#shown >= results.length;
    this.#list.querySelectorAll<HTMLElement>('[data-slot=title]')[from]?.focus();
    return results;
  }

  async #items(results: Results, from: number, to: number): Promise<readonly Node[]> {
    const end = Math.min(to, results.length);
    const wanted = Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
    const records = await Promise.all(wanted.map(results.record));
    return records.flatMap((record, index) => {
      const item = resultItem(this.#template, record, results.words);
      const isFirstApart = results.apart > 0 && from + index === results.length - results.apart;
      return isFirstApart ? [undatedHeading(), item] : [item];
    });
  }
}
