import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { type Line, SharedLine } from './line.ts';
import { FileHost } from './served-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
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
  /** Every answer so far. */
  readonly answers: readonly Answer[];
  /** Changes the line of a server that was given one. */
  useLine(line: Line): void;
  close(): Promise<void>;
}

/** One answer, as it went over the line. */
export interface Answer {
  /** With the query. */
  readonly address: string;
  readonly status: number;
  /** Of its body, compressed. */
  readonly bytes: number;
}

interface ServeOptions {
  readonly pathPrefix?: string;
  /** Answers over such a line, compressed and with the cache headers of a real host; without it they come as they are. */
  readonly line?: Line;
}

/** Serves a built site on a free port of this machine, as a plain web server would: `index.html` in folders, `404.html`. */
export async function serveFolder(
  folder: string,
  options: ServeOptions = {},
): Promise<StaticServer> {
  const prefix = options.pathPrefix ?? '/';
  const answers: Answer[] = [];
  const host = options.line && { line: new SharedLine(options.line), files: new FileHost() };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answered = (bytes: number) =>
      answers.push({ address: request.url ?? '/', status: response.statusCode, bytes });
    const responding = respond({ folder, prefix, pathname, host, answered }, request, response);
    responding.catch((error) => response.destroy(error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    answers,
    useLine: (line) => host?.line.become(line),
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

interface Respond {
  readonly folder: string;
  readonly prefix: string;
  readonly pathname: string;
  readonly host: { readonly line: SharedLine; readonly files: FileHost } | undefined;
  readonly answered: (bytes: number) => void;
}

async function respond(
  { folder, prefix, pathname, host, answered }: Respond,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathname.startsWith(prefix)
    ? insideFolder(folder, pathname.slice(prefix.length))
    : undefined;
  const [found] = await Promise.all([path && findFile(path), host?.line.latency()]);
  if (found === 'folder') {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return answered(0);
  }
  const file = found || (await findFile(join(folder, '404.html')));
  if (file === undefined || file === 'folder') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    return answered(3);
  }
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
  const headOnly = request.method === 'HEAD';
  if (host === undefined) {
    const headers = { 'content-type': type, 'content-length': file.size };
    response.writeHead(found ? 200 : 404, headers);
    answered(headOnly ? 0 : file.size);
    if (headOnly) response.end();
    else pipeline(createReadStream(file.path), response, () => {});
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const { body, headers } = await host.files.file(file.path, pathname, accepted);
  const isKept = request.headers['if-none-match'] === headers.etag;
  const status = found ? (isKept ? 304 : 200) : 404;
  if (status === 304) {
    const { 'content-length': _, ...kept } = headers;
    response.writeHead(304, kept).end();
    return answered(0);
  }
  response.writeHead(status, { 'content-type': type, ...headers });
  answered(headOnly ? 0 : body.length);
  if (headOnly) response.end();
  else host.line.send(response, body);
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
