import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface StaticServer {
  /** Where the site begins, with the path prefix and a slash at the end: `http://127.0.0.1:4711/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site on a free port of this machine, as a plain web server would: `index.html` in folders, `404.html`. */
export async function serveFolder(
  folder: string,
  options: { readonly pathPrefix?: string } = {},
): Promise<StaticServer> {
  const prefix = options.pathPrefix ?? '/';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    respond(folder, prefix, pathname, request.method === 'HEAD', response).catch((error) => {
      response.destroy(error);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function respond(
  folder: string,
  prefix: string,
  pathname: string,
  headOnly: boolean,
  response: ServerResponse,
): Promise<void> {
  const path = pathname.startsWith(prefix)
    ? insideFolder(folder, pathname.slice(prefix.length))
    : undefined;
  const found = path === undefined ? undefined : await findFile(path);
  if (found === 'folder') {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const file = found ?? (await findFile(join(folder, '404.html')));
  if (file === undefined || file === 'folder') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    return;
  }
  response.writeHead(found ? 200 : 404, {
    'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'content-length': file.size,
  });
  if (headOnly) response.end();
  else pipeline(createReadStream(file.path), response, () => {});
}

/** The path on disk of an address; undefined if it leads out of the folder or is no valid text. */
function insideFolder(folder: string, address: string): string | undefined {
  try {
    const path = normalize(join(folder, sep, decodeURIComponent(address)));
    return path.startsWith(normalize(folder + sep)) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** A file with its size, `'folder'` for a folder asked for without its slash, undefined if there is nothing. */
async function findFile(
  path: string,
): Promise<{ readonly path: string; readonly size: number } | 'folder' | undefined> {
  const wanted = path.endsWith(sep) ? join(path, 'index.html') : path;
  try {
    const entry = await stat(wanted);
    return entry.isDirectory() ? 'folder' : { path: wanted, size: entry.size };
  } catch {
    return undefined;
  }
}
