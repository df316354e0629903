/** Builds one archive in a process of its own and prints what it cost as one line of JSON. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../../src/site/build.ts';

export interface BuildCost {
  /** Seconds on the clock, index included. */
  readonly seconds: number;
  /** Seconds of processor time of this process until the index begins; Pagefind's own process never counts. */
  readonly cpu: number;
  /** Seconds on the clock for the index alone. */
  readonly indexSeconds: number;
  /** Highest resident memory of this process, in MB. */
  readonly memory: number;
  readonly pages: number;
  /** Mean size of a page, in bytes. */
  readonly pageSize: number;
  readonly records: number;
  /** Size of the search index, in MB. */
  readonly index: number;
}

const [contentDir = '', outputDir = ''] = process.argv.slice(2);
const started = performance.now();
let indexStarted = started;
let cpu = 0;
const { built, diagnostics } = await buildSite({
  contentDir,
  outputDir,
  drafts: false,
  onStep: (step) => {
    if (step.name !== 'index') return;
    const { user, system } = process.cpuUsage();
    cpu = (user + system) / 1e6;
    indexStarted = performance.now();
  },
});
if (!built) throw new Error(`the content has errors: ${JSON.stringify(diagnostics.slice(0, 3))}`);
const ended = performance.now();
const cost: BuildCost = {
  seconds: (ended - started) / 1000,
  cpu,
  indexSeconds: (ended - indexStarted) / 1000,
  memory: process.resourceUsage().maxRSS / 1024,
  pageSize: Math.round((await sizeOf(outputDir, '.html')) / built.pages),
  index: (await sizeOf(join(outputDir, 'pagefind'), '')) / 1e6,
  pages: built.pages,
  records: built.records,
};
process.stdout.write(`${JSON.stringify(cost)}\n`);

async function sizeOf(folder: string, ending: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let sum = 0;
  for (const entry of entries) {
    if (entry.isFile() && entry.name.endsWith(ending)) {
      sum += (await stat(join(entry.parentPath, entry.name))).size;
    }
  }
  return sum;
}
