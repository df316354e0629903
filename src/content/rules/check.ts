import type { Archive } from '../../model/archive.ts';
import type { MediaKind } from '../media.ts';
import type { FieldPath } from '../positions.ts';
import type { Rule } from './rule.ts';

/** Where a check found something: a field of a file's front matter, or a place in its Markdown body. */
export interface Finding {
  readonly file: string;
  readonly path: FieldPath | 'body';
  /** Characters into the field or body. */
  readonly offset?: number;
  readonly message: string;
  readonly hint: string;
}

/** What was published before, to be compared with what would be now. */
export interface Published {
  readonly archive: Archive;
  /** What messages call it: the name of a revision. */
  readonly revision: string;
  /** What messages call a file of that archive now. */
  readonly nameNow: (file: string) => string;
}

/** What of `content/` the archive itself does not hold. */
export interface BesideArchive {
  /** What messages call site.yaml. */
  readonly site: string;
  /** What messages call the folder of the vocabularies. */
  readonly vocabulary: string;
  /** The files in `content/media/`. */
  readonly media: ReadonlyMap<string, MediaKind>;
  /** Their sizes in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly published?: Published | undefined;
}

/** A rule over the whole archive, as in a linter; what concerns one file alone is found while that file is read. */
export interface Check extends Rule {
  /** Whether it may say that something is nowhere, which is known only when every file could be read. */
  readonly looksForAbsence?: boolean;
  readonly run: (archive: Archive, beside: BesideArchive) => Iterable<Finding>;
}
