import type { Archive } from '../../model/archive.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { FieldPath } from '../positions.ts';

/** Where a check found something: a field of a file's front matter, or a place in its Markdown body. */
export interface Finding {
  readonly file: string;
  readonly path: FieldPath | 'body';
  /** Characters into the field or body. */
  readonly offset?: number;
  readonly message: string;
  readonly hint: string;
}

/** A rule over the whole archive, as in a linter; what concerns one file alone is found while that file is read. */
export interface Check {
  readonly code: string;
  readonly severity: Severity;
  readonly describes: string;
  readonly run: (archive: Archive) => Iterable<Finding>;
}
