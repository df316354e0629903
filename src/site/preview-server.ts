import type { IncomingMessage, ServerResponse } from 'node:http';
import EleventyDevServer from '@11ty/eleventy-dev-server';

interface PreviewOptions {
  /** The built site. */
  readonly dir: string;
  readonly port: number;
  /** A page to show in place of every other, if something is wrong. */
  readonly problems: () => string | undefined;
}

export interface PreviewServer {
  readonly url: string;
  /** Tells every open page to load itself again. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** Serves a folder on localhost with live reload; takes the next free port where one is in use. */
export async function servePreview({
  dir,
  port,
  problems,
}: PreviewOptions): Promise<PreviewServer> {
  const server = EleventyDevServer.getServer('preview', dir, {
    port,
    domDiff: false,
    middleware: [
      (request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const page = problems();
        if (page === undefined || !isPage(request)) return next();
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page);
      },
    ],
    logger: { info: () => {}, log: () => {}, error: console.error },
  });
  server.serve(port);
  await server.ready();
  const used = server.server.address()?.port ?? port;
  return {
    url: `http://localhost:${used}/`,
    reload: () => server.reload({}),
    close: () => server.close(),
  };
}

function isPage({ url = '/' }: IncomingMessage): boolean {
  return /(\/|\.html)$/.test(url.replace(/[?#].*$/, ''));
}
