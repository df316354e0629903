/** The part of Pagefind's interface that the search page uses. */
export interface Pagefind {
  /** Finds the records that have the words, best first; without words all records, in the order of their place. */
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
  /** The words of the index that begin so, of those near the words searched for. */
  forms(beginning: string): Promise<readonly IndexedForm[]>;
}

/** A word as Pagefind keeps it, without its ending, and the records that have it. */
export interface IndexedForm {
  readonly form: string;
  readonly ids: readonly string[];
}

/** A record that was found, of which only the name in the index is known until `data` fetches the rest. */
export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindRecord>;
}

/** What a record holds: its page, its plain text, and the places of the found words, counted in words of that text. */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}
