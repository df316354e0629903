/**
 * `npm run bench`: what builds of 10, 100 and 1,000 issues cost, beside bare Eleventy and the two real issues; and what the
 * searches of their readers cost, unless `--no-searches` leaves them out.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { EVENTS_PER_ISSUE, generateContent } from './generator.ts';
import type { BuildCost } from './measure-build.ts';
import { measureSearches } from './measure-searches.ts';
import { SEARCHES_HEAD, searchesRows } from './searches-table.ts';
import { loadWords, queriesOf } from './words.ts';

/** Our build runs with the heap that `npm run build` gives it; bare Eleventy keeps all it prints and needs more. */
const HEAP_OF = { 'measure-build.ts': ['--max-old-space-size=1024'], 'measure-bare.ts': [] };

const {
  sizes,
  content: source,
  searches,
} = parseArgs({
  allowNegative: true,
  options: {
    sizes: { type: 'string', default: '10,100,1000' },
    content: { type: 'string', default: 'content' },
    searches: { type: 'boolean', default: true },
  },
}).values;
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const real = await measure<BuildCost>('measure-build.ts', source, join(folder, 'real'));
  print(
    `the real issues: ${real.pages} pages and their index in ${real.seconds.toFixed(1)} s, ${real.memory.toFixed(0)} MB`,
  );
  print(
    'cpu: seconds of processor time of the build, its index aside; bare: of as many pages of the same',
  );
  print(
    'mean size, a layout with title and paragraphs, printed by Eleventy alone; ratio: cpu to bare',
  );
  print('issues  events   pages  seconds    cpu   bare  ratio  index s  memory MB  index MB');
  const costs: BuildCost[] = [];
  for (const issues of sizes.split(',').map(Number)) {
    const content = join(folder, `content-${issues}`);
    await generateContent(content, issues, source);
    const cost = await measure<BuildCost>(
      'measure-build.ts',
      content,
      join(folder, `site-${issues}`),
    );
    const bare = await measure<{ cpu: number }>(
      'measure-bare.ts',
      String(cost.pages),
      String(cost.pageSize),
      join(folder, `bare-${issues}`),
    );
    costs.push(cost);
    print(row(issues, cost, bare.cpu));
  }
  const [before, last] = costs.slice(-2);
  if (before && last) {
    print(
      `the largest against the one before: ${(last.seconds / before.seconds).toFixed(1)} times the time, ${(last.memory / before.memory).toFixed(1)} times the memory`,
    );
  }
  if (searches) {
    const queries = queriesOf(await loadWords(source));
    print(
      `${queries.length} queries in a real browser (median, most) from the focus of the box to the first result;`,
    );
    print(
      'fast: 20 ms a request, 50 Mbit/s; slow: 562 ms, 1.47 Mbit/s; warm: asked before, page loaded again',
    );
    print(SEARCHES_HEAD);
    for (const issues of sizes.split(',').map(Number)) {
      const found = await measureSearches(join(folder, `site-${issues}`), queries);
      for (const line of searchesRows(issues, found)) print(line);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function row(issues: number, cost: BuildCost, bare: number): string {
  const cells: [number | string, number][] = [
    [issues, 6],
    [issues * EVENTS_PER_ISSUE, 8],
    [cost.pages, 8],
    [cost.seconds.toFixed(1), 9],
    [cost.cpu.toFixed(1), 7],
    [bare.toFixed(1), 7],
    [(cost.cpu / bare).toFixed(2), 7],
    [cost.indexSeconds.toFixed(1), 9],
    [cost.memory.toFixed(0), 11],
    [cost.index.toFixed(1), 10],
  ];
  return cells.map(([cell, width]) => String(cell).padStart(width)).join('');
}

async function measure<Cost>(script: keyof typeof HEAP_OF, ...args: string[]): Promise<Cost> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...HEAP_OF[script], '--import', 'tsx', join(import.meta.dirname, script), ...args],
    { maxBuffer: 64e6 },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Cost;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
