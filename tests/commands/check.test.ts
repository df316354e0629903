import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { createWorkspace } from '../support/workspace.ts';

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
        '    Forse intendevi «heading».\n' +
        `${join(workspace.dir, 'site.yaml')}:1:1  errore  Il file manca.  [missing-file]\n` +
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

describe('a command typed wrong exits 2 and says in Italian what there is:', () => {
  it('an option', async () => {
    expect(await runCommand('check', '--contents', 'x')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'L’opzione «--contents» non esiste. Opzioni possibili: --content.\n',
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
