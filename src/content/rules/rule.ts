import type { Severity } from '../../model/diagnostic.ts';

/**
 * Where the lines of an example stand: among the fields of an event or of an issue, in its text, or in a file of their
 * own. Some are no lines but the name of a file, or a command.
 */
export type ExamplePlace = 'event' | 'issue' | 'body' | 'name' | 'command' | `${string}.${string}`;

/** What an editor wrote and what to write instead. */
export interface Example {
  readonly in: ExamplePlace;
  /** Lines of a file; «▸» stands where the diagnostic points. */
  readonly wrong: string;
  readonly right: string;
  /** Further files that the example supposes, by their path in the folder of the contents. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** A mistake that this archive knows, with the words in which the guide explains it. */
export interface Rule {
  /** As diagnostics show it in brackets; it never changes. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in Italian: half a sentence that begins with a small letter. */
  readonly describes: string;
  readonly example: Example;
}
