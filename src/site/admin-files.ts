import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const ADDRESS = '/admin/';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.yml': 'text/yaml; charset=utf-8',
};

/** Answers a request, or leaves it to whoever comes next. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/**
 * Serves a folder as `/admin/` in the preview, whatever the state of the site: who has to mend a text needs the form. Bytes
 * go out as they are; the preview adds to a page of text what loads it anew at every change, and a half-written one is lost.
 */
export function adminFiles(folder: string): Middleware {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === ADDRESS.slice(0, -1)) {
      response.writeHead(301, { location: ADDRESS }).end();
      return;
    }
    if (!pathname.startsWith(ADDRESS)) return next();
    const path = normalize(join(folder, pathname.slice(ADDRESS.length) || 'index.html'));
    const type = TYPES[extname(path)];
    const isInside = path.startsWith(normalize(folder + sep));
    const content = isInside && type ? readFile(path) : Promise.reject();
    content.then(
      (bytes) => {
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  };
}
