import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/site/build.ts';
import { findBrowser } from './chromium.ts';
import { TWO_ISSUES } from './two-issues.ts';

/** Builds a site of the two issues once for all tests that look at pages; they ask for it by `inject('siteDir')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const siteDir = join(folder, 'site');
  const { built, diagnostics } = await buildSite({
    contentDir: TWO_ISSUES,
    outputDir: siteDir,
    drafts: false,
  });
  if (!built) throw new Error(`${TWO_ISSUES} has errors:\n${JSON.stringify(diagnostics, null, 2)}`);
  project.provide('siteDir', siteDir);
  project.provide('runDir', folder);
  // Once here, so that test files that run side by side do not all unpack it.
  await findBrowser();
  return () => rm(folder, { recursive: true, force: true });
}
