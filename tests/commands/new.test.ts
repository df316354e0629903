import { readFile, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { digests } from './folders.ts';

const FEBRUARY = `---
title: Notizie dal mondo
period: Gennaio-Febbraio 2024
masthead:
  - "a cura di: noi"
heading: Top News gennaio-febbraio 2024
upcoming:
  - { title: "Fiera: il libro", when: 12 aprile }
  - { title: Delegazione di studenti, when: marzo-aprile }
  - { title: Festa della musica, when: giugno }
  - { title: Missione, when: aprile, event: 2024/marzo/missione-a-praia }
  - { title: Assemblea }
---
`;

/** A workspace whose last issue before April is that of January and February. */
async function archiveOf(february = FEBRUARY): Promise<Workspace> {
  const workspace = await createWorkspace();
  await workspace.file('issues/2024/gennaio-febbraio.md', february);
  await workspace.remove('issues/2024/marzo.md');
  return workspace;
}

function read({ dir }: Workspace, path: string): Promise<string> {
  return readFile(join(dir, path), 'utf8');
}

describe('new', () => {
  it('makes a draft with what the last issue repeats and announced, and says what to do next', async () => {
    const workspace = await archiveOf(FEBRUARY.replace(', event: 2024/marzo/missione-a-praia', ''));
    const { code, stdout, stderr } = await runCommand(
      'new',
      '--content',
      workspace.dir,
      'aprile 2024',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout.replaceAll(workspace.dir, 'content')).toMatchFileSnapshot('golden/new.txt');
    await expect(await read(workspace, 'issues/2024/aprile.md')).toMatchFileSnapshot(
      'golden/new.md',
    );
  });

  it('makes a file of which check has no error and which the archive does not publish', async () => {
    const workspace = await createWorkspace();
    await runCommand('new', '--content', workspace.dir, 'aprile 2024');
    const { code, stdout } = await runCommand('check', '--content', workspace.dir);
    expect({ code, stdout: stdout.split('\n').at(-2) }).toEqual({
      code: 0,
      stdout: '2 numeri, 1 evento: 0 errori, 0 avvisi',
    });
    expect((await workspace.archive()).issues.map(({ url }) => url)).toEqual(['/2024/marzo/']);
  });

  it('makes a file in which every explained key can be switched on', async () => {
    const workspace = await createWorkspace();
    await workspace.file('media/praia.jpg', 'GIF89a');
    await workspace.file(
      'vocabulary/places.yaml',
      'terms:\n  - { id: praia, label: Praia, country: CV, coordinates: [14.93, -23.51] }\n  - { id: cork, label: Cork, country: IE, coordinates: [51.9, -8.5] }\n',
    );
    await runCommand('new', '--content', workspace.dir, 'aprile 2024');
    const text = await read(workspace, 'issues/2024/aprile.md');
    const switchedOn = text
      .replace(/^ {2}# .*\n {2}# .*\n/m, '')
      .replace(/^# (?=(?:[a-z]+:| {2,}))/gm, '')
      .replace(/^events:\n/m, '')
      .replace(/^ {2}- title: Missione a Praia/m, 'events:\n$&')
      .replace('2024/aprile/delegazione-di-lione', '2024/marzo/missione-a-praia');
    await workspace.file('issues/2024/aprile.md', switchedOn);
    const { diagnostics } = await workspace.load({ drafts: true });
    // The issue of March reports the same mission.
    expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-event']);
    expect(switchedOn).toMatch(/^withdrawn|^ {4}withdrawn/m);
  });

  it('works in an archive without issues, with the title of the site', async () => {
    const workspace = await createWorkspace();
    await workspace.remove('issues/2024/marzo.md');
    expect((await runCommand('new', '--content', workspace.dir, 'luglio', '2025')).code).toBe(0);
    expect(await read(workspace, 'issues/2025/luglio.md')).toContain('title: Notizie\n');
    expect((await runCommand('check', '--content', workspace.dir)).code).toBe(0);
  });

  it('writes into another folder', async () => {
    const workspace = await createWorkspace();
    const { stdout } = await runCommand(
      'new',
      'aprile 2024',
      '--content',
      workspace.dir,
      '--output',
      join(workspace.dir, 'bozze'),
    );
    expect(stdout).toContain(`Ho preparato ${workspace.dir}/bozze/aprile.md.\n`);
    expect(await read(workspace, 'bozze/aprile.md')).toContain('period: aprile 2024\n');
  });
});

describe('new refuses, and writes nothing:', () => {
  it.each([
    [
      'an issue that there is already',
      ['marzo 2024'],
      1,
      'Il file DIR/issues/2024/marzo.md c’è già: non lo sovrascrivo.\n',
    ],
    [
      'a period without year',
      ['marzo'],
      1,
      expect.stringContaining('L’anno di «marzo» non è scritto'),
    ],
    [
      'a day',
      ['5 marzo 2024'],
      1,
      expect.stringContaining('«5 marzo 2024» non è il periodo di un numero.'),
    ],
    ['words', ['prossimo mese'], 1, expect.stringContaining('npm run new -- "marzo 2024"')],
    ['no period', [], 2, 'Manca il periodo del numero: npm run new -- "marzo 2024".\n'],
    [
      'an unknown option',
      ['marzo 2025', '--force'],
      2,
      'L’opzione «--force» non esiste. Opzioni possibili: --content, --output.\n',
    ],
  ])('%s', async (_, args, code, stderr) => {
    const { dir } = await createWorkspace();
    const before = await digests(dir);
    const outcome = await runCommand('new', '--content', dir, ...args);
    expect({ ...outcome, stderr: outcome.stderr.replaceAll(dir, 'DIR') }).toEqual({
      code,
      stdout: '',
      stderr,
    });
    expect(await digests(dir)).toEqual(before);
  });

  it('an address that another file has', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2024/numero-4.md',
      '---\ntitle: Notizie\nperiod: aprile 2024\n---\n',
    );
    expect(await runCommand('new', '--content', workspace.dir, 'Aprile 2024')).toEqual({
      code: 1,
      stdout: '',
      stderr: `Il numero di «Aprile 2024» c’è già: ${workspace.dir}/issues/2024/numero-4.md. Non ho scritto nulla.\n`,
    });
  });

  it('a name that is taken when it writes, though no file was to be seen there: a link that leads nowhere', async () => {
    const { dir } = await createWorkspace();
    await symlink('altrove/aprile.md', join(dir, 'aprile.md'));
    const { code } = await runCommand('new', '--content', dir, '--output', dir, 'aprile 2024');
    expect({ code, link: await readlink(join(dir, 'aprile.md')) }).toEqual({
      code: 1,
      link: 'altrove/aprile.md',
    });
  });

  it('contents that have errors, which it tells', async () => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024\nheadin: x');
    const { code, stderr } = await runCommand('new', '--content', workspace.dir, 'aprile 2024');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Prima del numero nuovo c’è da correggere:\n.*headin/);
  });
});
