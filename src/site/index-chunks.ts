/**
 * The chunks of Pagefind's index. Pagefind puts 20,000 places of words into each, about 18 KB, and every word of a query
 * costs the reader at least one. Smaller chunks make a longer list of chunks, which every search pays for, so that their
 * best size grows with the index.
 *
 * Pagefind 1.6 lists them as [first word, last word, name], both words cut to what tells them from those of the
 * neighbours; the file of a chunk is [[[word, …], …]]. For a word it loads every chunk whose first and last word, cut to
 * its length, are not beyond it.
 */
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cbor, joinCbor, writeCbor } from '../text/cbor.ts';
import { INDEX_FILES } from '../text/pagefind-file.ts';
import { nameOf, readList, writeList } from './index-list.ts';

/** A chunk as the index lists it. */
type Chunk = readonly [from: string, to: string, name: string];
/** A word of a chunk with all that Pagefind knows of it. */
type Word = readonly [text: string, ...known: Cbor[]];

/** What one more chunk adds to what every search fetches: its words and its name, in two lists. */
const BYTES_LISTED = 30;
const SMALLEST_IN_BYTES = 4096;
/** What is left of a chunk when it is zipped. */
const ZIPPED = 0.4;

/**
 * From so many letters on, a word and those that begin with it stay in one chunk: Pagefind looks for all of them, and
 * where it does not know a word, for the longest that begins it.
 */
const SHORTEST_ROOT = 5;
/** Behind a shorter last word of a chunk; else Pagefind would load it for every word that begins with that one. */
const END = ' ';

/**
 * Replaces the chunks of an index by others of better size.
 * @param chunks as the index lists them now
 * @returns those that are there then, in the order of their words
 * @throws if anything is not as Pagefind 1.6 writes it
 */
export async function divideChunks(folder: string, chunks: Cbor | undefined): Promise<Chunk[]> {
  if (!Array.isArray(chunks)) throw new Error('the index tells no chunks');
  const files = chunks.map((chunk) => INDEX_FILES.chunk(nameIn(chunk)));
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  const size = bestSize(sizes.reduce((sum, bytes) => sum + bytes, 0));
  const divided: Chunk[] = [];
  let before = '';
  for await (const { first, last, words } of runs(folder, files, size / ZIPPED)) {
    const list = joinCbor([joinCbor(words)]);
    const name = nameOf(list);
    await writeList(folder, INDEX_FILES.chunk(name), list);
    divided.push([beginning(first, before), ending(last), name]);
    before = last;
  }
  return divided;
}

function nameIn(chunk: Cbor): string {
  const name = Array.isArray(chunk) ? chunk[2] : undefined;
  if (typeof name !== 'string') throw new Error(`a chunk of the index is ${JSON.stringify(chunk)}`);
  return name;
}

/** The size of chunk with which a search for one word fetches least, by the size of all chunks, zipped. */
function bestSize(total: number): number {
  return Math.max(SMALLEST_IN_BYTES, Math.sqrt(total * BYTES_LISTED));
}

/** Words that stand one after another, each as CBOR. */
interface Run {
  readonly first: string;
  last: string;
  readonly words: Uint8Array[];
  bytes: number;
}

/** The words of all files, which are removed, in runs of about so many bytes that part no word from its root. */
async function* runs(folder: string, files: readonly string[], bytes: number): AsyncGenerator<Run> {
  let run: Run | undefined;
  let root = '';
  for (const file of files) {
    const words = wordsIn(await readList(folder, file));
    await rm(join(folder, file));
    for (const word of words) {
      const [text] = word;
      const hasRoot = root !== '' && text.startsWith(root);
      if (!hasRoot) root = text.length < SHORTEST_ROOT ? '' : text;
      const written = writeCbor(word);
      if (run && !hasRoot && run.bytes + written.length / 2 > bytes) {
        yield run;
        run = undefined;
      }
      run ??= { first: text, last: text, words: [], bytes: 0 };
      run.words.push(written);
      run.bytes += written.length;
      run.last = text;
    }
  }
  if (run) yield run;
}

function wordsIn([words]: readonly Cbor[]): readonly Word[] {
  if (!Array.isArray(words) || !words.every((word) => typeof word?.[0] === 'string')) {
    throw new Error('a chunk of the index tells no words');
  }
  return words;
}

/** As much of a word as tells it from the one before. */
function beginning(word: string, before: string): string {
  const [signs, others] = [[...word], [...before]];
  const differing = signs.findIndex((sign, at) => sign !== others[at]);
  return signs.slice(0, differing + 1).join('');
}

function ending(word: string): string {
  return word.length < SHORTEST_ROOT ? word + END : word;
}
