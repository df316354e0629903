/** What one can do with the archive from a terminal: `node --import tsx src/commands/main.ts COMMAND …`. */
import type { Command } from './console.ts';
import { type About, formatCommands, formatHelp } from './help.ts';
import { asksForHelp, HelpRequest, UsageError } from './options.ts';

const COMMANDS: Readonly<Record<string, About & { readonly load: () => Promise<Command> }>> = {
  start: {
    about: 'mostra il sito con le bozze, che si aggiorna a ogni salvataggio',
    load: async () => (await import('./start.ts')).startCommand,
  },
  admin: {
    about: 'mostra il sito con le bozze e il modulo per scrivere, su /admin/',
    load: async () => (await import('./admin.ts')).adminCommand,
  },
  build: {
    about: 'costruisce il sito da pubblicare; esce con 1 se c’è un errore',
    load: async () => (await import('./build.ts')).buildCommand,
  },
  new: {
    about: 'prepara il file del prossimo numero',
    words: '"MESE ANNO"',
    load: async () => (await import('./new.ts')).newCommand,
  },
  check: {
    about: 'dice che cosa non va, in tutto o nei file detti; esce con 1 se c’è un errore',
    words: '[FILE…]',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  import: {
    about: 'fa di vecchi numeri bozze da rileggere; esce con 1 se un file non riesce',
    words: 'FILE…',
    load: async () => (await import('./import.ts')).importCommand,
  },
  guide: {
    about: 'riscrive in GUIDA.md l’elenco delle regole',
    load: async () => (await import('./guide.ts')).guideCommand,
  },
  date: {
    about: 'dice come si legge una data',
    words: '"ESPRESSIONE"',
    load: async () => (await import('./date.ts')).dateCommand,
  },
};

// Who reads the first lines and goes (`| head`) has read what he wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
try {
  if (command) {
    const run = await command.load();
    process.exitCode = await run(args, process);
  } else if (asksForHelp([name])) {
    process.stdout.write(formatCommands(COMMANDS));
  } else {
    throw new UsageError(`Comandi possibili: ${Object.keys(COMMANDS).join(', ')}.`);
  }
} catch (error) {
  if (error instanceof HelpRequest && command) {
    process.stdout.write(formatHelp(name, command, error.options));
  } else if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
