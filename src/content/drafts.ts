import { Archive } from '../model/archive.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { TextFile } from './text-file.ts';

/**
 * Whether the file of an issue says of itself that it is a draft, whatever else is wrong in it; false where its fields
 * cannot be read at all.
 * @example isDraftFile({ name: 'a.md', text: '---\ndraft: true\ntitolo: Prova\n---\n' }) // true
 */
export function isDraftFile(file: TextFile): boolean {
  const data = parseFrontMatter(file).value?.data as { readonly draft?: unknown } | undefined;
  return data?.draft === 'true';
}

/**
 * The part of an archive that does without what is wrong: the first of these sets of drafts is left out with which every
 * error goes, because it stands in one of their files or is not there without them, and that no other draft needs;
 * undefined if none is.
 */
export async function soundPart(
  archive: Archive,
  diagnostics: readonly Diagnostic[],
  {
    leaveOut,
    found,
    check,
  }: {
    /** Sets of files of drafts. */
    readonly leaveOut: readonly ReadonlySet<string>[];
    /** Of the diagnostics, those of the checks over the whole archive. */
    readonly found: ReadonlySet<Diagnostic>;
    /** The checks over an archive, made only where they decide. */
    readonly check: (part: Archive) => Promise<readonly Diagnostic[]>;
  },
): Promise<Archive | undefined> {
  const errors = diagnostics.filter(isError);
  const checked = new Set(errors.filter((one) => found.has(one)).flatMap(signs));
  for (const files of leaveOut) {
    if (errors.some((one) => !found.has(one) && !files.has(one.file))) continue;
    const part = withoutFiles(archive, files);
    const drafts = new Set(part.issues.flatMap(({ draft, file }) => (draft ? file : [])));
    if (checked.size === 0 && (drafts.size === 0 || part === archive)) return part;
    const left = (await check(part)).filter(isError);
    const isLasting = (one: Diagnostic) => signs(one).some((sign) => checked.has(sign));
    if (!left.some((one) => drafts.has(one.file) || isLasting(one))) return part;
  }
  return undefined;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** The archive without the issues of these files. */
export function withoutFiles(archive: Archive, files: ReadonlySet<string>): Archive {
  const issues = archive.issues.filter(({ file }) => !files.has(file));
  return issues.length === archive.issues.length ? archive : new Archive({ ...archive, issues });
}

/** By what a mistake is known again, though told in other words or, for want of its file, at another place. */
function signs({ file, line, column, code, message }: Diagnostic): readonly string[] {
  return [`${file}:${line}:${column} ${code}`, `${code} ${message}`];
}
