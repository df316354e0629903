import { describe, expect, test } from 'vitest';
import { find } from '../../src/browser/search/find.ts';
import { hasWord, isWord } from '../../src/browser/search/match.ts';
import type { Pagefind } from '../../src/browser/search/pagefind.ts';
import { passage } from '../../src/browser/search/passage.ts';
import { parseQuery } from '../../src/browser/search/query.ts';

describe('a text has the word asked for', () => {
  test.each([
    ['la Città di Torino', 'citta'],
    ['la Citta di Torino', 'città'],
    ["le reti dell'Europa", 'Europa'],
    ['le reti dell’Europa', 'Europa'],
    ['il gemellaggio con Glasgow', 'gemellaggi'],
    ['il gemellaggio con Glasgow', 'gemellate'],
    ['il gemellaggio con Glasgow', 'gem'],
    ['buone pratiche', 'prat'],
    ['gli amici', 'amico'],
    ['le amiche', 'amica'],
    ['due comuni', 'comune'],
    ['la comunicazione', 'comun'],
    ['nel quadro del progetto PRA.TO.,', 'prato'],
    ['a Kreis-Offenbach', 'Offenbach'],
    ['a Kreis-Offenbach', 'Kreis-Offenbach'],
    ['Visita a Łódź', 'lodz'],
    ['5G4LIVES', '5g'],
  ])('«%s» has «%s»', (text, word) => {
    expect(hasWord(text, word)).toBe(true);
  });

  test.each([
    ['Nuovo Anno del Drago', 'dragone'],
    ['il gemellaggio', 'gemellxyz'],
    ['e la città', 'eurocities'],
    ['MOLOC', 'molocco'],
    ['carta', 'arte'],
    ['buone pratiche', 'prato'],
    ['buone pratiche', 'PRA.TO'],
    ['comunicazione', 'comune'],
    ['', 'drago'],
  ])('«%s» has no «%s»', (text, word) => {
    expect(hasWord(text, word)).toBe(false);
  });

  test('a part is the word itself only if little more than its ending differs', () => {
    expect(isWord('Volontari', 'volontario')).toBe(true);
    expect(isWord('arti', 'arte')).toBe(true);
    expect(isWord('artigiani', 'arte')).toBe(false);
  });
});

describe('the passage', () => {
  const marked = (pieces: ReturnType<typeof passage>) =>
    pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

  test('marks of a token only the word asked for, without article and punctuation', () => {
    expect(marked(passage("Le reti dell'Europa, e la città.", [2, 5], ['europa', 'citta']))).toBe(
      "Le reti dell'[Europa], e la [città].",
    );
  });

  test('marks a word behind a curly apostrophe although Pagefind did not find it there', () => {
    expect(marked(passage('La scuola e l’arte', [], ['arte']))).toBe('La scuola e l’[arte]');
  });

  test('does not mark a token that only begins as the word asked for does', () => {
    expect(marked(passage('PRA.TO., buone pratiche', [0, 2], ['prato']))).toBe(
      '[PRA.TO]., buone pratiche',
    );
  });

  test('marks a found token as a whole if its word is another form of the one asked for', () => {
    expect(marked(passage('Nel 2020 andò (bene)', [3], ['migliore']))).toBe(
      'Nel 2020 andò ([bene])',
    );
  });

  test('is the stretch with most of the words, and says where text is left out', () => {
    const text = 'a b c d e f g drago h i j k l m n drago o cinese p q r s';
    expect(marked(passage(text, [7, 15, 17], ['drago', 'cinese'], 8))).toBe(
      '… j k l m n [drago] o [cinese] …',
    );
    expect(marked(passage(text, [], ['assente'], 3))).toBe('a b c …');
  });

  test('keeps what looks like HTML as text', () => {
    expect(passage('<mark>drago</mark> & &lt;b>', [0], ['drago'])).toEqual([
      { text: '<mark>', marked: false },
      { text: 'drago', marked: true },
      { text: '</mark> & &lt;b>', marked: false },
    ]);
  });
});

describe('an answer is believed', () => {
  /** A Pagefind that answers every plain query with one event, as its fallback does, and knows only these phrases. */
  const fallingBack = (known: readonly string[]): Pagefind => ({
    init: async () => {},
    search: async (term) => ({
      results:
        !term.startsWith('"') || known.includes(term)
          ? [{ id: 'x', data: async () => record }]
          : [],
    }),
  });
  const record = {
    url: '/x/',
    content: 'Il Nuovo Anno del Drago',
    locations: [4],
    meta: { title: 'Capodanno cinese' },
  };
  const numberFound = async (pagefind: Pagefind, query: string) =>
    (await find(pagefind, parseQuery(query), 10)).results.length;

  test('if each word stands in what was found, in the text or in its title', async () => {
    expect(await numberFound(fallingBack([]), 'drago')).toBe(1);
    expect(await numberFound(fallingBack([]), 'drago cinesi')).toBe(1);
  });

  test('if the index knows the stem of a word that looks different', async () => {
    expect(await numberFound(fallingBack(['"dragoni"']), 'dragoni')).toBe(1);
  });

  test('if the word only lacks its last vowel, as one types', async () => {
    expect(await numberFound(fallingBack(['"dragone"']), 'dragon')).toBe(1);
    expect(await numberFound(fallingBack(['"dragone"']), 'drago')).toBe(1);
  });

  test('one by one: an event that only has a word of the same beginning is left out', async () => {
    const contents = ['il progetto PRA.TO.', 'buone pratiche', 'prati e pratiche', 'la pratica'];
    const pagefind: Pagefind = {
      init: async () => {},
      search: async (term) => ({
        results: contents
          .map((content, at) => ({
            id: String(at),
            data: async () => ({ ...record, content, locations: [0, 1, 2] }),
          }))
          .filter(({ id }) => !term.startsWith('"') || (term === '"prato"' && id === '2')),
      }),
    };
    const found = await find(pagefind, parseQuery('prato'), 10);
    expect(found.results.map(({ id }) => id)).toEqual(['0', '2']);
    expect(found.records.map(({ content }) => content)).toEqual([contents[0], contents[2]]);
    expect(await numberFound(pagefind, 'prat')).toBe(4);
    expect(await numberFound(pagefind, 'prato progetto')).toBe(1);
  });

  test('of very many events only the first are fetched to see whether they have the word', async () => {
    let fetched = 0;
    const many = (word: string): Pagefind => ({
      init: async () => {},
      search: async (term) => ({
        results: Array.from({ length: term.startsWith('"') ? 0 : 3000 }, (_, at) => ({
          id: String(at),
          data: async () => {
            fetched++;
            return { ...record, content: word, locations: [0] };
          },
        })),
      }),
    });
    expect(await numberFound(many('pratiche'), 'prat')).toBe(3000);
    expect(await numberFound(many('pratiche'), 'prato')).toBe(0);
    expect(fetched).toBeLessThan(300);
  });

  test('but not if a word was passed over or replaced by a shorter one', async () => {
    expect(await numberFound(fallingBack([]), 'dragone')).toBe(0);
    expect(await numberFound(fallingBack([]), 'drago xyzzy')).toBe(0);
  });

  test('and words that Pagefind did not find do not count, though they are in the text', async () => {
    expect(await numberFound(fallingBack([]), 'nuovo')).toBe(0);
  });
});
