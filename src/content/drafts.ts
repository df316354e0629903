import { type Diagnostic, hasErrors } from '../model/diagnostic.ts';
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
 * Whether the drafts are all that keeps the rest from being published: every error stands in one of their files, or is
 * not there without them.
 * @param withoutDrafts what the checks say of the archive without its drafts, asked for only where that decides
 */
export async function isOnlyOfDrafts(
  diagnostics: readonly Diagnostic[],
  {
    files,
    found,
    withoutDrafts,
  }: {
    /** The files of the drafts. */
    readonly files: ReadonlySet<string>;
    /** Of the diagnostics, those of the checks over the whole archive. */
    readonly found: ReadonlySet<Diagnostic>;
    readonly withoutDrafts: () => Promise<readonly Diagnostic[]>;
  },
): Promise<boolean> {
  const elsewhere = diagnostics.filter(
    ({ severity, file }) => severity === 'error' && !files.has(file),
  );
  if (elsewhere.some((one) => !found.has(one))) return false;
  if (!hasErrors(elsewhere)) return true;
  const lasting = new Set((await withoutDrafts()).map(placeOf));
  return !elsewhere.some((one) => lasting.has(placeOf(one)));
}

/** The same mistake, though it may be told in other words. */
function placeOf({ file, line, column, code }: Diagnostic): string {
  return `${file}:${line}:${column} ${code}`;
}
