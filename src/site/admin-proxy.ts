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
import decapServer from 'decap-server/dist/middlewares.js';

const HOST = '127.0.0.1';
const PATH = '/api/v1';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

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

/** decap-server for one folder; it asks the environment for it, and brings the framework that it wants. */
async function fileHandler(contentDir: string): Promise<Handler> {
  const express = createRequire(
    createRequire(import.meta.url).resolve('decap-server/package.json'),
  )('express') as () => Handler;
  const handler = express();
  const before = process.env.GIT_REPO_DIRECTORY;
  process.env.GIT_REPO_DIRECTORY = resolve(contentDir);
  try {
    await decapServer.registerLocalFs(handler, { logLevel: 'error' });
  } finally {
    if (before === undefined) delete process.env.GIT_REPO_DIRECTORY;
    else process.env.GIT_REPO_DIRECTORY = before;
  }
  return handler;
}
