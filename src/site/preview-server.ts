import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import type { Middleware } from './admin-files.ts';
import { AS_BEFORE } from './diagnostics-page.ts';
import { previewGate } from './preview-gate.ts';

/** So many ports after the wished one are tried. */
const MORE_PORTS = 10;
const LAST_PORT = 65_535;

interface PreviewOptions {
  readonly port: number;
  /** The folder to serve, for the port that was really free. */
  readonly dir: (port: number) => string;
  /** A page to show in place of every other, if something is wrong; a page asked for waits for the answer. */
  readonly problems: () => Promise<string | undefined>;
  /** A page to show where the folder has none. */
  readonly missing?: () => string | undefined;
  /** Answers before everything else. */
  readonly first?: Middleware;
}

/** The server while it runs: the port and the folder are the real ones, which may differ from those wished for. */
export interface PreviewServer {
  readonly port: number;
  readonly dir: string;
  /** Tells every open page to load itself again. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** The wished port and the ten after it are all in use. */
export class NoFreePortError extends Error {}

/**
 * Serves a folder to this machine alone with live reload; takes the next free port where one is in use.
 * @throws NoFreePortError
 */
export async function servePreview(options: PreviewOptions): Promise<PreviewServer> {
  const free = await freePort(options.port);
  const server = EleventyDevServer.getServer('preview', options.dir(free), {
    port: free,
    domDiff: false,
    middleware: [
      previewGate,
      options.first ?? ((_request, _response, next) => next()),
      async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
        if (!isPage(request)) return next();
        const page = isAsBefore(request) ? undefined : await options.problems();
        if (page !== undefined) return answer(response, 500, page);
        const missing = options.missing?.();
        if (missing === undefined || (await isThere(server.dir, request))) return next();
        answer(response, 404, missing);
      },
    ],
    logger: { info: () => {}, log: () => {}, error: console.error },
  });
  server.serve(free);
  await server.ready();
  // Another program may have taken the port meanwhile; then the server went on to the next by itself.
  const port = server.server.address()?.port ?? free;
  const dir = options.dir(port);
  server.dir = dir;
  return { port, dir, reload: () => server.reload({}), close: () => server.close() };
}

function answer(response: ServerResponse, status: number, page: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(page);
}

async function freePort(wished: number): Promise<number> {
  for (let port = wished; port <= Math.min(wished + MORE_PORTS, LAST_PORT); port++) {
    if (await isFree(port)) return port;
  }
  throw new NoFreePortError(`no free port from ${wished} on`);
}

/** A port that we may not listen on is as good as taken. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const listening = once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.listen(port);
  if (!(await listening)) return false;
  server.close();
  await once(server, 'close');
  return true;
}

/** Whether the page is wanted as it was last built, whatever is wrong since. */
function isAsBefore({ url = '/' }: IncomingMessage): boolean {
  return new RegExp(`[?&]${AS_BEFORE}(?:=|&|$)`).test(url);
}

function isPage({ url = '/' }: IncomingMessage): boolean {
  return /(\/|\.html)$/.test(url.replace(/[?#].*$/, ''));
}

/** Whether the folder has the page that is asked for. */
function isThere(dir: string, { url = '/' }: IncomingMessage): Promise<boolean> {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  return stat(join(dir, path.endsWith('/') ? `${path}index.html` : path)).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
