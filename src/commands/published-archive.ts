import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { loadArchive } from '../content/load.ts';
import type { Published } from '../content/rules/check.ts';
import type { Diagnostic, Result } from '../model/diagnostic.ts';
import { listFilesAt, readBlobs } from './git-files.ts';

/** Stands for every picture: of them only the names are compared. */
const PICTURE = 'GIF89a';

/**
 * What a folder of contents published at a revision of git; undefined if it held nothing yet, or if it had errors, which
 * are told. @throws GitError
 */
export async function loadPublished(
  contentDir: string,
  revision: string,
): Promise<Result<Published>> {
  const entries = await listFilesAt(contentDir, revision);
  if (!entries.some(({ path }) => path === 'site.yaml'))
    return { value: undefined, diagnostics: [] };
  const folder = await mkdtemp(join(tmpdir(), 'published-'));
  try {
    const texts = entries.filter(({ path }) => !path.startsWith('media/'));
    const contents = await readBlobs(
      contentDir,
      texts.map(({ blob }) => blob),
    );
    for (const [index, { path }] of texts.entries())
      await write(join(folder, path), contents[index] ?? '');
    for (const { path } of entries) {
      if (path.startsWith('media/')) await write(join(folder, path), PICTURE);
    }
    const { value: archive, diagnostics } = await loadArchive({
      contentDir: folder,
      drafts: false,
      warnings: false,
    });
    const nameNow = (file: string) => posix.join(contentDir, file.slice(folder.length + 1));
    if (archive) return { value: { archive, revision, nameNow }, diagnostics: [] };
    return {
      value: undefined,
      diagnostics: diagnostics.map((one): Diagnostic => ({ ...one, file: nameNow(one.file) })),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}
