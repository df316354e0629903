import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand, runCommandIn } from '../support/run-command.ts';
import { createWorkspace } from '../support/workspace.ts';
import { digests } from './folders.ts';

describe('check', () => {
  it('tells what it read and exits 0 where nothing is wrong', async () => {
    const { dir } = await createWorkspace();
    expect(await runCommand('check', '--content', dir)).toEqual({
      code: 0,
      stdout: '1 numero, 1 evento: 0 errori, 0 avvisi\n',
      stderr: '',
    });
  });

  it('exits 0 with warnings alone', async () => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024', 'Si veda [qui](#).\n');
    expect(await runCommand('check', '--content', workspace.dir)).toEqual({
      code: 0,
      stdout:
        `${join(workspace.dir, 'issues/2024/marzo.md')}:5:9  avviso  Il collegamento «qui» ha perso la sua destinazione: sul sito è testo semplice.  [lost-link]\n` +
        '    | Si veda [qui](#).\n' +
        '    |         ^\n' +
        '    Se si conosce l’indirizzo, scriverlo al posto di «#».\n' +
        '1 numero, 0 eventi: 0 errori, 1 avviso\n',
      stderr: '',
    });
  });

  it('tells every error, of drafts too, and exits 1', async () => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024\ndraft: true\nheadin: Eventi');
    await workspace.remove('site.yaml');
    expect(await runCommand('check', '--content', workspace.dir)).toEqual({
      code: 1,
      stdout:
        `${join(workspace.dir, 'issues/2024/marzo.md')}:5:1  errore  La chiave «headin» non esiste.  [unknown-key]\n` +
        '    | headin: Eventi\n' +
        '    | ^\n' +
        '    Forse intendevi «heading».\n' +
        `\n${join(workspace.dir, 'site.yaml')}:1:1  errore  Il file manca.  [missing-file]\n` +
        '    Controllare che la cartella dei contenuti sia quella giusta (--content) e che il file ci sia.\n' +
        '2 errori, 0 avvisi\n',
      stderr: '',
    });
  });

  it('says where it looked for a folder that is not there, and exits 1', async () => {
    expect(await runCommand('check', '--content', 'contenuti')).toEqual({
      code: 1,
      stdout:
        'contenuti:1:1  errore  Qui dovrebbe esserci la cartella dei contenuti, ma non c’è.  [missing-folder]\n' +
        '    Controllare il nome scritto dopo --content; di solito la cartella si chiama «content».\n' +
        '1 errore, 0 avvisi\n',
      stderr: '',
    });
  });

  it('finds no error in the content of this project', async () => {
    const { code, stdout } = await runCommand('check');
    expect(stdout).not.toContain('  errore  ');
    expect(code).toBe(0);
  });
});

describe('check of some files', () => {
  async function twoIssues() {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024', 'Una  riga e [qui](#).\n');
    const april = '---\ntitle: Notizie\nperiod: aprile 2024\nheadin: Eventi\n---\nUna  riga.\n';
    await workspace.file('issues/2024/aprile.md', april);
    const check = (...words: string[]) =>
      runCommand('check', '--content', workspace.dir, '--format', 'json', ...words);
    return { ...workspace, check };
  }

  it('lists what is wrong in them alone, exits by it, and counts the errors elsewhere', async () => {
    const { dir, check } = await twoIssues();
    const { code, stdout, stderr } = await check(join(dir, 'issues/2024/marzo.md'));
    expect(JSON.parse(stdout).map(({ code }: { code: string }) => code)).toEqual([
      'double-space',
      'lost-link',
    ]);
    expect([code, stderr]).toEqual([0, '0 errori, 2 avvisi; 1 errore in altri file\n']);
    const april = await check(join(dir, 'issues/2024/aprile.md'));
    expect([april.code, april.stderr]).toEqual([1, '1 errore, 0 avvisi\n']);
  });

  it('takes a folder, and a path below that of the contents', async () => {
    const { check } = await twoIssues();
    expect((await check('issues/2024/marzo.md')).stderr).toMatch(/^0 errori, 2 avvisi;/);
    expect((await check('issues/2024/marzo.md', 'issues/2024/aprile.md')).stderr).toBe(
      '1 errore, 2 avvisi\n',
    );
    expect((await check('issues/')).stderr).toBe('1 errore, 2 avvisi\n');
    expect((await check('pages', 'issues/2024/marzo.md')).stderr).toContain('«pages» non c’è');
  });

  it('takes the folder of contents for all that is in it, also where the command stands there', async () => {
    const { dir, check } = await twoIssues();
    expect((await check(dir)).stderr).toBe('1 errore, 2 avvisi\n');
    for (const name of ['node_modules', 'package.json', 'src', 'tsconfig.json']) {
      await symlink(resolve(name), join(dir, name));
    }
    const here = (word: string) => runCommandIn(dir, {}, 'check', '--content', '.', word);
    expect((await here('.')).stdout).toMatch(/\n1 errore, 2 avvisi\n$/);
    expect((await here('issues')).stdout).toMatch(/\n1 errore, 2 avvisi\n$/);
  });

  it('refuses a folder in which there is nothing to check', async () => {
    const { dir, check } = await twoIssues();
    await mkdir(join(dir, 'issues/2025'));
    expect(await check('issues/2024', 'issues/2025')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Nella cartella «issues/2025» non c’è nulla da controllare.\n',
    });
  });

  it('of a folder that is not there says so, whatever file is named', async () => {
    const { code, stdout } = await runCommand('check', '--content', 'contenuti', 'README.md');
    expect(code).toBe(1);
    expect(stdout).toContain('contenuti:1:1  errore');
  });

  it('mends them alone with --fix', async () => {
    const { dir, check } = await twoIssues();
    await check('issues/2024/marzo.md', '--fix');
    expect(await readFile(join(dir, 'issues/2024/marzo.md'), 'utf8')).toContain('Una riga');
    expect(await readFile(join(dir, 'issues/2024/aprile.md'), 'utf8')).toContain('Una  riga');
  });

  it.each([
    ['nessuno.md', 'Il file «nessuno.md» non c’è: controllare il nome e la cartella.\n'],
    [
      'README.md',
      expect.stringMatching(/^«README\.md» non è nella cartella «.*», che è ciò che si controlla/),
    ],
  ])('refuses %s, which is no content', async (word, message) => {
    const { check } = await twoIssues();
    expect(await check(word)).toEqual({ code: 2, stdout: '', stderr: message });
  });
});

