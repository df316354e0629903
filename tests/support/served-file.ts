/** What a web host sends for a file: compressed where its type is worth it, with the headers by which browsers keep it. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Types that hosts compress; Pagefind's own files (`.pf_*`, `.pagefind`) are gzip already and of no known type. */
const COMPRESSED = new Set('.html .css .js .json .txt .svg .wasm'.split(' '));

export interface ServedFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Serves files as a host does that has nothing set up for them, remembering what it compressed. */
export class FileHost {
  readonly #files = new Map<string, Promise<ServedFile>>();

  /** A file for a browser that accepts these encodings. */
  async file(path: string, address: string, accepted: string): Promise<ServedFile> {
    const { mtimeMs, size } = await stat(path);
    const encoding = encodingFor(path, accepted);
    const key = [path, mtimeMs, size, encoding].join(' ');
    const known = this.#files.get(key) ?? compress(path, address, encoding);
    this.#files.set(key, known);
    return known;
  }
}

function encodingFor(path: string, accepted: string): 'br' | 'gzip' | undefined {
  if (!COMPRESSED.has(extname(path))) return undefined;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

async function compress(
  path: string,
  address: string,
  encoding: 'br' | 'gzip' | undefined,
): Promise<ServedFile> {
  const content = await readFile(path);
  const body =
    encoding === 'br'
      ? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : encoding === 'gzip'
        ? gzipSync(content)
        : content;
  return {
    body,
    headers: {
      'content-length': String(body.length),
      ...(encoding && { 'content-encoding': encoding, vary: 'accept-encoding' }),
      etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
      'cache-control': cacheControl(address),
    },
  };
}

/**
 * Files with a hash in their names for ever, as everybody is told to set up; the rest is asked for again each time, as
 * Netlify and Cloudflare Pages do unless told otherwise (GitHub Pages would keep all of it for ten minutes).
 */
function cacheControl(address: string): string {
  return address.includes('/assets/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate';
}
