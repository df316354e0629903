/**
 * What is in the index besides what Pagefind tells: its files are gzip around a signature and CBOR. A file of the index is
 * [[word, pages, [[variant, pages]…]]…], a page being [steps from the page before, places…]; the index itself, [version,
 * [[id, …]…], chunks, filters, [[name of the order, []]], …], names the pages by their number; the order, a file of ours,
 * lists these numbers.
 */
import type { Cbor } from '../../text/cbor.ts';
import { INDEX_FILES, INDEX_HASH, readPagefindFile } from '../../text/pagefind-file.ts';
import type { IndexFiles } from './index-files.ts';
import type { IndexedForm } from './pagefind.ts';

const META = INDEX_FILES.meta(INDEX_HASH);

/** Reads the files of one index. */
export class IndexContents {
  readonly #files: IndexFiles;
  readonly #parsed = new Map<string, Promise<readonly Cbor[]>>();

  constructor(files: IndexFiles) {
    this.#files = files;
  }

  /** The words that begin so, of those that are in the files that Pagefind has asked for. */
  async beginningWith(root: string): Promise<IndexedForm[]> {
    const idOf = await this.#ids();
    const chunks = this.#files.asked().filter((path) => path.endsWith('.pf_index'));
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

  /** The ids of all records, in the order of their place. */
  async idsInOrder(): Promise<string[]> {
    const [, , , , sorts = []] = await this.#read(META);
    const [name] = list(list(sorts)[0]);
    const [idOf, order] = await Promise.all([
      this.#ids(),
      this.#read(INDEX_FILES.order(String(name))),
    ]);
    return order.map((page) => idOf(Number(page)));
  }

  async #ids(): Promise<(page: number) => string> {
    const [, pages = []] = await this.#read(META);
    return (page) => String(list(list(pages)[page])[0]);
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
