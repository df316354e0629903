import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { EVENTS_PER_ISSUE, generateContent } from './generator.ts';

it('tells what a build cost, in numbers, as one line of JSON', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'measure-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await generateContent(join(folder, 'content'), 1);
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    join(import.meta.dirname, 'measure-build.ts'),
    join(folder, 'content'),
    join(folder, 'site'),
  ]);
  const cost = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
  expect(Object.entries(cost).filter(([, value]) => !(Number(value) > 0))).toEqual([]);
  expect(Object.keys(cost).sort()).toEqual(
    'cpu index indexSeconds memory pageSize pages records seconds'.split(' '),
  );
  expect(cost.records).toBe(EVENTS_PER_ISSUE);
});
