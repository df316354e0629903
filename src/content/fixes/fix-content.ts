import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { findFiles, markdownIn } from '../content-files.ts';
import { writeWhole } from '../write-whole.ts';
import { type Fix, fixProse } from './fix-prose.ts';

/** What was mended in one file. */
export interface FixedFile {
  readonly file: string;
  readonly fixes: readonly Fix[];
}

/**
 * Mends the issues and pages of a folder where they stand; each file is replaced whole or not at all.
 * @param isWanted whether to mend a file, by the name that messages give it
 */
export async function fixContent(
  contentDir: string,
  isWanted: (file: string) => boolean = () => true,
): Promise<FixedFile[]> {
  const files = (await findFiles(contentDir)) ?? new Set<string>();
  const fixed: FixedFile[] = [];
  for (const path of [...markdownIn(files, 'issues/'), ...markdownIn(files, 'pages/')]) {
    const file = posix.join(contentDir, path);
    if (!isWanted(file)) continue;
    const fixes = await fixFile(join(contentDir, path));
    if (fixes.length > 0) fixed.push({ file, fixes });
  }
  return fixed;
}

async function fixFile(path: string): Promise<readonly Fix[]> {
  const before = decoded(await readFile(path));
  if (before === undefined) return [];
  const { text, fixes } = fixProse(before);
  if (fixes.length > 0) await writeWhole(path, text);
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
