import { describe, expect, it } from 'vitest';
import { escapeMarkdown, mendLinks, plainLinks, plainText } from '../../src/importer/inline.ts';

describe('the words of a line without their Markdown', () => {
  it.each([
    ['**Rete [LUCI](#)**', 'Rete LUCI'],
    ['_Seeyousound_ e *altro*', 'Seeyousound e altro'],
    ['[CONNEcting_Cities_actiON](#)', 'CONNEcting_Cities_actiON'],
    ['5 * 3 e 5*3', '5 * 3 e 5*3'],
    ['uno[due](#)[tre](#)quattro', 'uno due tre quattro'],
    ['\\[nota\\] e \\*', '[nota] e *'],
    ['parte**nariato', 'parte**nariato'],
    ['\\[nota\\]\\(vedi sotto\\)', '[nota] (vedi sotto)'],
  ])('%s', (markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });

  it('are found again in what escapes them', () => {
    const words = 'a*b _c_ [d] (e) <f> `g` \\h';
    expect(plainText(escapeMarkdown(words))).toBe(words);
  });
});

describe('the links of a text', () => {
  it.each([
    ['[a](www.b.it)', '[a](https://www.b.it)'],
    ['[a](//b.it/c)', '[a](https://b.it/c)'],
    ['[a](b.it/c)', '[a](https://b.it/c)'],
    ['[a](x@b.it)', '[a](mailto:x@b.it)'],
    ['[a](http://b.it)', '[a](http://b.it)'],
    ['[a](#)', '[a](#)'],
    ['[a](tel:+39011)', '[a](tel:+39011)'],
  ])('are completed or kept: %s', (text, mended) => {
    expect(mendLinks(text, { line: 1 })).toEqual({ text: mended, lost: [] });
  });

  it.each(['pagina.htm', '/newsletter/2010', '#in-fondo', '../x'])(
    'lose the target %s, and it is told',
    (target) => {
      const { text, lost } = mendLinks(`[a](${target})`, { line: 7 });
      expect(text).toBe('[a](#)');
      expect(lost.map(({ place, text: told }) => [place.line, told])).toEqual([[7, target]]);
    },
  );

  it.each([
    ['[a](b c)', '[a]\\(b c)'],
    ['![a](b.jpg)', '!\\[a](#)'],
    ['[Nota]: leggere', '\\[Nota]: leggere'],
  ])('that are none are signs: %s', (text, mended) => {
    expect(mendLinks(text, { line: 1 }).text).toBe(mended);
  });

  it.each([
    ['[a](<http://b.it/(c)> "d")', '[a](http://b.it/%28c%29)'],
    ['[a](http://b.it "Un titolo")', '[a](http://b.it)'],
    ['[a](vedi sotto)', '[a](vedi sotto)'],
  ])('are plain ones if they can: %s', (text, plain) => {
    expect(plainLinks(text)).toBe(plain);
  });
});
