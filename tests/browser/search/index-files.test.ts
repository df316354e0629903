import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { IndexFiles } from '../../../src/browser/search/index-files.ts';

/** A host that has these files, and the paths that were asked of it. */
function host(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) {
  const asked: string[] = [];
  const network = async (input: unknown) => {
    const path = String(input).replace('https://example.org/p/pagefind/', '');
    asked.push(path);
    return path in files ? new Response(files[path]) : new Response('', { status: 404 });
  };
  return { asked, files: new IndexFiles('https://example.org/p/pagefind/', network) };
}

const WORDS = new Uint8Array(gzipSync('words'));

describe('the files of the index', () => {
  test('are fetched once, whoever asks first', async () => {
    const { files, asked } = host({ 'index/it_1.pf_index': WORDS });
    await files.load('index/it_1.pf_index');
    const answer = await files.fetch('/p/pagefind/index/it_1.pf_index');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(WORDS);
    expect(new Uint8Array(await files.load('index/it_1.pf_index'))).toEqual(WORDS);
    expect(asked).toEqual(['index/it_1.pf_index']);
    expect(files.asked()).toEqual(['index/it_1.pf_index']);
  });

  test('that are expected come from who gives them, whatever the query of the address', async () => {
    const { files, asked } = host({});
    files.expect('pagefind-entry.json');
    const answer = files.fetch('/p/pagefind/pagefind-entry.json?ts=1');
    files.give('pagefind-entry.json', new TextEncoder().encode('{}').buffer);
    expect(await (await answer).text()).toBe('{}');
    expect(asked).toEqual([]);
  });

  test('that are missing are remembered as a failure', async () => {
    const { files } = host({});
    await expect(files.fetch('/p/pagefind/index/it_2.pf_index')).rejects.toThrow('it_2');
    expect(files.failure?.message).toBe('there is no index/it_2.pf_index');
  });

  test('that could not be given are missing too', async () => {
    const { files } = host({});
    files.expect('wasm.it.pagefind');
    files.give('wasm.it.pagefind', undefined);
    await expect(files.load('wasm.it.pagefind')).rejects.toThrow('wasm.it.pagefind');
  });

  test('that are a foreign page are missing, whoever fetched them', async () => {
    const page = '<!doctype html><title>Accesso alla rete</title>';
    const { files } = host({ 'index/it_1.pf_index': page });
    await expect(files.load('index/it_1.pf_index')).rejects.toThrow('it_1');
    files.expect('index/it_2.pf_index');
    files.give('index/it_2.pf_index', new TextEncoder().encode(page).buffer);
    await expect(files.fetch('/p/pagefind/index/it_2.pf_index')).rejects.toThrow('it_2');
    expect(files.failure?.message).toBe('there is no index/it_2.pf_index');
  });

  test('that the page fetched in vain are no failure until Pagefind wants them', async () => {
    const { files, asked } = host({});
    files.expect('index/it_3.pf_index');
    files.give('index/it_3.pf_index', undefined);
    await expect(files.load('index/it_3.pf_index')).rejects.toThrow();
    expect(files.failure).toBeUndefined();
    await expect(files.fetch('/p/pagefind/index/it_3.pf_index')).rejects.toThrow();
    expect(files.failure?.message).toContain('index/it_3.pf_index');
    expect(asked).toEqual([]);
  });
});
