import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { buildSite } from '../../src/site/build.ts';
import { temporaryFolder } from '../commands/folders.ts';
import { createWorkspace } from '../support/workspace.ts';

/** What of Eleventy measures its steps and tells of the slow ones. */
interface BenchmarkGroup {
  minimumThresholdMs: number;
  minimumThresholdPercent: number;
  finish(label: string, total: number): void;
}

const BENCHMARKS = '../../node_modules/@11ty/eleventy/src/Benchmark/BenchmarkGroup.js';

it('Eleventy says nothing of its own, not even where the machine is slow', async () => {
  const { dir: contentDir } = await createWorkspace();
  const { dir, remove } = await temporaryFolder();
  onTestFinished(remove);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  // As on a machine so slow that every step is worth a warning to Eleventy.
  const { prototype } = (await import(BENCHMARKS)).default as {
    readonly prototype: BenchmarkGroup;
  };
  const { finish } = prototype;
  const finished = vi.spyOn(prototype, 'finish').mockImplementation(function (
    this: BenchmarkGroup,
    label,
    total,
  ) {
    this.minimumThresholdMs = Number.MIN_VALUE;
    this.minimumThresholdPercent = -1;
    finish.call(this, label, total);
  });
  const said = (['log', 'info', 'warn', 'error'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => {}),
  );
  const { built } = await buildSite({ contentDir, outputDir: join(dir, 'site'), drafts: false });
  expect(built?.records).toBe(1);
  expect(finished).toHaveBeenCalled();
  expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
});
