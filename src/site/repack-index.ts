/**
 * Makes Pagefind's index cheaper for a reader who searches for the first time. Pagefind 1.6 puts all that is not about
 * words into its `pf_meta`: [version, pages, chunks, filters, sorts, fields], a sort being [key, pages in order]. The order
 * is needed by filters and ranges only, and gets a file of its own, by whose name the sort is then called; the chunks are
 * divided anew.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCbor } from '../text/cbor.ts';
import { INDEX_FILES, INDEX_HASH, type IndexChunk } from '../text/pagefind-file.ts';
import { divideChunks } from './index-chunks.ts';
import { nameOf, readList, writeList } from './index-list.ts';

/**
 * Writes the index of a folder anew.
 * @param hash by which it is named until then
 * @returns the name of its order, and the chunks in the order of their words
 * @throws if the index is none as Pagefind 1.6 writes it, or has not just one order
 */
export async function repackIndex(
  folder: string,
  hash: string,
): Promise<{ readonly order: string; readonly chunks: readonly IndexChunk[] }> {
  const meta = await readList(folder, INDEX_FILES.meta(hash));
  const [version = '', pages = [], oldChunks, filters = [], sorts, ...more] = meta;
  const [order, ...others] = Array.isArray(sorts) ? sorts.map((sort) => sort?.[1]) : [];
  if (!Array.isArray(order) || others.length > 0) throw new Error('the index tells no order');
  const chunks = await divideChunks(folder, oldChunks);
  const list = writeCbor(order);
  const name = nameOf(list);
  const newMeta = writeCbor([version, pages, chunks, filters, [[name, []]], ...more]);
  await rm(join(folder, INDEX_FILES.meta(hash)));
  await writeList(folder, INDEX_FILES.meta(INDEX_HASH), newMeta);
  await writeList(folder, INDEX_FILES.order(name), list);
  return { order: name, chunks: chunks.map(([from, , name]) => [from, name]) };
}
