import { describe, expect, test } from 'vitest';
import { chunksBeyond, chunksFor } from '../../../src/browser/search/chunks.ts';
import type { IndexChunk } from '../../../src/text/pagefind-file.ts';

const CHUNKS: readonly IndexChunk[] = [
  ['00', 'numbers'],
  ['act', 'a'],
  ['citta', 'cittadini'],
  ['p', 'p'],
  ['parm', 'parm'],
];

describe('Pagefind looks for stem and word', () => {
  test.each([
    ['praia', ['parm']],
    ['Pace', ['p']],
    ['acqua', ['numbers']],
    ['Città', ['a', 'cittadini']],
    ['CITTA', ['a', 'cittadini']],
    ['cittadino', ['cittadini']],
    ['pace cittadini', ['p', 'cittadini']],
    ['praia prato', ['parm']],
    ['"praia"', ['parm']],
    ['2024', ['numbers']],
    ['', []],
    [' – ', []],
  ])('so that «%s» needs %j', (term, names) => {
    expect(chunksFor(term, CHUNKS)).toEqual(names);
  });

  test('but in no chunk for what stands before the first word, nor without any index', () => {
    expect(chunksFor('!', CHUNKS)).toEqual([]);
    expect(chunksFor('praia', [])).toEqual([]);
  });
});

describe('beyond them', () => {
  test('are the chunks in which words begin as the query does', () => {
    expect(chunksBeyond('par', CHUNKS)).toEqual([['parm', 'parm']]);
    expect(chunksBeyond('Città cit', CHUNKS)).toEqual([['citta', 'cittadini']]);
  });

  test.each(['pa', 'parm', 'parma', 'acqua', ''])('there are none for «%s»', (term) => {
    expect(chunksBeyond(term, CHUNKS)).toEqual([]);
  });
});
