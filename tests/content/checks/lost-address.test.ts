import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { formatDiagnostics } from '../../../src/commands/diagnostics-text.ts';
import { loadPublished } from '../../../src/commands/published-archive.ts';
import { lostAddress } from '../../../src/content/checks/lost-address.ts';
import { loadArchive } from '../../../src/content/load.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';
import { exampleFile } from './examples.ts';

const APRIL =
  '---\ntitle: Notizie\nperiod: aprile 2024\nevents:\n  - { title: Convegno EUROCITIES, when: 3 aprile, projects: [trialsnet] }\n---\n';
const PROJECTS = 'terms:\n  - { id: trialsnet, label: TRIALSNET }\n';

/** A workspace in a repository of its own, with what is published in its first commit. */
async function publishedWorkspace(): Promise<Workspace> {
  const workspace = await createWorkspace();
  await workspace.file('issues/2024/aprile.md', APRIL);
  await workspace.file('pages/progetto.md', '---\ntitle: Il progetto\n---\nQui.\n');
  await workspace.file('media/praia.jpg', 'GIF89a');
  await workspace.file(
    'vocabulary/projects.yaml',
    PROJECTS.replace('TRIALSNET', 'TRIALSNET, programme: CERV'),
  );
  const git = (...args: string[]) =>
    promisify(execFile)('git', [
      '-C',
      workspace.dir,
      '-c',
      'user.name=Prova',
      '-c',
      'user.email=prova@comune.example',
      ...args,
    ]);
  await git('init', '-q');
  await git('add', '.');
  await git('commit', '-q', '-m', 'published');
  return workspace;
}

/** What the check says of addresses against the first commit. */
async function lost({ dir }: Workspace): Promise<string> {
  const { value: published } = await loadPublished(dir, 'HEAD');
  const { diagnostics } = await loadArchive({ contentDir: dir, drafts: true, published });
  const told = diagnostics.filter(({ code }) => code !== 'unused-term');
  return formatDiagnostics(told).replaceAll(`${dir}/`, '');
}

it('nothing is told where nothing changed', async () => {
  expect(await lost(await publishedWorkspace())).toBe('');
});

it('the wrong example is told at its place, the right one is not', async () => {
  const workspace = await publishedWorkspace();
  const { example } = lostAddress;
  for (const side of ['wrong', 'right'] as const) {
    const { path, text, pointed } = exampleFile(example.in, example[side]);
    await workspace.file(path, text);
    const told = await lost(workspace);
    expect(told === '' ? [] : [told.split('  ')[0]]).toEqual(pointed ? [pointed] : []);
  }
});

it('new issues, events and pages are nobody’s loss', async () => {
  const workspace = await publishedWorkspace();
  await workspace.file('issues/2024/maggio.md', APRIL.replaceAll('aprile', 'maggio'));
  await workspace.file('pages/nuova.md', '---\ntitle: Nuova\n---\nQui.\n');
  expect(await lost(workspace)).toBe('');
});

it.each<[string, (workspace: Workspace) => Promise<void>]>([
  [
    'an event with another title',
    ({ issue }) =>
      issue('title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Missione a Capo Verde'),
  ],
  ['an event that is gone', ({ issue }) => issue('title: Notizie\nperiod: marzo 2024')],
  [
    'an event in another issue',
    async ({ issue, file }) => {
      await issue('title: Notizie\nperiod: marzo 2024');
      await file(
        'issues/2024/aprile.md',
        APRIL.replace('---\n', '---\n').replace(/---\n$/, '  - title: Missione a Praia\n---\n'),
      );
    },
  ],
  [
    'another period',
    ({ issue }) =>
      issue('title: Notizie\nperiod: marzo-aprile 2024\nevents:\n  - title: Missione a Praia'),
  ],
  ['a file that is gone', ({ remove }) => remove('issues/2024/aprile.md')],
  [
    'an issue that became a draft',
    ({ file }) => file('issues/2024/aprile.md', APRIL.replace('events:', 'draft: true\nevents:')),
  ],
  ['a page that is gone', ({ remove }) => remove('pages/progetto.md')],
  [
    'a country without its place',
    ({ file }) =>
      file(
        'vocabulary/places.yaml',
        'terms:\n  - { id: praia, label: Praia, country: PT, coordinates: [14.93, -23.51] }\n',
      ),
  ],
  ['a programme without its project', ({ file }) => file('vocabulary/projects.yaml', PROJECTS)],
  [
    'a term with another id',
    ({ file }) =>
      file(
        'vocabulary/places.yaml',
        'terms:\n  - { id: praja, label: Praia, country: CV, coordinates: [14.93, -23.51] }\n',
      ),
  ],
])('%s is told with what to write', async (name, change) => {
  const workspace = await publishedWorkspace();
  await change(workspace);
  const told = await lost(workspace);
  await expect(told).toMatchFileSnapshot(`../golden/lost-address/${name.replaceAll(' ', '-')}.txt`);
});

it('a former address given to the page that took its place is enough', async () => {
  const workspace = await publishedWorkspace();
  await workspace.issue(
    'title: Notizie\nperiod: marzo-aprile 2024\naliases: [/2024/marzo/]\nevents:\n  - title: Missione a Praia\n    aliases: [/2024/marzo/missione-a-praia/]',
  );
  expect(await lost(workspace)).toBe('');
});

it('a page that got another name and keeps the former one as an alias is nobody’s loss', async () => {
  const workspace = await publishedWorkspace();
  await workspace.remove('pages/progetto.md');
  await workspace.file(
    'pages/il-progetto.md',
    '---\ntitle: Il progetto\naliases: [/progetto/]\n---\nQui.\n',
  );
  expect(await lost(workspace)).toBe('');
});

it('what had errors then cannot be compared, and says why', async () => {
  const workspace = await createWorkspace();
  await workspace.issue(
    'title: Notizie\nperiod: marzo 2024\nevents:\n  - { title: Uno, when: 31 aprile }',
  );
  const git = (...args: string[]) =>
    promisify(execFile)('git', [
      '-C',
      workspace.dir,
      '-c',
      'user.name=Prova',
      '-c',
      'user.email=prova@comune.example',
      ...args,
    ]);
  await git('init', '-q');
  await git('add', '.');
  await git('commit', '-q', '-m', 'broken');
  const { value, diagnostics } = await loadPublished(workspace.dir, 'HEAD');
  expect(value).toBeUndefined();
  expect(
    diagnostics.map(({ file, code }) => `${file.replace(`${workspace.dir}/`, '')} ${code}`),
  ).toEqual(['issues/2024/marzo.md impossible-date']);
});
