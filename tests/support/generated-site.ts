/**
 * A site built from 100 generated issues, for tests that need more than the two real ones: built on first demand, once for
 * all test files of a run. They run side by side in processes of their own, so the first to make the lock builds, and
 * the others wait until the lock is gone.
 */
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { loadArchive } from '../../src/content/load.ts';
import type { Archive } from '../../src/model/archive.ts';
import { buildSite } from '../../src/site/build.ts';
import { generateContent } from '../bench/generator.ts';

const ISSUES = 100;
const LOOK_AGAIN_IN_MS = 200;

/** The folder of the built site of 100 generated issues, at the root of its host. */
export async function generatedSite(): Promise<string> {
  const contentDir = await generatedContent();
  return onceInRun('site', async (outputDir) => {
    const { built, diagnostics } = await buildSite({ contentDir, outputDir, drafts: false });
    if (!built) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  });
}

/** The archive from which that site is built. */
export async function generatedArchive(): Promise<Archive> {
  const contentDir = await generatedContent();
  const { value, diagnostics } = await loadArchive({ contentDir, drafts: false, warnings: false });
  if (!value) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return value;
}

function generatedContent(): Promise<string> {
  return onceInRun('content', (folder) => generateContent(folder, ISSUES));
}

/** A folder of this run that the first who asks for it fills. @throws what filling it throws, to whoever asks */
async function onceInRun(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(inject('runDir'), `generated-${name}`);
  const [lock, failure] = [`${folder}.lock`, `${folder}.failed`];
  if (await isThere(folder)) return folder;
  if (!(await made(lock))) {
    while (!(await isThere(folder))) {
      if (await isThere(failure)) throw new Error(`another test could not make ${folder}`);
      await pause(LOOK_AGAIN_IN_MS);
    }
    return folder;
  }
  const unfinished = `${folder}.unfinished`;
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await writeFile(failure, '');
    throw error;
  }
  return folder;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Makes a folder; false if somebody else has done so before. */
async function made(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
