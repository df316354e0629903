import { expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

it('a form for a folder that does not exist is not started', async () => {
  const { code, stdout, stderr } = await runCommand('admin', '--content', 'cotnent');
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'La cartella «cotnent» non c’è: controllare il nome scritto dopo --content; di solito la cartella si chiama «content».\n',
  });
});

it.each([
  [['--prot', '8080'], 'L’opzione «--prot» non esiste. Opzioni possibili: --content, --port.\n'],
  [['--port', '0'], '--port vuole un numero da 1 a 65535: «0» non lo è.\n'],
])('a wrong option is explained: %j', async (options, message) => {
  const { code, stderr } = await runCommand('admin', ...options);
  expect({ code, stderr }).toEqual({ code: 2, stderr: message });
});
