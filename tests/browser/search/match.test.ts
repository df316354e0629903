import { describe, expect, test } from 'vitest';
import { find } from '../../../src/browser/search/find.ts';
import { hasWord, isWord } from '../../../src/browser/search/match.ts';
import type { Pagefind, PagefindResult } from '../../../src/browser/search/pagefind.ts';
import { passage } from '../../../src/browser/search/passage.ts';
import { parseQuery } from '../../../src/browser/search/query.ts';
import { fold } from '../../../src/text/fold.ts';

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
    ['la co-progettazione', 'co'],
    ['le risorse UE', 'ue'],
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
    ['nel quadro del progetto PRA.TO', 'Praia'],
    ["l'area dell'Asia", 'Asiago'],
    ['', 'drago'],
    ['la cooperazione', 'co'],
    ['29 febbraio 2024', '2'],
  ])('«%s» has no «%s»', (text, word) => {
    expect(hasWord(text, word)).toBe(false);
  });

  test.each([
    ['Volontari', 'volontario'],
    ['arti', 'arte'],
    ['usi', 'uso'],
    ['laghi', 'lago'],
    ['soci', 'socio'],
    ['comunicazione', 'comun'],
    ['7', '7'],
    ['S&T', 'ST'],
    ['CO₂', 'co2'],
  ])('«%s» is marked for «%s»', (part, word) => {
    expect(isWord(part, word)).toBe(true);
  });

  test.each([
    ['artigiani', 'arte'],
    ['PRA', 'praia'],
    ['marzo', 'mare'],
    ['USA', 'uso'],
    ['29', '2'],
    ['2', '29'],
    ['lavoro', 'l'],
    ['domenica', 'd'],
    ['5G4LIVES', '5G'],
  ])('«%s» is not marked for «%s»', (part, word) => {
    expect(isWord(part, word)).toBe(false);
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

  test('marks of words with one or two letters no more than these, wherever Pagefind found others', () => {
    expect(marked(passage('Domenica la lezione dura poco', [0, 1, 2, 3], ['d']))).toBe(
      'Domenica la lezione dura poco',
    );
    expect(marked(passage("Il lavoro e l'arte", [1, 3], ['l']))).toBe("Il lavoro e [l]'arte");
  });

  test('marks a name with «&» as one word, or a part of it', () => {
    expect(marked(passage('il progetto S&T Cities', [2], ['ST', 'cities']))).toBe(
      'il progetto [S&T] [Cities]',
    );
    expect(marked(passage('il progetto S&T Cities', [2], ['s']))).toBe('il progetto [S]&T Cities');
  });

  test('is the stretch with most of the words, and says where text is left out', () => {
    const text = 'a b c d e f g drago h i j k l m n drago o cinese p q r s';
    expect(marked(passage(text, [7, 15, 17], ['drago', 'cinese'], 8))).toBe(
      '… j k l m n [drago] o [cinese] …',
    );
    expect(marked(passage(text, [], ['assente'], 3))).toBe('a b c …');
    const long = `drago ${'x '.repeat(20)}drago y drago z drago ${'x '.repeat(20)}drago`;
    expect(marked(passage(long, [], ['drago'], 10))).toBe(
      '… x x x x x [drago] y [drago] z [drago] …',
    );
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
  interface Fake {
    readonly contents: readonly string[];
    /** For these plain queries it gives all events, as its fallback does; for phrases only those with the word. */
    readonly phrases?: Readonly<Record<string, readonly number[]>>;
    readonly onRecord?: () => void;
  }
  const fake = ({ contents, phrases = {}, onRecord = () => {} }: Fake): Pagefind => {
    const result = (at: number): PagefindResult => ({
      id: String(at),
      data: async () => {
        onRecord();
        return { url: '/x/', content: contents[at] ?? '', locations: [0], meta: { title: 'X' } };
      },
    });
    const all = contents.map((_, at) => at);
    return {
      search: async (term) => ({
        results: (term?.startsWith('"') ? (phrases[term] ?? []) : all).map(result),
      }),
      forms: async (beginning) => {
        const ids = new Map<string, string[]>();
        for (const [at, content] of contents.entries()) {
          for (const token of content.split(' ')) {
            const form = fold(token).replace(/[^\p{L}\p{N}]+/gu, '');
            if (form.startsWith(beginning)) ids.set(form, [...(ids.get(form) ?? []), String(at)]);
          }
        }
        return [...ids].map(([form, having]) => ({ form, ids: having }));
      },
    };
  };
  const DRAGON = ['Il Nuovo Anno del Drago cinese'];
  const found = async (pagefind: Pagefind, query: string) =>
    (await find(pagefind, parseQuery(query))).results.map(({ id }) => Number(id));

  test('if each word stands in what was found', async () => {
    expect(await found(fake({ contents: DRAGON }), 'drago')).toEqual([0]);
    expect(await found(fake({ contents: DRAGON }), 'drago cinesi')).toEqual([0]);
  });

  test('if the index knows the stem of a word that looks different', async () => {
    const pagefind = fake({ contents: DRAGON, phrases: { '"dragoni"': [0] } });
    expect(await found(pagefind, 'dragoni')).toEqual([0]);
  });

  test('if the word only lacks its last vowel, as one types', async () => {
    const pagefind = fake({ contents: DRAGON, phrases: { '"dragone"': [0] } });
    expect(await found(pagefind, 'dragon')).toEqual([0]);
    expect(await found(pagefind, 'drago')).toEqual([0]);
  });

  test('also if Pagefind finds nothing at all by what lacks its last vowel', async () => {
    const contents = ['una conferenza'];
    const knowing = fake({ contents, phrases: { '"conferenza"': [0] } });
    const pagefind: Pagefind = {
      ...knowing,
      search: async (term) => (term === 'conferenz' ? { results: [] } : await knowing.search(term)),
    };
    expect(await found(pagefind, 'conferenz')).toEqual([0]);
  });

  test('one by one: an event that only has a word of the same beginning is left out', async () => {
    const contents = ['il progetto PRA.TO.', 'buone pratiche', 'prati e pratiche', 'la pratica'];
    const pagefind = fake({ contents, phrases: { '"prato"': [2] } });
    expect(await found(pagefind, 'prato')).toEqual([2, 0]);
    expect(await found(pagefind, 'prat')).toEqual([0, 1, 2, 3]);
    expect(await found(pagefind, 'prato progetto')).toEqual([0]);
  });

  test('first where it is the word itself, then where it only begins so', async () => {
    const contents = ['la Romania', 'un viaggio a Roma', 'i Romani', 'Roma e Torino'];
    const pagefind = fake({ contents, phrases: { '"roma"': [3, 1] } });
    expect(await found(pagefind, 'roma')).toEqual([1, 3, 0, 2]);
    expect(await found(pagefind, 'rom')).toEqual([0, 1, 2, 3]);
  });

  test('of very many events without fetching a record', async () => {
    let fetched = 0;
    const contents = Array.from({ length: 3000 }, () => 'pratiche');
    const pagefind = fake({ contents, onRecord: () => fetched++ });
    expect((await found(pagefind, 'prat')).length).toBe(3000);
    expect(await found(pagefind, 'prato')).toEqual([]);
    expect(fetched).toBe(0);
  });

  test('but not if a word was passed over or replaced by a shorter one, which is then told', async () => {
    const pagefind = fake({ contents: DRAGON });
    expect(await find(pagefind, parseQuery('dragone'))).toEqual({
      results: [],
      unknown: ['dragone'],
    });
    expect(await find(pagefind, parseQuery('drago xyzzy'))).toEqual({
      results: [],
      unknown: ['xyzzy'],
    });
    expect(await find(pagefind, parseQuery('qwerty drago xyzzy'))).toEqual({
      results: [],
      unknown: ['qwerty', 'xyzzy'],
    });
  });

  test('a query of which nothing is found names its unknown words; a phrase of known words none', async () => {
    const nothing = (phrases: readonly string[]): Pagefind => ({
      ...fake({ contents: DRAGON, phrases: Object.fromEntries(phrases.map((one) => [one, [0]])) }),
    });
    const answer = await find(nothing(['"drago"', '"anno"']), parseQuery('«anno drago»'));
    expect(answer).toEqual({ results: [], unknown: [] });
    const other = await find(nothing(['"drago"']), parseQuery('«qwerty drago xyzzy»'));
    expect(other.unknown).toEqual(['qwerty', 'xyzzy']);
  });
});
