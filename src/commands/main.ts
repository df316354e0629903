/** What one can do with the archive from a terminal: `node --import tsx src/commands/main.ts COMMAND …`. */
import type { Command } from './console.ts';
import { UsageError } from './options.ts';

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand,
  admin: async () => (await import('./admin.ts')).adminCommand,
  build: async () => (await import('./build.ts')).buildCommand,
  new: async () => (await import('./new.ts')).newCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  import: async () => (await import('./import.ts')).importCommand,
  guide: async () => (await import('./guide.ts')).guideCommand,
  date: async () => (await import('./date.ts')).dateCommand,
};

// Who reads the first lines and goes (`| head`) has read what he wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
try {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(`Comandi possibili: ${Object.keys(COMMANDS).join(', ')}.`);
  const command = await load();
  process.exitCode = await command(args, process);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
