import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { temporaryFolder } from './folders.ts';

const LOST = 'L’indirizzo /2024/marzo/missione-a-praia/, già pubblicato (HEAD), sparirebbe';

/** A workspace in a repository of its own, with one issue published in its first commit. */
async function publishedWorkspace(): Promise<Workspace> {
  const workspace = await createWorkspace();
  const git = (...args: string[]) => promisify(execFile)('git', ['-C', workspace.dir, ...args]);
  await git('init', '-q');
  await git('config', 'user.name', 'Prova');
  await git('config', 'user.email', 'prova@comune.example');
  await git('add', '.');
  await git('commit', '-q', '-m', 'published');
  return workspace;
}

async function build({ dir }: Workspace, base: string) {
  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  const output = join(folder.dir, 'site');
  const outcome = await runCommand('build', '--content', dir, '--output', output, '--base', base);
  return { ...outcome, built: await readdir(output).catch(() => undefined) };
}

describe('a build with --base', () => {
  it.each([
    ['renamed', 'events:\n  - title: Missione a Capo Verde'],
    ['put back among the drafts', 'draft: true\nevents:\n  - title: Missione a Praia'],
    [
      'put back among the drafts, with a mistake',
      'draft: true\nevents:\n  - { title: Missione a Praia, when: 31 aprile }',
    ],
  ])(
    'of an event whose issue is %s publishes nothing, and names the address',
    async (_, fields) => {
      const workspace = await publishedWorkspace();
      await workspace.issue(`title: Notizie\nperiod: marzo 2024\n${fields}`);
      const { code, stderr, built } = await build(workspace, 'HEAD');
      expect(stderr).toContain(LOST);
      expect({ code, built }).toEqual({ code: 1, built: undefined });
    },
  );

  it('of what keeps its addresses publishes, also beside a draft with a mistake', async () => {
    const workspace = await publishedWorkspace();
    await workspace.file(
      'issues/2024/aprile.md',
      '---\ntitle: Notizie\nperiod: aprile 2024\ndraft: true\nevents:\n  - { title: Uno, when: 31 aprile }\n---\n',
    );
    const { code, built } = await build(workspace, 'HEAD');
    expect(code).toBe(0);
    expect(built).toContain('2024');
  });

  it('of a revision that is not there is refused', async () => {
    expect(await build(await publishedWorkspace(), 'nessuna')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'In git non c’è nessuna revisione «nessuna».\n',
      built: undefined,
    });
  });
});

it('before the first revision, which services of git write as noughts, nothing was published', async () => {
  const workspace = await publishedWorkspace();
  await workspace.issue('title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno');
  const check = (base: string) => runCommand('check', '--content', workspace.dir, '--base', base);
  expect((await check('HEAD')).stdout).toContain('[lost-address]');
  const first = await check('0'.repeat(40));
  expect(first.code).toBe(0);
  expect(first.stdout).not.toContain('[lost-address]');
});
