import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { writeWhole } from '../content/write-whole.ts';
import { writeRefusal } from './disk-refusal.ts';
import { REPORT_MARK } from './report-html.ts';
import { ImportError } from './source.ts';

/** A file to be written, and what messages call it. */
interface NewFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/** What became of a file. */
type Written = 'written' | 'unchanged';

/**
 * Writes files that do not exist yet, all of them or none that is in the way: each as a whole, under another name first.
 * @throws ImportError if one exists with other contents and `force` is off
 */
export async function writeFiles(
  files: readonly NewFile[],
  { force }: { readonly force: boolean },
): Promise<Written[]> {
  const known = await Promise.all(files.map(isUnchanged));
  if (!force) {
    for (const [index, { path }] of files.entries()) {
      if (!known[index] && (await exists(path))) {
        throw new ImportError(
          `Il file ${path} esiste già e non è stato toccato.`,
          'Per sostituirlo aggiungere --force; per scrivere altrove, --output CARTELLA.',
        );
      }
    }
  }
  for (const [index, file] of files.entries()) if (!known[index]) await write(file);
  return known.map((same) => (same ? 'unchanged' : 'written'));
}

/** @throws ImportError where the disk refuses */
async function write({ path, contents }: NewFile): Promise<void> {
  await writeWhole(path, contents).catch((error) => {
    throw writeRefusal(path, error);
  });
}

/** Writes a report, over an older one but over no other file. @throws ImportError if there is one and `force` is off */
export async function writeReport(
  file: NewFile,
  { force }: { readonly force: boolean },
): Promise<void> {
  const old = await readFile(file.path, 'utf8').catch(() => '');
  await writeFiles([file], { force: force || old.includes(REPORT_MARK) });
}

async function isUnchanged({ path, contents }: NewFile): Promise<boolean> {
  const old = await readFile(path).catch(() => undefined);
  return old?.equals(Buffer.from(contents)) ?? false;
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}
