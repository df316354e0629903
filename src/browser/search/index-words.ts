/**
 * The words in the index, which Pagefind knows but does not tell: its files are gzip around a signature and CBOR. A file of
 * the index is [[word, pages, [[variant, pages]…]]…], a page being [steps from the page before, places…]; the index itself,
 * [version, [[id, …]…], …], names the pages by their number.
 */
import type { Cbor } from '../../text/cbor.ts';
import { readPagefindFile } from '../../text/pagefind-file.ts';
import type { IndexFiles } from './index-files.ts';
import type { IndexedForm } from './pagefind.ts';

/** Reads words from the files that Pagefind has asked for. */
export class IndexWords {
  readonly #files: IndexFiles;
  readonly #parsed = new Map<string, Promise<readonly Cbor[]>>();

  constructor(files: IndexFiles) {
    this.#files = files;
  }

  /** The words that begin so, of those that are in the files loaded so far. */
  async beginningWith(root: string, meta: string): Promise<IndexedForm[]> {
    const [, pages = []] = await this.#read(meta);
    const idOf = (page: number) => String(list(list(pages)[page])[0]);
    const chunks = this.#files.asked().filter((path) => path.startsWith('index/'));
    const entries = (await Promise.all(chunks.map((path) => this.#read(path)))).flatMap(
      ([words = []]) => list(words),
    );
    return entries.flatMap((entry) => {
      const [form, plain, variants] = list(entry);
      if (typeof form !== 'string' || !form.startsWith(root)) return [];
      const lists = [plain, ...list(variants).map((variant) => list(variant)[1])];
      return [{ form, ids: lists.flatMap((one) => pagesIn(list(one)).map(idOf)) }];
    });
  }

  #read(path: string): Promise<readonly Cbor[]> {
    const reading =
      this.#parsed.get(path) ?? this.#files.load(path).then(unzip).then(readPagefindFile);
    this.#parsed.set(path, reading);
    return reading;
  }
}

function pagesIn(steps: readonly Cbor[]): number[] {
  let page = 0;
  return steps.map((step) => {
    page += Number(list(step)[0]);
    return page;
  });
}

function list(value: Cbor | undefined): readonly Cbor[] {
  return Array.isArray(value) ? value : [];
}

async function unzip(bytes: ArrayBuffer): Promise<Uint8Array> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
