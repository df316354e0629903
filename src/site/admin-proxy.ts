/**
 * decap-server, the proxy through which the local form reads and writes files. It has no password and answers whatever
 * page of this machine asks it, so it never listens by itself: our server does, on 127.0.0.1 and a port of its own, and
 * hands it only what the form's page sends. `Origin` keeps other pages out that are open in the same browser, `Host`
 * those that give this machine a name of theirs (DNS rebinding). Its root is the folder of the texts, not the project:
 * it refuses every path and every link that leads out of it.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

const HOST = '127.0.0.1';
const PATH = '/api/v1';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The proxy while it listens; it ends with `close`, which also breaks off what is being answered. */
export interface AdminProxy {
  /** Where the form sends what it wants: `http://127.0.0.1:4711/api/v1`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder to pages of these origins, for reading and for writing. */
export async function serveAdminProxy(
  contentDir: string,
  origins: readonly string[],
): Promise<AdminProxy> {
  const handle = await fileHandler(contentDir);
  const server = createServer((request, response) => {
    const { host, origin } = request.headers;
    const { port } = server.address() as AddressInfo;
    const isOurs =
      request.url === PATH && host === `${HOST}:${port}` && origins.includes(origin ?? '');
    if (isOurs) handle(request, response);
    else response.writeHead(403).end();
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${port}${PATH}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface DecapServer {
  /** Adds what answers `POST /api/v1`; which folder is served says the environment at this moment. */
  registerLocalFs(app: Handler, options: { readonly logLevel: string }): Promise<void>;
}

/** decap-server for one folder, in the framework that it brings. */
async function fileHandler(contentDir: string): Promise<Handler> {
  const require = createRequire(import.meta.url);
  const { registerLocalFs } = require('decap-server/dist/middlewares.js') as DecapServer;
  const express = createRequire(require.resolve('decap-server/package.json'))('express');
  const handler: Handler = express();
  const before = process.env.GIT_REPO_DIRECTORY;
  process.env.GIT_REPO_DIRECTORY = resolve(contentDir);
  try {
    await registerLocalFs(handler, { logLevel: 'error' });
  } finally {
    if (before === undefined) delete process.env.GIT_REPO_DIRECTORY;
    else process.env.GIT_REPO_DIRECTORY = before;
  }
  return handler;
}
