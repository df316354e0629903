import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { formatHelp } from '../../src/commands/help.ts';
import { asksForHelp, HelpRequest, parseOptions } from '../../src/commands/options.ts';
import { CONTENT } from '../../src/commands/shared-options.ts';
import { runCommand } from '../support/run-command.ts';

const README = await readFile('README.md', 'utf8');
/** The commands of the README and the options that it names, beside those of the importer, which it explains apart. */
const COMMANDS: readonly (readonly [name: string, options: readonly string[]])[] = [
  ...README.matchAll(/^\| `npm (?:run )?(start|admin|build|check|new|import|guide|date)` +\|.*$/gm),
].map(([row, name = '']) => [name, row.match(/--[a-z][a-z-]+/g) ?? []]);

describe('--help', () => {
  it.each(COMMANDS)('of %s explains each option that the README names', async (name, options) => {
    const { code, stdout, stderr } = await runCommand(name, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Uso: npm (?:run )?${name}`));
    expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
  });

  it('is there for every command of the README, and without one lists them all', async () => {
    expect(COMMANDS.map(([name]) => name)).toHaveLength(8);
    const { code, stdout, stderr } = await runCommand('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(COMMANDS.filter(([name]) => !stdout.includes(`npm ${run(name)} `))).toEqual([]);
    expect(await runCommand('-h')).toEqual({ code, stdout, stderr });
  });

  it('is asked for anywhere among the options, but behind «--» it is a word', () => {
    expect(asksForHelp(['aprile', '-h'])).toBe(true);
    expect(asksForHelp(['--content', '--help'])).toBe(true);
    expect(asksForHelp(['--', '--help'])).toBe(false);
    expect(asksForHelp(['--helper', 'help'])).toBe(false);
    expect(() => parseOptions(['--unknown', '--help'], { content: CONTENT })).toThrow(HelpRequest);
  });

  it('tells how a command is written and what each option is for', () => {
    expect(
      formatHelp(
        'new',
        { about: 'prepara il file del prossimo numero', words: '"MESE ANNO"' },
        { content: CONTENT, prova: { type: 'boolean', says: 'non scrive nulla' } },
      ),
    ).toBe(
      [
        'Uso: npm run new -- [opzioni] "MESE ANNO"',
        'Prepara il file del prossimo numero.',
        '',
        'Opzioni:',
        '  --content DIR  la cartella dei contenuti (se manca: content)',
        '  --prova        non scrive nulla',
        '',
      ].join('\n'),
    );
    expect(formatHelp('guide', { about: 'riscrive l’elenco' }, {})).toBe(
      'Uso: npm run guide\nRiscrive l’elenco.\n',
    );
  });

  it('is no command: a wrong one is refused as before', async () => {
    expect(await runCommand('pubblica')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Comandi possibili: start, admin, build, new, check, import, guide, date.\n',
    });
  });
});

function run(name: string): string {
  return name === 'start' ? name : `run ${name}`;
}
