import { readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { findFiles, markdownIn } from '../content-files.ts';
import { type Fix, fixProse } from './fix-prose.ts';

/** What was mended in one file. */
export interface FixedFile {
  readonly file: string;
  readonly fixes: readonly Fix[];
}

/** Mends the issues and pages of a folder where they stand; each file is replaced whole or not at all. */
export async function fixContent(contentDir: string): Promise<FixedFile[]> {
  const files = (await findFiles(contentDir)) ?? new Set<string>();
  const fixed: FixedFile[] = [];
  for (const path of [...markdownIn(files, 'issues/'), ...markdownIn(files, 'pages/')]) {
    const fixes = await fixFile(join(contentDir, path));
    if (fixes.length > 0) fixed.push({ file: posix.join(contentDir, path), fixes });
  }
  return fixed;
}

async function fixFile(path: string): Promise<readonly Fix[]> {
  const before = decoded(await readFile(path));
  if (before === undefined) return [];
  const { text, fixes } = fixProse(before);
  if (fixes.length > 0) await replace(await realpath(path), text);
  return fixes;
}

/** Bytes that are UTF-8 as text, with their byte order mark; undefined for others, of which the check tells. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Writes beside the file and renames, so that who reads sees the old text or the new one. */
async function replace(path: string, text: string): Promise<void> {
  const { mode } = await stat(path);
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, text, { mode });
  await rename(beside, path);
}
