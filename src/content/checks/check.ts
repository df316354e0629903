import type { Archive } from '../../model/archive.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { MediaKind } from '../media.ts';
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

/** What of `content/` the archive itself does not hold. */
export interface BesideArchive {
  /** What messages call site.yaml. */
  readonly site: string;
  /** The files in `content/media/`. */
  readonly media: ReadonlyMap<string, MediaKind>;
}

/** A rule over the whole archive, as in a linter; what concerns one file alone is found while that file is read. */
export interface Check {
  readonly code: string;
  readonly severity: Severity;
  readonly describes: string;
  readonly run: (archive: Archive, beside: BesideArchive) => Iterable<Finding>;
}
