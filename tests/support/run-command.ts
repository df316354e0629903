import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export interface CommandOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the project as an editor would, by its npm script without npm: `runCommand('check', '--content', dir)`. */
export function runCommand(...args: string[]): Promise<CommandOutcome> {
  return outcomeOf(startCommand(...args));
}

/** Runs a command in a copy of the project, with more in its environment. */
export function runCommandIn(
  project: string,
  env: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<CommandOutcome> {
  return outcomeOf(startCommandIn(project, env, args));
}

async function outcomeOf(child: ChildProcess): Promise<CommandOutcome> {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output };
}

/** A port of this machine that nobody listens on, for a command that wants one. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a command that runs until it is stopped; the caller ends it with a signal. */
export function startCommand(...args: string[]): ChildProcess {
  return startCommandIn(process.cwd(), {}, args);
}

function startCommandIn(
  project: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[],
): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/commands/main.ts', ...args], {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
