/** The parts of Eleventy's development server that we call; it ships no types. */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Options {
    readonly port: number;
    readonly domDiff: boolean;
    readonly middleware: readonly ((
      request: IncomingMessage,
      response: ServerResponse,
      next: () => void,
    ) => void)[];
    readonly logger: Readonly<Record<'info' | 'log' | 'error', (message: string) => void>>;
  }

  export default class EleventyDevServer {
    static getServer(name: string, dir: string, options: Options): EleventyDevServer;
    /** The folder that is served. */
    dir: string;
    readonly server: { address(): { readonly port: number } | null };
    serve(port: number): void;
    ready(): Promise<unknown>;
    reload(event: object): void;
    close(): Promise<void>;
  }
}