describe('check --format', () => {
  it('json writes an array with documented fields to stdout, and the totals elsewhere', async () => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024\nheadin: Eventi');
    const { code, stdout, stderr } = await runCommand(
      'check',
      '--content',
      workspace.dir,
      '--format',
      'json',
    );
    expect(JSON.parse(stdout)).toEqual([
      {
        file: join(workspace.dir, 'issues/2024/marzo.md'),
        line: 4,
        column: 1,
        field: '',
        code: 'unknown-key',
        severity: 'error',
        message: 'La chiave «headin» non esiste.',
        hint: 'Forse intendevi «heading».',
      },
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '1 errore, 0 avvisi\n' });
  });

  it('json writes an empty array where nothing is wrong', async () => {
    const { dir } = await createWorkspace();
    const { stdout } = await runCommand('check', '--content', dir, '--format', 'json');
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it('github writes one command for each diagnostic', async () => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024\nheadin: Eventi');
    const { code, stdout } = await runCommand(
      'check',
      '--content',
      workspace.dir,
      '--format',
      'github',
    );
    expect(stdout).toBe(
      `::error file=${join(workspace.dir, 'issues/2024/marzo.md')},line=4,col=1,title=unknown-key::La chiave «headin» non esiste.%0AForse intendevi «heading».\n`,
    );
    expect(code).toBe(1);
  });
});

describe('check --max-warnings', () => {
  it.each([
    ['1', 0],
    ['0', 1],
  ])('%s of an archive with one warning exits %i', async (most, code) => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024', 'Una  riga.\n');
    const outcome = await runCommand('check', '--content', workspace.dir, '--max-warnings', most);
    expect(outcome.code).toBe(code);
  });
});

describe('check --fix', () => {
  it('mends what is safe, says what it did, and then tells what is left', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      "title: Notizie\nperiod: marzo 2024\nheading: 'Un pò  di eventi'",
      "E' ora: [qui](#). \n",
    );
    const file = join(workspace.dir, 'issues/2024/marzo.md');
    const { code, stdout } = await runCommand('check', '--content', workspace.dir, '--fix');
    expect(stdout).toBe(
      `${file}:4  «pò» → «po''»\n${file}:4  «pò  di» → «pò di»\n${file}:6  «E'» → «È»\n${file}:6  tolti gli spazi in fondo alla riga\n` +
        '4 correzioni in 1 file.\n\n' +
        `${file}:6:8  avviso  Il collegamento «qui» ha perso la sua destinazione: sul sito è testo semplice.  [lost-link]\n` +
        '    | È ora: [qui](#).\n' +
        '    |        ^\n' +
        '    Se si conosce l’indirizzo, scriverlo al posto di «#».\n' +
        '1 numero, 0 eventi: 0 errori, 1 avviso\n',
    );
    expect(code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(
      "---\ntitle: Notizie\nperiod: marzo 2024\nheading: 'Un po'' di eventi'\n---\nÈ ora: [qui](#).\n",
    );
  });

  it('a second time changes nothing and leaves no file behind', async () => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024', 'Ecco perchè  no.\n');
    await runCommand('check', '--content', workspace.dir, '--fix');
    const before = await digests(workspace.dir);
    const { stdout } = await runCommand('check', '--content', workspace.dir, '--fix');
    expect(stdout).toBe(
      'Nessuna correzione automatica da fare.\n\n1 numero, 0 eventi: 0 errori, 0 avvisi\n',
    );
    expect(await digests(workspace.dir)).toEqual(before);
  });
});

describe('a command typed wrong exits 2 and says in Italian what there is:', () => {
  it('an option', async () => {
    expect(await runCommand('check', '--contents', 'x')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'L’opzione «--contents» non esiste. Opzioni possibili: --content, --format, --fix, --base, --max-warnings, --verbose.\n',
    });
  });

  it.each([
    [
      ['--format', 'xml'],
      '--format vuole una di queste parole: text, json, github. «xml» non lo è.\n',
    ],
    [['--max-warnings', 'pochi'], '--max-warnings vuole un numero: «pochi» non lo è.\n'],
    [['--base', '--fix'], expect.stringContaining('--base')],
    [['--base', 'nessuna'], 'In git non c’è nessuna revisione «nessuna».\n'],
  ])('a value: %j', async (args, stderr) => {
    expect(await runCommand('check', ...args)).toEqual({ code: 2, stdout: '', stderr });
  });

  it('a folder that git does not keep', async () => {
    const { dir } = await createWorkspace();
    expect(await runCommand('check', '--content', dir, '--base', 'HEAD')).toEqual({
      code: 2,
      stdout: '',
      stderr: `La cartella «${dir}» non è in un deposito git: --base non ha con che cosa confrontarla.\n`,
    });
  });

  it.each([[['pubblica']], [['constructor']], [[]]])('a command: %j', async (args) => {
    expect(await runCommand(...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Comandi possibili: .*\bbuild\b.*\.\n$/),
    });
  });
});
