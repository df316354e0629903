// From the bytes of a file to what the command writes: a draft with its pictures and its report, or, for a file that is
// an issue of the archive already, that file as it is.
import { serializeIssue } from '../content/issue-serializer.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArchiveContext } from './archive-context.ts';
import { formatDraft } from './draft-text.ts';
import { type Imported, importNewsletter, issuePath } from './import-newsletter.ts';
import { DraftNotes } from './notes.ts';
import { readOwnIssue } from './own-issue.ts';
import { proofDiagnostics } from './proof-diagnostics.ts';
import { decodeText } from './read-bytes.ts';
import { type ReadOptions, readNewsletter } from './read-file.ts';
import { readMarkdown } from './read-markdown.ts';
import { type ImportReport, reportImport } from './report.ts';
import type { Picture } from './source.ts';

/** What the import of a file needs besides its bytes. */
interface ImportFileOptions extends ReadOptions, ArchiveContext {
  readonly period: string | undefined;
}

/** A file imported, ready to be written and reported. */
export interface ImportedFile {
  readonly text: string;
  readonly path: string;
  readonly pictures: readonly Picture[];
  readonly report: (file: string, target: string | undefined) => ImportReport;
  /** Words that are lost or added: each an error with its place. */
  readonly errors: (file: string) => readonly Diagnostic[];
}

/** Imports a file. @throws ImportError where it cannot */
export async function importFile(
  bytes: Uint8Array,
  options: ImportFileOptions,
): Promise<ImportedFile> {
  const own = isText(bytes) ? importOwnIssue(bytes, options) : undefined;
  if (own) return own;
  const source = await readNewsletter(bytes, options);
  const imported = importNewsletter(source, options);
  return {
    text: formatDraft(imported),
    path: imported.path,
    pictures: imported.pictures,
    report: (file, target) =>
      reportImport(imported, {
        file,
        target,
        notes: source.notes,
        aside: source.aside,
        mentions: options.mentions,
      }),
    errors: (file) => proofDiagnostics(imported, file),
  };
}

function isText(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8))
    .toString('latin1')
    .replace('\xef\xbb\xbf', '')
    .startsWith('---');
}

/** A file with the front matter of an issue changes in nothing, not even its line ends. */
function importOwnIssue(bytes: Uint8Array, options: ImportFileOptions): ImportedFile | undefined {
  const { text: decoded } = decodeText(bytes);
  const own = readOwnIssue(decoded);
  if (!own) return undefined;
  const asItIs = Buffer.from(bytes).toString('utf8');
  const text = Buffer.from(asItIs).equals(bytes) ? asItIs : decoded;
  const imported: Imported = {
    draft: { ...own, notes: new DraftNotes() },
    text,
    path: issuePath(own.fields.period, own.fields.id),
    anchor: undefined,
    declarations: { repairs: [], leftOut: [], repeated: [] },
    proof: { lost: [], added: [], words: 0 },
    lines: readMarkdown(serializeIssue(own.fields, own.body)).lines,
    pictures: [],
  };
  const notes = ['Il file è già un numero di questo archivio: resta com’è.'];
  return {
    text,
    path: imported.path,
    pictures: imported.pictures,
    report: (file, target) =>
      reportImport(imported, { file, target, notes, aside: [], mentions: options.mentions }),
    errors: () => [],
  };
}
