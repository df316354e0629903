import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/importer/read-markdown.ts';

const LINK = 'Titolo di un collegamento, che la pagina mostra solo sotto il puntatore.';
const IMAGE = 'Titolo di un’immagine, che la pagina mostra solo sotto il puntatore.';
const UNUSED = 'Indirizzo in fondo al testo, che nessun collegamento usa.';

describe('words of Markdown that no page prints are left out with their line and a reason:', () => {
  it.each([
    ['the title of a link', 'a\n[b](http://b.it "Il titolo")', [[2, 'Il titolo', LINK]]],
    ['the title of a picture', '![foto](a.jpg "Il titolo")', [[1, 'Il titolo', IMAGE]]],
    [
      'the title of a definition',
      '[b][1]\n\n[1]: http://b.it "Il titolo"',
      [[3, 'Il titolo', LINK]],
    ],
    [
      'a definition that no link uses',
      '[b][1]\n\n[1]: http://b.it\n[Nota]: http://c.it "Il titolo"',
      [[4, '[Nota]: http://c.it "Il titolo"', UNUSED]],
    ],
    ['none of a plain link', '[b](http://b.it) e ![foto](a.jpg)', []],
  ])('%s', (_, text, expected) => {
    expect(
      readMarkdown(text).aside.map(({ place, text: words, reason }) => [place.line, words, reason]),
    ).toEqual(expected);
  });
});

describe('a heading', () => {
  it.each([
    ['## Missione a Praia', 'Missione a Praia'],
    ['## Missione a Praia ##', 'Missione a Praia'],
    ['##Missione a Praia', 'Missione a Praia'],
    ['## **Missione a Praia** #', 'Missione a Praia'],
  ])('is told from its signs: %s', (text, words) => {
    expect(readMarkdown(text).lines).toMatchObject([{ kind: 'heading', level: 2, text: words }]);
  });

  it('of signs alone is a blank line', () => {
    expect(readMarkdown('# ##').lines).toMatchObject([{ kind: 'blank' }]);
  });
});
